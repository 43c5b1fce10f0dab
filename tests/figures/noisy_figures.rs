//! Single noisy runs in the figures of motions.

use num_complex::Complex64;
use odd_sympathy::analysis::{Simulation, Start, Trajectory};
use odd_sympathy::figures::{Curve, Figure, LineFigure, Role};
use odd_sympathy::panels::{
    figure_data, figure_svg, panel, FigureData, Kind, NodeData, Noise, PanelOptions, Shape,
    MAX_RUNS,
};
use odd_sympathy::physics::{Covariance, Pair, Params};

const HEAD: f64 = 9.0;
const HOT: Params =
    Params { g: 0.1, gamma: 0.2, nbar1: 0.5, nbar2: 1.5, xi: 0.3, ..Params::DEFAULT };

fn options(noise: Noise) -> PanelOptions {
    PanelOptions { head: Some(HEAD), noise, ..PanelOptions::default() }
}

fn mean() -> Trajectory {
    match figure_data(Kind::Moments, &HOT, &PanelOptions::default()).expect("data") {
        FigureData::Motion(path) => path,
        other => panic!("{other:?}"),
    }
}

fn drawn(kind: Kind, options: &PanelOptions) -> LineFigure {
    let data = FigureData::Motion(mean());
    match panel(kind, &HOT, options, &data).expect("a panel").figure {
        Figure::Lines(lines) => lines,
        other => panic!("{other:?}"),
    }
}

fn simulation(noise_seed: Option<u64>) -> Simulation {
    let [a1, a2] = PanelOptions::default().start;
    let start = Start { noise_seed, ..Start::coherent(a1, a2) };
    Simulation::new(Pair::new(HOT).expect("a pair"), &start).expect("a simulation")
}

/// Where many runs are at the play head.
fn cloud(count: u64) -> Trajectory {
    let [t, re1, im1, re2, im2] = [const { Vec::new() }; 5];
    let mut cloud = Trajectory { t, re1, im1, re2, im2 };
    for seed in 0..count {
        let mut run = simulation(Some(seed));
        run.step(HEAD).expect("a step");
        let [a1, a2] = run.moments();
        cloud.t.push(HEAD);
        cloud.re1.push(a1.re);
        cloud.im1.push(a1.im);
        cloud.re2.push(a2.re);
        cloud.im2.push(a2.im);
    }
    cloud
}

fn covariance() -> Covariance {
    let mut mean = simulation(None);
    mean.step(HEAD).expect("a step");
    mean.covariance().expect("a state")
}

fn dashed(figure: &LineFigure) -> Vec<&Curve> {
    figure.curves.iter().filter(|curve| curve.dashed).collect()
}

/// Whether a place is inside a closed curve round `centre`, which it sees under every angle once.
fn inside(curve: &Curve, centre: (f64, f64), place: (f64, f64)) -> bool {
    let polar =
        |x: f64, y: f64| ((y - centre.1).atan2(x - centre.0), (x - centre.0).hypot(y - centre.1));
    let (angle, radius) = polar(place.0, place.1);
    let apart = |other: f64| (other - angle).sin().abs() + f64::from((other - angle).cos() < 0.0);
    let nearest = curve
        .x
        .iter()
        .zip(&curve.y)
        .map(|(x, y)| polar(*x, *y))
        .min_by(|a, b| apart(a.0).total_cmp(&apart(b.0)));
    nearest.is_some_and(|(_, edge)| radius <= edge)
}

#[test]
fn runs_lie_thin_beneath_the_mean() {
    let noise = Noise { runs: vec![mean(), mean()], ..Noise::default() };
    for (kind, each, own) in
        [(Kind::Moments, 2, 2), (Kind::PhasePortrait, 1, 1), (Kind::RelativePhase, 1, 1)]
    {
        let figure = drawn(kind, &options(noise.clone()));
        let lines = figure.curves.iter().filter(|curve| !curve.dots);
        let pale: Vec<bool> = lines.map(|curve| curve.pale).collect();
        let expected = [vec![true; 2 * each], vec![false; own]].concat();
        assert_eq!(pale, expected, "{}", kind.name());
    }
}

#[test]
fn a_run_without_noise_is_the_mean() {
    let path = mean();
    let noise = Noise { runs: vec![path.clone()], ..Noise::default() };
    let figure = drawn(Kind::Moments, &options(noise));
    assert_eq!((&figure.curves[0].x, &figure.curves[0].y), (&path.t, &path.re1));
    assert_eq!(&figure.curves[1].y, &path.re2);
}

