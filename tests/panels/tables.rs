//! What a figure's table says of its numbers.

use num_complex::Complex64;
use odd_sympathy::analysis::{Axis, Continuation, Method};
use odd_sympathy::panels::{figure_csv, EquationChoice, Kind, PanelOptions, Part, Spread};
use odd_sympathy::physics::{Graph, GraphKind, Network, NetworkParams, Params};

/// δ = 0 and n̄₁ ≠ n̄₂: the published formulas exist.
const RESONANT: Params = Params { omega2: 1.0, g: 0.3, nbar2: 0.2, xi: 0.5, ..Params::DEFAULT };

fn small() -> PanelOptions {
    let mut options = PanelOptions::default();
    options.grid.points = Some(5);
    options
}

fn both() -> PanelOptions {
    PanelOptions { equations: EquationChoice::Both, ..small() }
}

fn csv(kind: Kind, options: &PanelOptions) -> String {
    figure_csv(kind, &RESONANT, options).expect("a table")
}

fn head(text: &str) -> &str {
    text.lines().find(|line| !line.starts_with('#')).expect("a header")
}

fn has(text: &str, line: &str) -> bool {
    text.lines().any(|other| other == line)
}

#[test]
fn every_column_has_a_comment() {
    for &kind in Kind::ALL {
        let text = csv(kind, &both());
        for name in head(&text).split(',') {
            let comment = format!("# column {name}; ");
            assert!(text.lines().any(|line| line.starts_with(&comment)), "{}: {name}", kind.name());
        }
    }
}

#[test]
fn a_table_says_how_many_points_were_added_near_the_limits_of_stability() {
    let text = csv(Kind::Occupations, &small());
    let rows = text.lines().filter(|line| !line.starts_with('#')).count() - 1;
    let axis = text.lines().find(|line| line.starts_with("# axis = ")).expect("an axis");
    let counts: Vec<usize> = axis
        .split([' ', ','])
        .skip_while(|word| *word != "to")
        .skip(2)
        .filter_map(|word| word.parse().ok())
        .collect();
    assert!(counts.len() == 2 && counts[1] > 0 && counts[0] + counts[1] == rows, "{axis}: {rows}");
}

#[test]
fn the_circle_runs_over_the_phase_at_a_radius() {
    let text = csv(Kind::XiSlice, &small());
    assert!(head(&text).starts_with("phase,re_plus,re_minus"), "{}", head(&text));
    assert!(has(&text, "# radius |xi| = 0.5") && text.contains("phase of ξ"));
}

#[test]
fn figures_over_the_plane_of_xi_say_what_they_continue_and_which_part() {
    for kind in [Kind::XiPlane, Kind::XiSheet, Kind::XiSlice, Kind::Fig1c, Kind::Fig1d] {
        let opens = if kind.name().starts_with("fig") { "im" } else { "re" };
        let text = csv(kind, &small());
        assert!(has(&text, "# continuation = hermitian"), "{text}");
        assert!(has(&text, &format!("# part = {opens}")), "{text}");
        let formal = PanelOptions { continuation: Continuation::Formal, ..small() };
        let text = csv(kind, &formal);
        assert!(has(&text, "# continuation = formal"), "{text}");
        assert!(!text.contains("masterEquation"), "{text}");
    }
}

#[test]
fn columns_over_the_plane_of_xi_are_of_the_part() {
    let of = |kind, part| {
        let text = csv(kind, &PanelOptions { part: Some(part), ..small() });
        head(&text).to_owned()
    };
    assert_eq!(of(Kind::XiPlane, Part::Real), "xi_re,xi_im,locking_rate");
    assert_eq!(of(Kind::XiPlane, Part::Imaginary), "xi_re,xi_im,frequency_difference");
    assert_eq!(of(Kind::XiSheet, Part::Real), "xi_re,xi_im,re_lambda_in_phase,re_lambda_antiphase");
    assert_eq!(of(Kind::XiSheet, Part::Imaginary), "xi_re,xi_im,im_lambda_upper,im_lambda_lower");
    assert!(of(Kind::XiSlice, Part::Imaginary).starts_with("phase,im_plus,im_minus,re_plus"));
}

#[test]
fn the_phase_of_the_correlation_is_a_parameter_like_any() {
    assert!(has(&csv(Kind::Flux, &small()), "# xiPhase = 0"));
    let turned = Params { xi_phase: 0.5, ..RESONANT };
    let mut options = small();
    options.grid.axis = Axis::XiPhase;
    let text = figure_csv(Kind::Flux, &turned, &options).expect("a table");
    assert!(head(&text).starts_with("xiPhase,flux"), "{}", head(&text));
    for line in ["# xiPhase = 0.5", "# mark xiPhase = 0.5"] {
        assert!(has(&text, line), "{line} is not in\n{text}");
    }
}

#[test]
fn an_active_bath_and_a_lost_ground_state_are_facts() {
    let caveats = |params: &Params| {
        let text = figure_csv(Kind::Information, params, &small()).expect("a table");
        text.lines().filter(|line| line.starts_with("# caveat = ")).count()
    };
    assert_eq!(caveats(&Params { nbar2: 0.0, ..RESONANT }), 0);
    assert_eq!(caveats(&RESONANT), 1, "γ₁₂ > γ: beyond some |ξ| of the axis the bath is active");
    assert_eq!(caveats(&Params { g: 1.0, ..RESONANT }), 2);
    assert!(csv(Kind::Fig4b, &small()).contains("g² = ω₁ω₂"));
}

