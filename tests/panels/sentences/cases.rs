//! States of which several figures once said different things, or one a wrong one.

use odd_sympathy::analysis::Method;
use odd_sympathy::panels::{figure_data, panel, EquationChoice, Kind, PanelOptions};
use odd_sympathy::physics::{Graph, GraphKind, Network, NetworkParams, Params};
use std::f64::consts::FRAC_PI_2;

const UNCOUPLED: Params = Params { g: 0.0, xi: 0.0, ..Params::DEFAULT };

fn said_with(kind: Kind, params: &Params, mut options: PanelOptions) -> String {
    options.grid.points = Some(3);
    options.locking.method = Method::Limit;
    let data = figure_data(kind, params, &options).expect("data");
    panel(kind, params, &options, &data).expect("a panel").figure.summary().to_owned()
}

fn said(kind: Kind, params: &Params) -> String {
    said_with(kind, params, PanelOptions::default())
}

#[test]
fn a_driven_mode_that_does_not_decay_leaves_no_steady_state_at_all() {
    let driven = Params { omega2: 1.0, nbar2: 3.0, xi: 0.5, ..UNCOUPLED };
    assert!(said(Kind::Populations, &driven).contains("its quanta grow without end"));
    let dark = Params { omega2: 1.0, xi: 1.0, ..UNCOUPLED };
    assert!(said(Kind::Populations, &dark).contains("no unique steady state"));
}

#[test]
fn what_drifts_is_locked_in_no_figure() {
    for params in [
        Params { xi: 0.1, ..UNCOUPLED },
        Params { xi: 0.3999999, ..UNCOUPLED },
        Params { xi: 0.3, g: 0.04, xi_phase: FRAC_PI_2, ..UNCOUPLED },
    ] {
        for kind in [Kind::Plv, Kind::PlvMap] {
            let words = said(kind, &params).to_lowercase();
            assert!(words.contains("not locked"), "{}: {words}", kind.name());
        }
    }
}

#[test]
fn the_sign_of_the_phase_is_heard() {
    let at = |xi_phase| said(Kind::Plv, &Params { omega2: 1.0, xi: 0.6, xi_phase, ..UNCOUPLED });
    assert!(at(FRAC_PI_2).contains("(φ₁ − φ₂ = 90°)"), "{}", at(FRAC_PI_2));
    assert!(at(-FRAC_PI_2).contains("(φ₁ − φ₂ = −90°)"), "{}", at(-FRAC_PI_2));
}

#[test]
fn the_exceptional_point_has_no_digits_of_rounding() {
    let words = said(Kind::EigenvaluesReal, &Params { xi: 0.4, ..UNCOUPLED });
    assert!(words.contains("At the exceptional point |ξ| = 0.4,"), "{words}");
    let words = said(Kind::Plv, &Params { xi: 0.4, ..UNCOUPLED });
    assert!(words.contains("PLV = ⟨cos(φ₁ − φ₂)⟩ = 0 "), "{words}");
}

#[test]
fn flux_and_balance_have_one_zero() {
    let params = Params { omega2: 1.0, g: 1e-8, nbar2: 1.0, ..UNCOUPLED };
    assert!(said(Kind::Flux, &params).starts_with("Quanta flow from oscillator 2 to 1"));
    assert!(said(Kind::Balance, &params).contains("from oscillator 2"));
    assert!(said(Kind::Information, &params).starts_with("Mutual information"));
}

#[test]
fn a_slow_decay_is_a_decay() {
    let words = said(Kind::EigenvaluesReal, &Params { omega2: 1.000001, xi: 1.0, ..UNCOUPLED });
    assert!(
        words.contains("the modes decay at the rates 5")
            || words.contains("The modes decay at the rates 5"),
        "{words}"
    );
}

#[test]
fn one_quantum_is_no_plural() {
    let words = said(Kind::Occupations, &Params { nbar1: 1.0, nbar2: 1.0, ..UNCOUPLED });
    assert_eq!(words, "The steady state has 1 quantum in oscillator 1 and 1 in oscillator 2.");
}

#[test]
fn nodes_of_unequal_occupations_have_no_single_noise() {
    let graph = Graph::new(GraphKind::Path, 2).expect("a graph");
    let params =
        NetworkParams { omega: vec![1.0; 2], g: 0.1, gamma: 0.5, nbar: vec![0.0, 3.0], xi: 1.0 };
    let network = Network::new(graph.clone(), graph, params).expect("a network");
    let options = PanelOptions { network: Some(network), ..PanelOptions::default() };
    let words = said_with(Kind::NetworkSpectrum, &UNCOUPLED, options);
    assert_eq!(words, "Eigenvalues of Ξ: 0 to 2; independent noise has 1.");
}

#[test]
fn a_short_window_late_has_two_ends() {
    let mut options = PanelOptions { with_limit: false, ..PanelOptions::default() };
    options.grid.points = Some(2);
    (options.locking.start, options.locking.duration) = (Some(1e5), 200.0);
    let params = Params { omega2: 1.0, xi: 0.5, ..UNCOUPLED };
    let data = figure_data(Kind::Plv, &params, &options).expect("data");
    let words =
        panel(Kind::Plv, &params, &options, &data).expect("a panel").figure.summary().to_owned();
    assert!(words.contains("average over t = 10⁵ to 1.002"), "{words}");
}

#[test]
fn a_part_that_bath_and_coupling_make_is_told_however_small_it_is() {
    let g = 0.051_939_422_703_187_3;
    let nbar2 = 1.000_000_001;
    let params = Params { omega2: 1.0, g, gamma: 0.75, nbar1: 1.0, nbar2, xi: 0.999, ..UNCOUPLED };
    let options = PanelOptions { equations: EquationChoice::Both, ..PanelOptions::default() };
    let words = said_with(Kind::Coherence, &params, options);
    // Im Θ₁₂ = gγ(n̄₂ − n̄₁)/(4g² + γ²) as printed, with 50 digits 6.7949057…·10⁻¹¹; Re Θ₁₂ is 1249.37.
    assert!(words.contains("Θ₁₂ = 1249 + 6.79\u{202f}×\u{202f}10⁻¹¹i"), "{words}");
}
