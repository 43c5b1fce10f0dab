//! Two clocks: what swings, what kicks, what drains.

use num_complex::Complex64;
use odd_sympathy::analysis::{Ensemble, Start, Trajectory};
use odd_sympathy::figures::{ClocksFigure, Figure, PageSize, Theme};
use odd_sympathy::panels::{figure_data, figure_svg, panel, Bobs, Kind, PanelOptions};
use odd_sympathy::physics::{propagator, Pair, Params};
use std::f64::consts::FRAC_PI_2;

const HEAD: f64 = 9.0;
const STEP: f64 = 0.25;
/// What is left of a second kick is the root of rounding.
const ALIKE: f64 = 1e-7;

fn at(xi: f64) -> Params {
    Params { omega2: 1.0, g: 0.0, gamma: 0.5, xi, ..Params::default() }
}

/// The first run of an ensemble up to the play head: where it was, and how it was kicked.
fn run(params: Params) -> [Trajectory; 2] {
    let [a1, a2] = PanelOptions::default().start;
    let start = Start::coherent(a1, a2);
    let mut runs = Ensemble::new(Pair::new(params).expect("a pair"), &start, 5, 1).expect("runs");
    let empty = || Trajectory {
        t: Vec::new(),
        re1: Vec::new(),
        im1: Vec::new(),
        re2: Vec::new(),
        im2: Vec::new(),
    };
    let mut paths = [empty(), empty()];
    for k in 0..=(HEAD / STEP) as usize {
        if k > 0 {
            runs.step(STEP).expect("a step");
        }
        for (path, [a1, a2]) in paths.iter_mut().zip([runs.moments()[0], runs.kicks()[0]]) {
            path.t.push(runs.time());
            path.re1.push(a1.re);
            path.im1.push(a1.im);
            path.re2.push(a2.re);
            path.im2.push(a2.im);
        }
    }
    paths
}

fn options(params: Params) -> PanelOptions {
    let [path, kicks] = run(params);
    let mut options = PanelOptions { head: Some(HEAD), columns: true, ..PanelOptions::default() };
    (options.noise.runs, options.noise.kicks) = (vec![path], Some(kicks));
    options
}

fn clocks(params: Params, options: &PanelOptions) -> ClocksFigure {
    let data = figure_data(Kind::Clocks, &params, options).expect("data");
    match panel(Kind::Clocks, &params, options, &data).expect("a panel").figure {
        Figure::Clocks(clocks) => clocks,
        other => panic!("{other:?}"),
    }
}

fn mean(params: Params) -> [Complex64; 2] {
    let start = nalgebra::Vector2::from(PanelOptions::default().start);
    let a = propagator(&Pair::new(params).expect("a pair"), HEAD) * start;
    [a[0], a[1]]
}

#[test]
fn bobs_are_the_mean_amplitudes_relative_to_the_larger() {
    let params = Params { omega2: 1.3, g: 0.2, ..at(0.7) };
    let [a1, a2] = mean(params);
    let larger = a1.norm().max(a2.norm());
    let figure = clocks(params, &options(params));
    for (bob, a) in figure.bobs.iter().zip([a1, a2]) {
        assert!((bob - a / larger).norm() < 1e-12, "{bob} {a}");
    }
    let angle = figure.angle.expect("an angle");
    assert!((Complex64::cis(angle) - (a1 / a2) / (a1 / a2).norm()).norm() < 1e-12);
}

#[test]
fn a_run_swings_as_it_is_recorded() {
    let params = at(0.4);
    let mut options = options(params);
    options.bobs = Bobs::Run;
    let figure = clocks(params, &options);
    let [path, _] = run(params);
    let last = path.t.len() - 1;
    let (a1, a2) = (path.re1[last], path.re2[last]);
    assert!((figure.bobs[0].re / figure.bobs[1].re - a1 / a2).abs() < 1e-9);
    assert!(figure.shadows.is_some_and(|mean| mean[0].norm() > 0.0));
}