#[test]
fn the_decay_is_taken_out_of_the_runs_too() {
    let noise = Noise { runs: vec![mean()], ..Noise::default() };
    let asked = PanelOptions { decay_free: true, head: None, ..options(noise) };
    let figure = drawn(Kind::PhasePortrait, &asked);
    let [run, mean] = [true, false]
        .map(|pale| figure.curves.iter().find(|it| it.pale == pale && !it.dots).expect("a curve"));
    assert!(run.x.iter().all(|x| mean.x.contains(x)) && run.y.iter().all(|y| mean.y.contains(y)));
}

#[test]
fn the_line_of_1_over_e_holds_that_share_of_a_cloud() {
    let cloud = cloud(2000);
    let noise =
        Noise { cloud: Some(cloud.clone()), covariance: Some(covariance()), ..Noise::default() };
    let mut at = simulation(None);
    at.step(HEAD).expect("a step");
    let [a1, a2]: [Complex64; 2] = at.moments();
    let plane = drawn(Kind::Phasors, &options(noise.clone()));
    let portrait = drawn(Kind::PhasePortrait, &options(noise));
    let lines = [dashed(&plane), dashed(&portrait)].concat();
    for (line, centre, x, y) in [
        (lines[0], (a1.re, a1.im), &cloud.re1, &cloud.im1),
        (lines[1], (a2.re, a2.im), &cloud.re2, &cloud.im2),
        (lines[2], (a1.re, a2.re), &cloud.re1, &cloud.re2),
    ] {
        let held = x.iter().zip(y).filter(|(x, y)| inside(line, centre, (**x, **y))).count();
        let share = held as f64 / x.len() as f64;
        assert!((share - (1.0 - (-1.0f64).exp())).abs() < 0.035, "{share}");
    }
}

#[test]
fn clouds_have_the_colours_of_their_oscillators() {
    let noise = Noise { cloud: Some(cloud(3)), ..Noise::default() };
    let figure = drawn(Kind::Phasors, &options(noise));
    let specks = figure.curves.iter().filter(|curve| curve.dots && curve.pale);
    assert_eq!(specks.map(|curve| curve.role).collect::<Vec<_>>(), [Role::First, Role::Second]);
}

#[test]
fn the_plot_holds_the_runs() {
    let mut far = mean();
    far.re2[40] = 7.0;
    let figure = drawn(Kind::Moments, &options(Noise { runs: vec![far], ..Noise::default() }));
    assert!(figure.y.max >= 7.0);
}

#[test]
fn the_probe_reads_the_mean() {
    let noise = Noise { runs: vec![mean(); 3], ..Noise::default() };
    let figure = drawn(Kind::Moments, &PanelOptions { probe: Some((3.0, None)), ..options(noise) });
    assert_eq!(figure.probe.expect("a probe").points.len(), 2);
}

#[test]
fn the_sentence_counts_the_runs() {
    for (count, words) in [(1, "Thin line: one noisy run."), (10, "Thin lines: 10 noisy runs.")] {
        let noise = Noise { runs: vec![mean(); count], ..Noise::default() };
        let figure = drawn(Kind::Moments, &options(noise));
        let (_, rest) = figure.summary.split_once(words).expect("the count");
        assert_eq!(
            rest,
            " At unequal occupations single runs can lock in part; only their mean can lock fully."
        );
    }
}

#[test]
fn arrows_and_dots_show_where_the_runs_are_at_the_play_head() {
    let (path, noise) = (mean(), Noise { runs: vec![mean(); 3], ..Noise::default() });
    let now = path.t.iter().position(|t| *t >= HEAD).expect("the play head");
    // Between two points a run is where its line is.
    let share = (HEAD - path.t[now - 1]) / (path.t[now] - path.t[now - 1]);
    let at = |column: &[f64]| column[now - 1] + share * (column[now] - column[now - 1]);
    let plane = drawn(Kind::Phasors, &options(noise.clone()));
    let arrows: Vec<&Curve> = plane.curves.iter().filter(|it| it.pale && !it.dots).collect();
    assert_eq!(arrows.len(), 6);
    assert_eq!((arrows[0].x[1], arrows[0].y[1]), (at(&path.re1), at(&path.im1)));
    assert_eq!((arrows[5].x[1], arrows[5].y[1]), (at(&path.re2), at(&path.im2)));
    let portrait = drawn(Kind::PhasePortrait, &options(noise));
    let dots = portrait.curves.iter().find(|curve| curve.dots).expect("dots");
    assert_eq!((dots.x[2], dots.y[2]), (at(&path.re1), at(&path.re2)));
}

#[test]
fn the_portrait_keeps_the_last_turns_of_a_run_before_the_play_head() {
    let noise = Noise { runs: vec![mean()], ..Noise::default() };
    let late = PanelOptions { head: Some(30.0), ..options(noise) };
    let path = mean();
    let shown = path.t.iter().filter(|t| (17.434..=30.0).contains(*t)).count();
    let figure = drawn(Kind::PhasePortrait, &late);
    assert_eq!(figure.curves[0].x.len(), shown);
}

