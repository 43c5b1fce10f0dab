//! What is saved is what is drawn: its numbers, its time, how far it has come.

use num_complex::Complex64;
use odd_sympathy::analysis::{phase_difference, Method, Trajectory};
use odd_sympathy::figures::Figure;
use odd_sympathy::panels::{
    csv_of, figure_data, panel, svg_of, FigureData, Kind, LockingData, MapData, NodeData,
    PanelOptions, Shape,
};
use odd_sympathy::physics::Params;
use std::collections::HashSet;

/// Nothing is zero, and the printed formulas exist.
const PARAMS: Params =
    Params { omega2: 1.0, g: 0.3, nbar1: 0.1, nbar2: 0.4, xi: 0.5, ..Params::DEFAULT };

fn options() -> PanelOptions {
    let mut options = PanelOptions::default();
    options.grid.points = Some(9);
    options
}

/// Comment lines of a table, and its rows.
fn table(csv: &str) -> (Vec<&str>, Vec<Vec<f64>>) {
    let comments = csv.lines().filter(|line| line.starts_with('#')).collect();
    let rows = csv.lines().filter(|line| !line.starts_with('#')).skip(1);
    let row = |line: &str| line.split(',').map(|it| it.parse().unwrap_or(f64::NAN)).collect();
    (comments, rows.map(row).collect())
}

fn saved(kind: Kind, options: &PanelOptions, data: &FigureData) -> String {
    csv_of(kind, &PARAMS, options, data).expect("a table")
}

/// Numbers of a drawing that stand for data: no marks, no outlines, no noise.
fn drawn(kind: Kind, options: &PanelOptions, data: &FigureData) -> Vec<f64> {
    match panel(kind, &PARAMS, options, data).expect("a panel").figure {
        Figure::Lines(lines) => {
            let of_data = lines.curves.iter().filter(|it| !it.pale && it.head.is_none());
            of_data.flat_map(|curve| curve.y.clone()).filter(|y| y.is_finite()).collect()
        }
        Figure::Map(map) => map.values.into_iter().filter(|it| it.is_finite()).collect(),
        Figure::Sheet(sheet) => sheet.sheets.into_iter().flat_map(|it| it.heights).collect(),
        Figure::Graph(_) | Figure::Dial(_) | Figure::Clocks(_) => Vec::new(),
    }
}

#[test]
fn every_drawn_number_is_in_the_file() {
    for &kind in Kind::ALL {
        // A density is drawn of the moments that are saved, a phase of the amplitudes: see below.
        if matches!(kind, Kind::Wigner | Kind::RelativePhase) {
            continue;
        }
        let data = figure_data(kind, &PARAMS, &options()).expect("data");
        let csv = saved(kind, &options(), &data);
        let (_, rows) = table(&csv);
        let numbers: HashSet<u64> = rows.iter().flatten().map(|it| it.to_bits()).collect();
        let missing: Vec<f64> = drawn(kind, &options(), &data)
            .into_iter()
            // A motion has points more, where its trail begins and where its arrows do.
            .filter(|it| *it != 0.0 && !numbers.contains(&it.to_bits()))
            .collect();
        let allowed = if kind.shape() == Shape::Motion { 2 } else { 0 };
        assert!(missing.len() <= allowed, "{}: {missing:?}", kind.name());
    }
}

#[test]
fn a_drawn_phase_is_that_of_the_saved_amplitudes() {
    let data = figure_data(Kind::RelativePhase, &PARAMS, &options()).expect("data");
    let csv = saved(Kind::RelativePhase, &options(), &data);
    let (_, rows) = table(&csv);
    let phases: Vec<f64> = rows
        .iter()
        .filter_map(|it| {
            phase_difference([Complex64::new(it[1], it[2]), Complex64::new(it[3], it[4])])
        })
        .map(|it| it / std::f64::consts::PI)
        .collect();
    let numbers: HashSet<u64> = phases.iter().map(|it| it.to_bits()).collect();
    let drawn = drawn(Kind::RelativePhase, &options(), &data);
    let missing = drawn.iter().filter(|it| !numbers.contains(&it.to_bits())).count();
    // One point more, where the trail begins.
    assert!(missing <= 1 && drawn.len() > 100, "{missing} of {}", drawn.len());
}

#[test]
fn data_that_were_given_are_saved_and_not_computed_anew() {
    let nodes = NodeData { re: vec![0.25, -0.5, 0.75, 0.1, 0.2, 0.3], im: vec![0.125; 6] };
    let with_time = PanelOptions { head: Some(12.0), ..options() };
    let csv = saved(Kind::NetworkGraph, &with_time, &FigureData::Nodes(nodes.clone()));
    let (comments, rows) = table(&csv);
    assert_eq!(rows.iter().map(|it| it[1]).collect::<Vec<_>>(), nodes.re);
    assert!(comments.contains(&"# t = 12"), "{comments:?}");
    let svg = svg_of(Kind::NetworkGraph, &PARAMS, &with_time, &FigureData::Nodes(nodes))
        .expect("a drawing");
    assert!(svg.contains("t = 12\n"), "{svg}");
}

#[test]
fn a_recorded_motion_is_saved_as_it_ran() {
    let path = Trajectory {
        t: vec![3.0, 3.5, 4.0],
        re1: vec![0.9, 0.8, 0.7],
        im1: vec![0.1; 3],
        re2: vec![0.2; 3],
        im2: vec![0.3; 3],
    };
    let csv = saved(
        Kind::Moments,
        &PanelOptions { head: Some(4.0), ..options() },
        &FigureData::Motion(path),
    );
    let (comments, rows) = table(&csv);
    assert_eq!(rows.iter().map(|it| it[1]).collect::<Vec<_>>(), [0.9, 0.8, 0.7]);
    assert!(comments.contains(&"# t = from 3 to 4"), "{comments:?}");
    assert!(comments.contains(&"# t of the figure = 4"), "{comments:?}");
}

#[test]
fn a_stopped_scan_says_how_far_it_came() {
    let FigureData::Locking(LockingData { x, mut curves }) =
        figure_data(Kind::Plv, &PARAMS, &options()).expect("data")
    else {
        panic!("no curves")
    };
    let last = curves.iter_mut().find(|it| it.method != Method::Limit).expect("a window");
    last.values.truncate(4);
    last.errors.truncate(4);
    let csv = saved(Kind::Plv, &options(), &FigureData::Locking(LockingData { x, curves }));
    let (comments, rows) = table(&csv);
    assert!(comments.contains(&"# computed = 13 of 18 points; the rest is blank"), "{comments:?}");
    assert_eq!(rows.iter().filter(|row| row.iter().any(|it| it.is_nan())).count(), 5);
    let whole = figure_data(Kind::Plv, &PARAMS, &options()).expect("data");
    assert!(!saved(Kind::Plv, &options(), &whole).contains("# computed"));
}

#[test]
fn a_stopped_map_has_the_rows_that_were_computed() {
    let FigureData::Map(map) = figure_data(Kind::PlvMap, &PARAMS, &options()).expect("data") else {
        panic!("no map")
    };
    let part = MapData { values: map.values[..27].to_vec(), ..map };
    let csv = saved(Kind::PlvMap, &options(), &FigureData::Map(part));
    let (comments, rows) = table(&csv);
    assert!(comments.contains(&"# computed = 27 of 81 points"), "{comments:?}");
    assert_eq!(rows.len(), 27);
}
