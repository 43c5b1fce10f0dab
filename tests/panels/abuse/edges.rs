//! Edge lists as people and machines write them, and the networks that come of them.

use super::wild::{allowed, decent, finite, hold, wild};
use num_complex::Complex64;
use odd_sympathy::analysis::{network_locking, Method, NetworkSimulation, PhaseLockingOptions};
use odd_sympathy::physics::{
    dark_modes, network_steady_state, parse_edges, DarkModes, Graph, GraphKind, Network,
    NetworkParams,
};
use odd_sympathy::Error;
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    let pair = ("[ (\\[]{0,2}", 0..12usize, "[ ,–—-]{1,2}", 0..12usize, "[;\n #)\\]x]{1,2}")
        .prop_map(|(open, i, between, j, close)| format!("{open}{i}{between}{j}{close}"));
    prop_oneof![
        4 => prop::collection::vec(pair, 0..12).prop_map(|pairs| pairs.concat()),
        2 => "[0-9 ,;–#\n()x.e+-]{0,40}",
        1 => ".{0,60}",
        1 => prop::collection::vec(any::<char>(), 0..40).prop_map(|it| it.into_iter().collect()),
    ]
}

#[test]
fn a_text_is_edges_or_is_refused_with_its_line() {
    hold(0.04, text(), |text| match parse_edges(&text) {
        Ok(edges) => {
            let nodes = edges.iter().map(|&(i, j)| i.max(j)).max().unwrap_or(0).saturating_add(1);
            match Graph::from_edges(nodes, &edges) {
                Ok(graph) => {
                    prop_assert_eq!(graph.edges().len(), edges.len());
                    Ok(())
                }
                Err(error) => decent(&error),
            }
        }
        Err(Error::BadGraph { reason }) => {
            prop_assert!(reason.starts_with("line "), "{reason}");
            Ok(())
        }
        Err(error) => decent(&error),
    });
}

fn graph() -> impl Strategy<Value = Result<Graph, Error>> {
    let edges = prop::collection::vec((0..8usize, 0..8usize), 0..10);
    let list = (0..9usize, edges).prop_map(|(nodes, mut edges)| {
        // Most of them make a graph.
        edges.iter_mut().for_each(|(i, j)| {
            if i > j {
                std::mem::swap(i, j)
            }
        });
        edges.sort_unstable();
        edges.dedup();
        edges.retain(|(i, j)| i != j && *j < nodes.max(2));
        Graph::from_edges(nodes, &edges)
    });
    let family = (prop::sample::select(GraphKind::ALL.to_vec()), 0..9usize)
        .prop_map(|(kind, nodes)| Graph::new(kind, nodes));
    prop_oneof![2 => list, 1 => family]
}

fn spoilt(key: &'static str) -> impl Strategy<Value = f64> {
    prop_oneof![12 => allowed(key), 1 => wild()]
}

#[test]
fn a_network_has_numbers_for_everything_or_is_refused() {
    let numbers = (
        prop::collection::vec(spoilt("omega1"), 8),
        spoilt("g"),
        spoilt("gamma"),
        prop::collection::vec(spoilt("nbar1"), 8),
        prop_oneof![3 => -0.4..0.4, 2 => spoilt("xi")],
        prop::bool::ANY,
    );
    let motion = (prop::option::of(0..9u64), wild(), prop_oneof![3 => -3.0..3.0, 1 => wild()]);
    hold(
        0.02,
        (graph(), graph(), numbers, motion),
        |(graph, noise, (omega, g, gamma, nbar, xi, alike), (seed, size, dt))| {
            let Ok(graph) = graph else { return Ok(()) };
            let nodes = graph.nodes();
            let noise =
                noise.ok().filter(|it| it.nodes() == nodes).unwrap_or_else(|| graph.clone());
            let list = |values: &[f64]| {
                (0..nodes).map(|k| values[if alike { 0 } else { k % values.len() }]).collect()
            };
            let params = NetworkParams { omega: list(&omega), g, gamma, nbar: list(&nbar), xi };
            let network = match Network::new(graph, noise, params) {
                Ok(network) => network,
                Err(error) => return decent(&error),
            };
            let (min, max) = network.xi_range();
            prop_assert!(min.is_finite() && max.is_finite() && min <= max);
            finite("eigenvalues", network.eigenvalues(), |it| {
                it.iter().flat_map(|z| [z.re, z.im]).collect()
            })?;
            prop_assert!(network.noise_spectrum().iter().all(|it| it.is_finite()));
            for mode in dark_modes(&network) {
                prop_assert!(
                    mode.frequency.is_finite() && mode.shape.iter().all(|it| it.is_finite())
                );
            }
            for dark in [DarkModes::Error, DarkModes::Project] {
                finite("steady state", network_steady_state(&network, dark), |it| {
                    it.theta.iter().flat_map(|z| [z.re, z.im]).chain([it.residual]).collect()
                })?;
            }
            for method in Method::ALL {
                let options = PhaseLockingOptions {
                    duration: 5.0,
                    samples: 4,
                    steps: 4,
                    tolerance: 1e-3,
                    ..PhaseLockingOptions::new(method)
                };
                finite("locking", network_locking(&network, &options), |it| {
                    it.iter().copied().collect()
                })?;
            }
            let start = vec![Complex64::new(size, 1.0); nodes];
            let mut run = match NetworkSimulation::new(network, start, seed) {
                Ok(run) => run,
                Err(error) => return decent(&error),
            };
            for _ in 0..2 {
                if let Err(error) = run.step(dt) {
                    decent(&error)?;
                }
                prop_assert!(
                    run.time().is_finite() && run.moments().iter().all(|it| it.is_finite()),
                    "{:?}",
                    run.moments()
                );
            }
            finite("trajectory", run.trajectory(dt, 5), |it| {
                it.t.iter().chain(&it.re).chain(&it.im).copied().collect()
            })?;
            Ok(())
        },
    );
}