#[test]
fn steady_states_lead_with_what_is_plotted() {
    for (kind, start) in [
        (Kind::Occupations, "xi,n1,n2,n1_published,n2_published,stable"),
        (Kind::Coherence, "xi,theta12_re,theta12_im,theta12_re_published,theta12_im_published,"),
        (Kind::Flux, "xi,flux,flux_published,stable"),
        (Kind::MutualInformation, "xi,mutual_information,mutual_information_published,stable"),
        (Kind::Physicality, "xi,min_eigenvalue,min_eigenvalue_published,stable"),
    ] {
        let text = csv(kind, &both());
        assert!(head(&text).starts_with(start), "{}: {}", kind.name(), head(&text));
    }
}

#[test]
fn frequencies_lead_where_frequencies_are_plotted() {
    assert!(head(&csv(Kind::EigenvaluesImaginary, &small())).starts_with("xi,im_plus,im_minus,re"));
}

#[test]
fn the_axis_has_the_decimals_that_were_meant() {
    let mut options = PanelOptions { with_limit: true, ..PanelOptions::default() };
    options.locking.method = Method::Limit;
    options.grid.points = Some(201);
    for kind in [Kind::Plv, Kind::EigenvaluesReal, Kind::NoiseSign, Kind::XiSlice] {
        let text = csv(kind, &options);
        let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
        for cell in rows.filter_map(|row| row.split(',').next()) {
            assert!(cell.len() <= 5, "{}: {cell}", kind.name());
        }
    }
}

#[test]
fn a_panel_of_the_paper_lists_no_parameter_that_its_columns_vary() {
    let text = csv(Kind::Fig3a, &small());
    for key in ["g", "xi"] {
        assert!(!text.lines().any(|line| line.starts_with(&format!("# {key} ="))), "{key}");
    }
    assert!(has(&text, "# mark xi = 0.5") && has(&text, "# curve at = g = 0.01"));
}

#[test]
fn a_family_lists_its_parameter_at_the_curves_alone() {
    let curves = Some(vec![vec![(Axis::G, 0.0)], vec![(Axis::G, 0.1)]]);
    let text = csv(Kind::EigenvaluesReal, &PanelOptions { curves, ..small() });
    assert!(!text.contains("# g =") && text.contains("re_plus_g=0.1"));
}

#[test]
fn locking_says_method_window_and_start() {
    let mut options = small();
    options.locking.method = Method::MonteCarlo;
    (options.locking.samples, options.locking.steps, options.locking.seed) = (50, 20, 7);
    let text = csv(Kind::Plv, &options);
    for line in [
        "# method = limit, monteCarlo",
        "# start = 40 (20/gamma)",
        "# duration = 200",
        "# steps = 20",
        "# samples = 50",
        "# seed = 7",
        "# initial state = equal amplitudes, phases drawn at random",
    ] {
        assert!(has(&text, line), "{line} is not in\n{text}");
    }
}

#[test]
fn an_average_without_samples_says_its_tolerance() {
    let text = csv(Kind::Plv, &small());
    assert!(has(&text, "# tolerance = 0.000001") && !text.contains("# seed"));
}

#[test]
fn windows_of_several_dampings_are_all_said() {
    assert!(has(&csv(Kind::Fig3b, &small()), "# start = 20/gamma: 400 at gamma = 0.05, 200 at gamma = 0.1, 100 at gamma = 0.2, 40 at gamma = 0.5"));
}

#[test]
fn a_motion_says_its_start() {
    let start = [Complex64::new(0.5, -2.0), Complex64::new(0.0, 1.0)];
    let text = csv(Kind::Moments, &PanelOptions { start, ..small() });
    assert!(has(&text, "# a1 = 0.5 - 2i") && has(&text, "# a2 = 0 + 1i"));
}

fn spread_network() -> PanelOptions {
    let graph = |kind| Graph::new(kind, 3).expect("a graph");
    let params = NetworkParams {
        omega: vec![1.0, 1.1, 0.9],
        g: 0.1,
        gamma: 0.2,
        nbar: vec![0.5; 3],
        xi: -0.25,
    };
    let network = Network::new(graph(GraphKind::Path), graph(GraphKind::Ring), params);
    PanelOptions {
        network: Some(network.expect("a network")),
        spread: Some(Spread { deviation: 0.1, seed: 4 }),
        ..small()
    }
}

#[test]
fn a_network_says_its_own_parameters() {
    for kind in
        [Kind::NetworkGraph, Kind::NetworkSpectrum, Kind::NetworkEigenvalues, Kind::PlvMatrix]
    {
        let text = csv(kind, &spread_network());
        for line in [
            "# n = 3",
            "# graph = path",
            "# noiseGraph = ring",
            "# omega = 1 1.1 0.9",
            "# omegaSpread = 0.1, already in omega",
            "# omega seed = 4",
            "# g = 0.1",
            "# gamma = 0.2",
            "# nbar = 0.5",
            "# xi = -0.25",
        ] {
            assert!(has(&text, line), "{}: {line} is not in\n{text}", kind.name());
        }
        assert!(!text.contains("omega2"));
    }
}

#[test]
fn a_graph_is_a_table_of_nodes_under_its_edges() {
    let text = csv(Kind::NetworkGraph, &spread_network());
    assert_eq!(head(&text), "node,re,im,phase");
    assert!(has(&text, "# edges = 0-1 1-2"));
}

#[test]
fn equations_and_units_are_said() {
    let text = csv(Kind::Coherence, &both());
    assert!(
        has(&text, "# equations = masterEquation, published")
            && text.contains("# units = hbar = 1")
    );
}

#[test]
fn a_link_is_one_line() {
    let link = Some("https://example.org/#v=1\nxi,1".to_owned());
    assert!(has(
        &csv(Kind::Flux, &PanelOptions { link, ..small() }),
        "# link = https://example.org/#v=1%20xi,1"
    ));
}