#[test]
fn identical_noise_kicks_both_alike_and_opposite_noise_mirrored() {
    for (xi, sign) in [(1.0, 1.0), (-1.0, -1.0)] {
        let [one, two] = clocks(at(xi), &options(at(xi))).kicks.expect("kicks");
        assert!(one.len() > 30, "{}", one.len());
        for (one, two) in one.iter().zip(&two) {
            assert!((one.push - sign * two.push).norm() < ALIKE && one.age == two.age);
        }
    }
}

#[test]
fn a_complex_correlation_turns_the_kicks_of_the_second() {
    let params = Params { xi_phase: FRAC_PI_2, ..at(1.0) };
    let [one, two] = clocks(params, &options(params)).kicks.expect("kicks");
    for (one, two) in one.iter().zip(&two) {
        // E ζ₁*ζ₂ has the phase of ξ.
        assert!((two.push - Complex64::i() * one.push).norm() < ALIKE);
    }
}

#[test]
fn kicks_are_what_the_run_has_beyond_the_exact_motion() {
    let params = Params { nbar1: 0.5, nbar2: 2.0, omega2: 1.2, ..at(0.6) };
    let [path, kicks] = run(params);
    let stride = propagator(&Pair::new(params).expect("a pair"), STEP);
    for k in 1..path.t.len() {
        let a = |k: usize| {
            nalgebra::Vector2::new(
                Complex64::new(path.re1[k], path.im1[k]),
                Complex64::new(path.re2[k], path.im2[k]),
            )
        };
        let beyond = a(k) - stride * a(k - 1);
        assert!((beyond[0] - Complex64::new(kicks.re1[k], kicks.im1[k])).norm() < 1e-12);
        assert!((beyond[1] - Complex64::new(kicks.re2[k], kicks.im2[k])).norm() < 1e-12);
    }
}

#[test]
fn what_is_together_drains_through_its_own_tap() {
    // Without detuning |a₁ ± a₂|² decay as e^{−(γ ± ξγ₁₂)t}, from 1 and 1.
    for xi in [-0.5, 0.0, 0.3] {
        let [together, opposite] = clocks(at(xi), &options(at(xi))).columns.expect("columns");
        let left = [1.0, -1.0].map(|sign| (-0.5 * (1.0 + sign * xi) * HEAD).exp());
        assert!((together.level - left[0] / (left[0] + left[1])).abs() < 1e-12);
        assert!((together.level + opposite.level - 1.0).abs() < 1e-15);
        assert!((together.tap - 1.0 - xi).abs() < 1e-15 && (opposite.tap - 1.0 + xi).abs() < 1e-15);
    }
}

#[test]
fn clocks_at_rest_hang_straight() {
    let options = PanelOptions { start: [Complex64::default(); 2], ..options(at(0.5)) };
    let figure = clocks(at(0.5), &options);
    assert_eq!((figure.bobs, figure.angle), ([Complex64::default(); 2], None));
    assert!(
        figure.columns.is_none() && figure.summary.starts_with("Both oscillators are at rest.")
    );
}

#[test]
fn no_name_is_cut_on_any_page() {
    for (width, height) in [(300.0, 240.0), (320.0, 380.0), (700.0, 300.0), (1400.0, 640.0)] {
        for theme in [Theme::Light, Theme::Projector] {
            let options =
                PanelOptions { size: PageSize { width, height }, theme, ..options(at(1.0)) };
            let svg = figure_svg(Kind::Clocks, &at(1.0), &options).expect("a drawing");
            for part in svg.split("<text ").skip(1) {
                let place =
                    |key: &str| part.split_once(key)?.1.split_once('"')?.0.parse::<f64>().ok();
                let (x, y) = place("x=\"").zip(place("y=\"")).expect("a place");
                assert!(x > 0.0 && x < 8.0 * width && y > 0.0 && y < 8.0 * height, "{part:.80}");
            }
        }
    }
}
