//! Eq. 2: ρ̇ = −i[H, ρ] + Σ Γ↓ᵢⱼ(aᵢρaⱼ† − ½{aⱼ†aᵢ, ρ}) + Σ Γ↑ᵢⱼ(aᵢ†ρaⱼ − ½{aⱼaᵢ†, ρ}).

use super::fock::Fock;
use super::generator::Generator;
use super::model::Model;
use super::operator::Operator;
use super::sector::Sector;
use super::state::{Moments, State};
use super::steady::null_vector;
use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

pub struct MasterEquation {
    fock: Fock,
    a: Vec<Operator>,
    /// Coherence orders 0 and 1: all that first moments and Θ can see.
    sectors: [(Sector, Generator); 2],
}

impl MasterEquation {
    pub fn new(model: &Model, cutoff: usize) -> Self {
        let fock = Fock::new(model.modes(), cutoff);
        let a: Vec<_> = (0..fock.modes).map(|mode| fock.annihilator(mode)).collect();
        let sectors = [0, 1].map(|order| {
            let sector = Sector::new(&fock, order);
            let generator = lindblad(model, &fock, &a, &sector);
            (sector, generator)
        });
        Self { fock, a, sectors }
    }

    /// |ψ⟩⟨ψ| from the amplitudes ⟨n|ψ⟩, which need not be normalised.
    pub fn pure(&self, amplitude: impl Fn(&[usize]) -> Complex64) -> State {
        let psi = DVector::from_iterator(
            self.fock.kets.len(),
            self.fock.kets.iter().map(|ket| amplitude(ket)),
        );
        let psi = psi.normalize();
        State { orders: [0, 1].map(|order| self.elements(order, |m, n| psi[m] * psi[n].conj())) }
    }

    /// Σ pₙ|n⟩⟨n| from the weights pₙ, which need not be normalised.
    pub fn mixture(&self, weight: impl Fn(&[usize]) -> f64) -> State {
        let p: Vec<f64> = self.fock.kets.iter().map(|ket| weight(ket)).collect();
        let trace: f64 = p.iter().sum();
        let element = |m, n| Complex64::from(if m == n { p[m] / trace } else { 0.0 });
        State { orders: [0, 1].map(|order| self.elements(order, element)) }
    }

    pub fn propagate(&self, state: &State, t: f64) -> State {
        State {
            orders: [0, 1].map(|order| self.sectors[order].1.propagate(&state.orders[order], t)),
        }
    }

    /// The state of rest, if there is just one.
    pub fn steady(&self) -> State {
        let (sector, generator) = &self.sectors[0];
        let coherences = DVector::zeros(self.sectors[1].0.pairs.len());
        State { orders: [null_vector(sector, generator), coherences] }
    }

    /// ⟨aᵢ⟩ and Θᵢⱼ = ½⟨{δaᵢ†, δaⱼ}⟩ (Eq. 13), both by tracing.
    pub fn moments(&self, state: &State) -> Moments {
        let mean = |order: usize, operator: &Operator| {
            self.sectors[order].0.expectation(operator, &state.orders[order])
        };
        let a = DVector::from_fn(self.fock.modes, |i, _| mean(1, &self.a[i]));
        let theta = DMatrix::from_fn(self.fock.modes, self.fock.modes, |i, j| {
            let mut anticommutator = self.a[i].adjoint().times(&self.a[j]);
            anticommutator.add(1.0, &self.a[j].times(&self.a[i].adjoint()));
            mean(0, &anticommutator) * 0.5 - a[i].conj() * a[j]
        });
        Moments { a, theta }
    }

    fn elements(
        &self,
        order: usize,
        element: impl Fn(usize, usize) -> Complex64,
    ) -> DVector<Complex64> {
        let pairs = &self.sectors[order].0.pairs;
        DVector::from_iterator(pairs.len(), pairs.iter().map(|&(m, n)| element(m, n)))
    }
}

fn lindblad(model: &Model, fock: &Fock, a: &[Operator], sector: &Sector) -> Generator {
    let one = fock.identity();
    let dagger: Vec<_> = a.iter().map(Operator::adjoint).collect();
    let mut hamiltonian = Operator::zero(fock.kets.len());
    let mut generator = Generator::zero(sector);
    for i in 0..fock.modes {
        hamiltonian.add(model.frequencies[i], &dagger[i].times(&a[i]));
        for j in 0..fock.modes {
            hamiltonian.add(model.coupling[(i, j)], &dagger[i].times(&a[j]));
            let mut dissipate = |rate: Complex64, left: &Operator, right: &Operator| {
                let decay = right.adjoint().times(left);
                generator.add(sector, rate, left, right);
                generator.add(sector, -0.5 * rate, &decay, &one);
                generator.add(sector, -0.5 * rate, &one, &decay.adjoint());
            };
            dissipate(model.loss(i, j), &a[i], &a[j]);
            dissipate(model.gain(i, j), &dagger[i], &dagger[j]);
        }
    }
    generator.add(sector, -Complex64::i(), &hamiltonian, &one);
    generator.add(sector, Complex64::i(), &one, &hamiltonian);
    generator
}
