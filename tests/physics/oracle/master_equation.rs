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
    /// Coherence orders from 0 on. Orders 0 and 1 are all that first moments and Θ can see, M needs order 2, the density matrix all.
    sectors: Vec<(Sector, Generator)>,
}

impl MasterEquation {
    pub fn new(model: &Model, cutoff: usize) -> Self {
        Self::with_orders(model, cutoff, 2)
    }

    pub fn with_orders(model: &Model, cutoff: usize, orders: usize) -> Self {
        let fock = Fock::new(model.modes(), cutoff);
        let a: Vec<_> = (0..fock.modes).map(|mode| fock.annihilator(mode)).collect();
        let sector = |order| {
            let sector = Sector::new(&fock, order);
            let generator = lindblad(model, &fock, &a, &sector);
            (sector, generator)
        };
        let sectors = (0..orders.min(cutoff + 1)).map(sector).collect();
        Self { fock, a, sectors }
    }

    /// |ψ⟩⟨ψ| from the amplitudes ⟨n|ψ⟩, which need not be normalised.
    pub fn pure(&self, amplitude: impl Fn(&[usize]) -> Complex64) -> State {
        let psi = DVector::from_iterator(
            self.fock.kets.len(),
            self.fock.kets.iter().map(|ket| amplitude(ket)),
        );
        let psi = psi.normalize();
        self.state(|m, n| psi[m] * psi[n].conj())
    }

    /// Σ pₙ|n⟩⟨n| from the weights pₙ, which need not be normalised.
    pub fn mixture(&self, weight: impl Fn(&[usize]) -> f64) -> State {
        let p: Vec<f64> = self.fock.kets.iter().map(|ket| weight(ket)).collect();
        let trace: f64 = p.iter().sum();
        let element = |m, n| Complex64::from(if m == n { p[m] / trace } else { 0.0 });
        self.state(element)
    }

    /// A mixture in oscillator 1 beside a pure state of oscillator 2, from weights and amplitudes, which need not be normalised.
    pub fn product(
        &self,
        weight: impl Fn(usize) -> f64,
        amplitude: impl Fn(usize) -> Complex64,
    ) -> State {
        let psi: Vec<Complex64> = (0..=self.fock.cutoff).map(amplitude).collect();
        let weights: Vec<f64> = (0..=self.fock.cutoff).map(weight).collect();
        let element = |m: usize, n: usize| {
            let (m, n) = (&self.fock.kets[m], &self.fock.kets[n]);
            let diagonal = if m[0] == n[0] { weights[m[0]] } else { 0.0 };
            diagonal * psi[m[1]] * psi[n[1]].conj()
        };
        let trace: f64 = (0..self.fock.kets.len()).map(|ket| element(ket, ket).re).sum();
        self.state(|m, n| element(m, n) / trace)
    }

    pub fn propagate(&self, state: &State, t: f64) -> State {
        let parts = self.sectors.iter().zip(&state.orders);
        State { orders: parts.map(|((_, generator), part)| generator.propagate(part, t)).collect() }
    }

    /// Eigenvalues of the Liouvillian on the elements ⟨m|ρ|n⟩ with |m| − |n| = `order`.
    pub fn spectrum(&self, order: usize) -> Vec<Complex64> {
        let (sector, generator) = &self.sectors[order];
        let side = sector.pairs.len();
        let mut dense = DMatrix::zeros(side, side);
        for row in 0..side {
            generator.row(row).iter().for_each(|&(column, value)| dense[(row, column)] += value);
        }
        dense.schur().unpack().1.diagonal().iter().copied().collect()
    }

    /// The state of rest, if there is just one.
    pub fn steady(&self) -> State {
        let (sector, generator) = &self.sectors[0];
        let mut orders = vec![null_vector(sector, generator)];
        orders.extend(self.sectors[1..].iter().map(|(it, _)| DVector::zeros(it.pairs.len())));
        State { orders }
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

    /// Mᵢⱼ = ⟨aᵢaⱼ⟩ − ⟨aᵢ⟩⟨aⱼ⟩.
    pub fn pairs(&self, state: &State) -> DMatrix<Complex64> {
        let a = self.moments(state).a;
        DMatrix::from_fn(self.fock.modes, self.fock.modes, |i, j| {
            let both = self.a[i].times(&self.a[j]);
            self.sectors[2].0.expectation(&both, &state.orders[2]) - a[i] * a[j]
        })
    }

    /// ρ, if all orders are kept, and the occupations that its rows stand for.
    pub fn density(&self, state: &State) -> (DMatrix<Complex64>, &[Vec<usize>]) {
        assert_eq!(self.sectors.len(), self.fock.cutoff + 1, "some orders are not kept");
        let mut rho = DMatrix::zeros(self.fock.kets.len(), self.fock.kets.len());
        for ((sector, _), part) in self.sectors.iter().zip(&state.orders) {
            for (&(m, n), &element) in sector.pairs.iter().zip(part.iter()) {
                rho[(m, n)] = element;
                rho[(n, m)] = element.conj();
            }
        }
        (rho, &self.fock.kets)
    }

    fn state(&self, element: impl Fn(usize, usize) -> Complex64) -> State {
        let part = |(sector, _): &(Sector, Generator)| {
            let pairs = &sector.pairs;
            DVector::from_iterator(pairs.len(), pairs.iter().map(|&(m, n)| element(m, n)))
        };
        State { orders: self.sectors.iter().map(part).collect() }
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
