//! Random pairs, networks and options, most of them where a sentence is delicate.

use crate::support::gamma12;
use num_complex::Complex64;
use odd_sympathy::analysis::{
    trajectory, Axis, Continuation, Equations, Method, OperatorOrder, Preparation, Squeezing,
};
use odd_sympathy::panels::{
    Bobs, EquationChoice, Measure, Ordering, PanelOptions, Part, PhaseSpace,
};
use odd_sympathy::physics::{
    exceptional_radius, occupation, passive_limit, xi_limit, Graph, GraphKind, Network,
    NetworkParams, Pair, Params,
};
use std::f64::consts::{FRAC_PI_2, PI};

/// SplitMix64: a stream of numbers for each draw.
pub struct Draws(u64);

impl Draws {
    pub fn new(seed: u64) -> Self {
        // Streams of neighbouring seeds would be one stream, shifted.
        Self(Self(seed).bits())
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn between(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.unit()
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.unit() * count as f64) as usize
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A pair: δ, g, n̄ and ξ are zero, equal, at a limit or just beside it as often as they are anything else.
    pub fn pair(&mut self) -> Params {
        let omega1 = self.one_of(&[1.0, 1.0, 1.0, 2.5]);
        let delta = match self.below(8) {
            0..=1 => 0.0,
            2..=3 => -0.2,
            4 => self.one_of(&[-1e-3, 2e-3, 1e-7]),
            5 => self.one_of(&[-3.0, 0.9, -50.0]),
            _ => self.between(-0.5, 0.5),
        };
        let omega2 = (omega1 - delta).max(0.01);
        let g = match self.below(8) {
            0..=2 => 0.0,
            3 => 0.04,
            4 => self.one_of(&[10.0, -10.0, 1e-9, 2.0]),
            5 => (omega1 * omega2).sqrt().min(10.0),
            _ => self.between(-1.0, 1.0),
        };
        let gamma = match self.below(6) {
            0..=2 => 0.5,
            3 => self.one_of(&[1e-4, 10.0, 0.05]),
            _ => 10f64.powf(self.between(-3.0, 1.0)),
        };
        let warm = self.one_of(&[0.0, 0.1, 0.5, 1.0, 3.0, 1000.0]);
        let (nbar1, nbar2) = match self.below(8) {
            0..=2 => (0.0, 0.0),
            3 => (warm, warm),
            4 => (0.0, warm),
            5 => {
                let temperature = self.between(0.2, 5.0);
                let at = |omega| occupation(omega, temperature).unwrap_or(0.0);
                (at(omega1), at(omega2))
            }
            6 => (warm, (warm * self.one_of(&[1.0 + 1e-9, 1.001, 0.99])).min(1000.0)),
            _ => (self.between(0.0, 3.0), self.between(0.0, 3.0)),
        };
        // At a quarter turn the long-time limit is an average that takes its time.
        let xi_phase = match self.below(24) {
            0..=14 => 0.0,
            15 => self.one_of(&[FRAC_PI_2, -FRAC_PI_2]),
            16..=18 => self.one_of(&[PI, 0.3 * PI, 7.0, 1e-6]),
            _ => self.between(-PI, PI),
        };
        let params = Params { omega1, omega2, g, gamma, nbar1, nbar2, xi: 0.0, xi_phase };
        let pair = Pair::new(params).expect("a pair");
        let near = 1.0 + self.one_of(&[0.0, 1e-9, -1e-9, 1e-6, -1e-6, 1e-3, -1e-3, 0.02]);
        let size = match self.below(8) {
            0 => 0.0,
            1 => 1.0,
            2 => exceptional_radius(&pair) * near,
            3 => xi_limit(&pair) * near,
            4 => passive_limit(&pair) * near,
            5 => 0.5 * (omega1 - omega2).abs() / gamma12(&params),
            _ => self.unit(),
        };
        let size = if size <= 1.0 { size } else { self.unit() };
        Params { xi: if self.below(3) == 0 { -size } else { size }, ..params }
    }

    /// Options of a figure of a pair: every choice that a sentence hangs on.
    pub fn options(&mut self, params: &Params) -> PanelOptions {
        let mut options = PanelOptions::default();
        options.grid.points = Some(2);
        options.grid.axis = self.one_of(&Axis::ALL);
        options.equations = self.one_of(&[
            EquationChoice::One(Equations::MasterEquation),
            EquationChoice::One(Equations::Published),
            EquationChoice::Both,
            EquationChoice::Both,
        ]);
        options.locking.method = match self.below(256) {
            0 => Method::Ensemble,
            1 => Method::MonteCarlo,
            _ => Method::Limit,
        };
        (options.locking.samples, options.locking.steps) = (20, 10);
        // What is said is computed anew, whatever the curves are.
        (options.locking.tolerance, options.locking.duration) = (1e-2, self.one_of(&[20.0, 100.0]));
        options.locking.start = self.one_of(&[None, Some(5.0)]);
        options.with_limit = self.below(2) == 0;
        if self.below(6) == 0 {
            let axis = self.one_of(&[Axis::G, Axis::Gamma, Axis::Nbar2, Axis::XiPhase]);
            options.curves = Some(vec![vec![(axis, 0.05)], vec![(axis, 0.5)]]);
        }
        options.continuation =
            self.one_of(&[Continuation::Hermitian, Continuation::Hermitian, Continuation::Formal]);
        options.part = self.one_of(&[None, Some(Part::Real), Some(Part::Imaginary)]);
        options.phase_space =
            self.one_of(&[PhaseSpace::Joint, PhaseSpace::First, PhaseSpace::Second]);
        options.ordering = self.one_of(&[Ordering::Wigner, Ordering::Husimi, Ordering::Glauber]);
        options.measure =
            self.one_of(&[None, Some(Measure::MutualInformation), Some(Measure::Discord)]);
        let i = Complex64::i();
        let one = Complex64::from(1.0);
        options.start = match self.below(6) {
            0 => [one, one],
            1 => [one, Complex64::default()],
            2 => [one, -one],
            3 => [one * self.between(-2.0, 2.0), i * self.between(-2.0, 2.0)],
            _ => [one, i],
        };
        options.duration = self.one_of(&[40.0, 40.0, 5.0, 200.0]);
        options.head = match self.below(5) {
            0 => None,
            1 => Some(0.0),
            2 => Some(options.duration),
            _ => Some(self.between(0.0, options.duration)),
        };
        options.decay_free = self.below(4) == 0;
        let runs = self.one_of(&[0, 0, 0, 1, 4]);
        let pair = Pair::new(*params).expect("a pair");
        let run = |length| trajectory(&pair, options.start, 0.0, length, 9);
        // What grows may leave the range of numbers before the end.
        let run = run(self.one_of(&[1.0, options.duration])).or_else(|_| run(1.0)).expect("a run");
        options.noise.kicks = (self.below(3) == 0).then(|| run.clone());
        options.noise.runs = vec![run; runs];
        options.bobs = self.one_of(&[Bobs::Mean, Bobs::Run]);
        options.columns = self.below(2) == 0;
        options.prepared = self.preparation();
        options.order = self.one_of(&[OperatorOrder::Normal, OperatorOrder::Symmetric]);
        options
    }

    /// A start: half of them the vacuum, the others squeezed in one, in both or in both together, some of them warm.
    fn preparation(&mut self) -> Preparation {
        let mut squeezing = || Squeezing {
            r: self.one_of(&[0.5, 1.0, 0.05, 1.5]),
            angle: self.one_of(&[0.0, PI, FRAC_PI_2, -1.0]),
        };
        let (first, second) = (squeezing(), squeezing());
        let mut start = Preparation::default();
        match self.below(8) {
            0 => start.squeezing1 = first,
            1 => start.squeezing2 = second,
            2 => (start.squeezing1, start.squeezing2) = (first, second),
            3 => start.two_mode_squeezing = first,
            _ => {}
        }
        (start.nbar1, start.nbar2) = self.one_of(&[(0.0, 0.0), (0.0, 0.0), (0.1, 0.1), (0.0, 1.0)]);
        start
    }

    /// A network of two to six nodes: equal or spread, with one graph or two, at or within the ends of its range of ξ.
    pub fn network(&mut self) -> Network {
        let n = 2 + self.below(5);
        let graph = self.graph(n);
        let noise_graph = if self.below(4) == 0 { self.graph(n) } else { graph.clone() };
        let spread = self.one_of(&[0.0, 0.0, 0.2]);
        let warmth = self.one_of(&[0.0, 0.3]);
        let unequal = self.one_of(&[0.0, 0.0, 0.5]);
        let params = NetworkParams {
            omega: (0..n).map(|_| 1.0 + spread * (self.unit() - 0.5)).collect(),
            g: self.one_of(&[0.0, 0.1, -0.3, 0.5]),
            gamma: self.one_of(&[0.5, 0.5, 0.01, 5.0]),
            nbar: (0..n).map(|_| warmth + unequal * self.unit()).collect(),
            xi: 0.0,
        };
        let of = |xi| {
            Network::new(graph.clone(), noise_graph.clone(), NetworkParams { xi, ..params.clone() })
        };
        let (min, max) = of(0.0).expect("independent noise").xi_range();
        let xi = match self.below(4) {
            0 => max,
            1 => min,
            2 => 0.0,
            _ => self.between(min, max),
        };
        of(xi).expect("a correlation in its range")
    }

    fn graph(&mut self, n: usize) -> Graph {
        // Edges of its own are drawn twice as often as a family is.
        match GraphKind::ALL.get(self.below(GraphKind::ALL.len() + 2)) {
            Some(kind) => Graph::new(*kind, n).or_else(|_| Graph::new(GraphKind::Path, n)),
            None => {
                let pairs = (0..n).flat_map(|j| (0..j).map(move |i| (i, j)));
                let edges: Vec<(usize, usize)> = pairs.filter(|_| self.below(2) == 0).collect();
                Graph::from_edges(n, &edges)
            }
        }
        .expect("a graph")
    }
}
