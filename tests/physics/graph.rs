//! Graphs, their edges from text, and the noise that they allow.

use crate::support::networks::network;
use odd_sympathy::physics::{parse_edges, Graph, GraphKind};
use odd_sympathy::Error;
use std::f64::consts::PI;

#[test]
fn the_allowed_correlations_are_those_of_the_families() {
    let range = |kind, n| network(kind, n, 1.0, 0.0, 0.0, 0.0).expect("a network").xi_range();
    for (kind, n, min, max) in [
        (GraphKind::Ring, 6, -0.5, 0.5),
        (GraphKind::Ring, 5, -0.5, 0.5 / (PI / 5.0).cos()),
        (GraphKind::Complete, 4, -1.0 / 3.0, 1.0),
        (GraphKind::Star, 10, -1.0 / 3.0, 1.0 / 3.0),
        (GraphKind::Path, 7, -0.5 / (PI / 8.0).cos(), 0.5 / (PI / 8.0).cos()),
    ] {
        let (low, high) = range(kind, n);
        assert!(
            (low - min).abs() < 1e-13 && (high - max).abs() < 1e-13,
            "{kind:?} {n}: {low} {high}"
        );
    }
}

#[test]
fn more_correlation_than_allowed_is_refused_with_the_range() {
    let error = network(GraphKind::Ring, 6, 1.0, 0.0, 0.0, 0.6).expect_err("too much");
    let Error::OutOfRange { name, value, min, max } = error else { panic!("{error}") };
    assert_eq!((name.as_str(), value), ("xi", 0.6));
    assert!((min + 0.5).abs() < 1e-12 && (max - 0.5).abs() < 1e-12);
}

#[test]
fn the_end_of_the_range_is_allowed() {
    for (kind, n) in [
        (GraphKind::Ring, 7),
        (GraphKind::Star, 5),
        (GraphKind::Path, 128),
        (GraphKind::Complete, 128),
    ] {
        let (min, max) = network(kind, n, 1.0, 0.0, 0.0, 0.0).expect("a network").xi_range();
        for xi in [min, max] {
            assert!(network(kind, n, 1.0, 0.1, 0.0, xi).is_ok(), "{kind:?} {n} {xi}");
        }
    }
}

#[test]
fn edges_are_read_in_every_spelling() {
    let text = "0 1\n1-2; 2, 3 # a comment\n\n[3, 0]";
    assert_eq!(parse_edges(text).expect("edges"), [(0, 1), (1, 2), (2, 3), (3, 0)]);
    let dashes = "0-1\n1 - 2\n(2–3)\n3—0";
    assert_eq!(parse_edges(dashes).expect("edges"), [(0, 1), (1, 2), (2, 3), (3, 0)]);
}

#[test]
fn bad_edges_are_refused_with_line_and_value() {
    for (text, parts) in [
        ("0 1\n1 x", &["line 2", "x"][..]),
        ("0 1 2", &["line 1", "0 1 2"]),
        ("0 1\n-1", &["line 2"]),
        // A minus is a minus.
        ("0 -1", &["line 1", "\"-1\""]),
        ("0, -1", &["line 1", "\"-1\""]),
        ("1--2", &["line 1", "\"-2\""]),
        ("-1-2", &["line 1", "\"-1\""]),
        ("0 +1", &["line 1", "\"+1\""]),
        ("2023-01 4", &["line 1", "\"2023-01\""]),
        ("3-", &["line 1", "\"3-\" is not two nodes"]),
    ] {
        let error = parse_edges(text).expect_err("not an edge");
        assert_eq!(error.name(), "BadGraph");
        assert!(parts.iter().all(|part| error.to_string().contains(part)), "{error}");
    }
    for (edges, parts) in [
        (&[(0, 1), (2, 2)][..], &["edge 2", "itself"][..]),
        (&[(0, 1), (1, 0)], &["edge 2", "edge 1"]),
        (&[(0, 7)], &["edge 1", "7", "0 to 2"]),
    ] {
        let error = Graph::from_edges(3, edges).expect_err("no simple graph");
        assert!(parts.iter().all(|part| error.to_string().contains(part)), "{error}");
    }
    assert_eq!(parse_edges(&"0 1\n".repeat(300_000)).expect_err("too long").name(), "TooMany");
}

#[test]
fn too_few_and_too_many_nodes_are_refused() {
    assert_eq!(Graph::new(GraphKind::Path, 1).expect_err("one").name(), "OutOfRange");
    assert_eq!(Graph::new(GraphKind::Path, 1_000_000).expect_err("many").name(), "TooMany");
    assert_eq!(Graph::new(GraphKind::Ring, 2).expect_err("no ring").name(), "BadGraph");
}

#[test]
fn parts_are_counted() {
    assert_eq!(Graph::from_edges(5, &[(0, 1), (3, 4)]).expect("a graph").components(), 3);
}