#[test]
fn a_run_that_has_not_come_so_far_is_nowhere_at_the_play_head() {
    let mut young = mean();
    young.t.iter_mut().for_each(|t| *t += 20.0);
    for kind in [Kind::Phasors, Kind::PhasePortrait] {
        let noise = Noise { runs: vec![young.clone()], ..Noise::default() };
        assert!(drawn(kind, &options(noise)).curves.iter().all(|curve| !curve.dots));
    }
}

#[test]
fn the_axes_of_a_cloud_hang_on_its_spread_and_not_on_its_outermost_points() {
    let of = |count| {
        let (cloud, covariance) = (Some(cloud(count)), Some(covariance()));
        drawn(Kind::Phasors, &options(Noise { cloud, covariance, ..Noise::default() }))
    };
    let (few, many) = (of(3), of(2000));
    assert_eq!(few.x.max, many.x.max);
    let points = many.curves.iter().filter(|curve| curve.dots).flat_map(|curve| &curve.x);
    let all: Vec<f64> = points.copied().collect();
    let held = all.iter().filter(|x| x.abs() <= many.x.max).count();
    assert!(held as f64 > 0.99 * all.len() as f64, "{held} of {}", all.len());
}

#[test]
fn the_sentence_tells_what_the_dots_and_the_dashed_line_are() {
    let noise =
        Noise { cloud: Some(cloud(20)), covariance: Some(covariance()), ..Noise::default() };
    for kind in [Kind::Phasors, Kind::PhasePortrait] {
        let figure = drawn(kind, &options(noise.clone()));
        let words = " Dots: 20 noisy runs. Dashed: where their density is 1/e of its peak.";
        assert!(figure.summary.ends_with(words), "{}", figure.summary);
    }
}

#[test]
fn the_line_on_the_method_tells_the_seed() {
    let method = |noise: Noise| {
        let data = FigureData::Motion(mean());
        panel(Kind::Moments, &HOT, &options(noise), &data).expect("a panel").method
    };
    let runs = Noise { runs: vec![mean()], seed: Some(7), ..Noise::default() };
    assert!(method(runs).ends_with(" Noisy runs: exact discretisation, seed 7."));
    assert!(!method(Noise { seed: Some(7), ..Noise::default() }).contains("Noisy"));
}

#[test]
fn a_network_has_its_runs_beside_each_node() {
    let nodes = |re: f64| NodeData { re: vec![re; 6], im: vec![0.0; 6] };
    let noise = Noise { nodes: vec![nodes(-2.0), nodes(0.5)], seed: Some(3), ..Noise::default() };
    let mut asked = options(noise);
    let data = FigureData::Nodes(nodes(1.0));
    let drawn = panel(Kind::NetworkGraph, &HOT, &asked, &data).expect("a panel");
    let Figure::Graph(graph) = &drawn.figure else { panic!("no graph") };
    for node in &graph.nodes {
        // Shares of the largest amplitude of all.
        assert_eq!((node.size, node.phase), (0.5, 0.0));
        assert_eq!(node.runs, [(1.0, std::f64::consts::PI), (0.25, 0.0)]);
    }
    assert!(graph.summary.ends_with(" Dots: 2 noisy runs."), "{}", graph.summary);
    assert!(drawn.method.ends_with("seed 3."), "{}", drawn.method);
    asked.noise.nodes[1].re.pop();
    assert_eq!(panel(Kind::NetworkGraph, &HOT, &asked, &data).unwrap_err().name(), "OutOfRange");
}

#[test]
fn without_noise_nothing_is_pale() {
    for kind in [Kind::Moments, Kind::PhasePortrait, Kind::RelativePhase, Kind::Phasors] {
        assert!(drawn(kind, &options(Noise::default())).curves.iter().all(|curve| !curve.pale));
    }
}

#[test]
fn more_runs_than_can_be_told_apart_are_refused() {
    let refused = options(Noise { runs: vec![mean(); MAX_RUNS + 1], ..Noise::default() }).check();
    assert_eq!(refused.unwrap_err().name(), "TooMany");
}

#[test]
fn every_motion_with_noise_is_a_drawing() {
    let noise = Noise {
        runs: vec![mean(); 2],
        cloud: Some(cloud(20)),
        covariance: Some(covariance()),
        ..Noise::default()
    };
    for &kind in Kind::ALL.iter().filter(|kind| kind.shape() == Shape::Motion) {
        let svg = figure_svg(kind, &HOT, &options(noise.clone())).expect("a drawing");
        assert!(!svg.contains("NaN"), "{}", kind.name());
    }
}
