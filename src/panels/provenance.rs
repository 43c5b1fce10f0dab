//! What a figure was made from: the comments over a table, the metadata of a drawing.

use super::captions::is_formal;
use super::caveats::caveats;
use super::kind::Kind;
use super::locking_facts::{locking_facts, Asked};
use super::network::{matrix_locking, network};
use super::network_facts::{edges, network_facts};
use super::noise::Noise;
use super::options::PanelOptions;
use super::paper;
use super::plv_map::vertical;
use super::xi_plane::reach;
use super::{is_compared, FigureData};
use crate::analysis::{Axis, Equations};
use crate::error::Error;
use crate::figures::AxisScale;
use crate::physics::{Pair, Params};
use num_complex::Complex64;

/// Key and value of one fact.
pub type Fact = (String, String);

const UNITS: &str =
    "hbar = 1; frequencies and rates in omega1, times in 1/omega1; a vacuum has variance 1/2";

/// Version, kind, parameters, equations, methods: all that the data hangs on.
///
/// # Errors
/// As [`network`], and `OutOfRange` or `NotFinite` for the parameters.
pub fn facts(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<Vec<Fact>, Error> {
    let mut facts = vec![
        fact("version", env!("CARGO_PKG_VERSION")),
        fact("kind", kind.name()),
        fact("title", kind.title()),
    ];
    if let Some(link) = &options.link {
        // A fact is one line.
        facts.push(fact("link", link.split_whitespace().collect::<Vec<_>>().join("%20")));
    }
    let paper = paper::panel(kind, params, options);
    let own = paper.is_none();
    let (kind, params, options) = match &paper {
        Some(panel) => (panel.kind, &panel.params, &panel.options),
        None => (kind, params, options),
    };
    if is_network(kind) {
        let network = network(params, options)?;
        facts.extend(network_facts(&network, options.spread));
        if kind == Kind::NetworkGraph {
            facts.push(fact("edges", edges(network.graph())));
        }
    } else {
        facts.extend(pair_facts(kind, params, options, own));
        let along_xi = scanned(kind, options).contains(&Axis::Xi);
        for sentence in caveats(params, options, along_xi)? {
            facts.push(fact("caveat", sentence));
        }
        facts.extend(axis_facts(kind, params, options, data)?);
    }
    facts.push(fact("equations", equations(kind, options, data)));
    facts.extend(start_facts(kind, options));
    facts.extend(noise_facts(&options.noise));
    match data {
        FigureData::Locking(data) => {
            let methods = data.curves.iter().map(|curve| curve.method).collect();
            facts.extend(locking_facts(params, options, &Asked::of_pair(methods, options)));
        }
        FigureData::Map(map) => {
            if let Some((_, method)) = map.locking {
                facts.extend(locking_facts(
                    params,
                    options,
                    &Asked::of_pair(vec![method], options),
                ));
            }
        }
        _ => {}
    }
    if kind == Kind::PlvMatrix {
        let gamma = network(params, options)?.params().gamma;
        let asked = Asked {
            locking: matrix_locking(options),
            sampled: true,
            methods: vec![matrix_locking(options).method],
        };
        facts.extend(locking_facts(&Params { gamma, ..*params }, &PanelOptions::default(), &asked));
    }
    facts.push(fact("units", UNITS));
    Ok(facts)
}

pub fn fact(key: &str, value: impl ToString) -> Fact {
    (key.to_owned(), value.to_string())
}

fn is_network(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::NetworkGraph | Kind::NetworkSpectrum | Kind::NetworkEigenvalues | Kind::PlvMatrix
    )
}

fn pair_facts(kind: Kind, params: &Params, options: &PanelOptions, own: bool) -> Vec<Fact> {
    let family = options.curves.iter().flatten().flatten().map(|(axis, _)| *axis);
    let family: Vec<&str> = family.map(parameter_of).collect();
    let along: Vec<&str> = scanned(kind, options).into_iter().map(parameter_of).collect();
    let mut facts: Vec<Fact> = Params::KEYS
        .into_iter()
        .zip(params.to_array())
        // What the columns vary is no parameter; a general figure is called up again from the whole state, though.
        .filter(|(key, _)| !family.contains(key) && (own || !along.contains(key)))
        .map(|(key, value)| fact(key, value))
        .collect();
    if options.marker {
        for axis in scanned(kind, options) {
            facts.push(fact(&format!("mark {}", axis.key()), axis.value(params)));
        }
    }
    if kind == Kind::Divergence {
        facts.push(fact("computed at", "omega2 = omega1: Eqs. 27-31 are for equal frequencies"));
    }
    if params.xi_phase != 0.0 && matches!(kind, Kind::Divergence | Kind::CrossDiffusion) {
        facts.push(fact("computed at", "xiPhase = 0: Eqs. 23 and 27-31 are for real correlations"));
    }
    facts
}

/// The parameter that an axis changes.
fn parameter_of(axis: Axis) -> &'static str {
    if axis == Axis::Delta {
        "omega2"
    } else {
        axis.key()
    }
}

/// The axes along which parameters run.
fn scanned(kind: Kind, options: &PanelOptions) -> Vec<Axis> {
    match kind {
        Kind::PlvMap => vec![Axis::Xi, vertical(options)],
        Kind::InformationMap => vec![Axis::Xi, Axis::Nbar2],
        Kind::XiPlane | Kind::XiSheet => vec![Axis::Xi, Axis::XiPhase],
        Kind::XiSlice | Kind::Wigner | Kind::Populations | Kind::DissipatorOrder => Vec::new(),
        _ if kind.is_motion() => Vec::new(),
        _ if is_compared(kind) => vec![Axis::Xi],
        _ => vec![options.grid.axis],
    }
}

fn axis_facts(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<Vec<Fact>, Error> {
    let mut facts = Vec::new();
    match kind {
        Kind::XiSlice => facts.push(fact("radius |xi|", params.xi.abs())),
        Kind::XiPlane | Kind::XiSheet => {
            let reach = reach(&Pair::new(*params)?, options.continuation);
            facts.push(fact("axes", format!("Re xi and Im xi from {} to {reach}", -reach)));
        }
        Kind::PlvMap | Kind::InformationMap => {}
        _ if kind.is_motion() || is_compared(kind) => {}
        Kind::Populations | Kind::Wigner => {}
        _ => {
            let grid = options.grid.grid(params)?;
            let (from, to) = (grid.value(0), grid.value(grid.points() - 1));
            let spacing = match options.grid.scale {
                AxisScale::Linear => "equal steps",
                AxisScale::Log => "equal ratios",
            };
            let (key, points) = (options.grid.axis.key(), grid.points());
            let more = match data {
                FigureData::Steady(curves) => curves
                    .iter()
                    .map(|it| it.scan.x.len())
                    .max()
                    .unwrap_or(0)
                    .saturating_sub(points),
                _ => 0,
            };
            let more = match more {
                0 => String::new(),
                more => format!(", and {more} more near the limits of stability"),
            };
            facts.push(fact(
                "axis",
                format!("{key} from {from} to {to}, {points} points, {spacing}{more}"),
            ));
        }
    }
    if matches!(kind, Kind::XiPlane | Kind::XiSheet | Kind::XiSlice) {
        facts.push(fact("continuation", options.continuation.name()));
        facts.push(fact("part", options.shown_part().name()));
    }
    for member in options.curves.iter().flatten() {
        let of: Vec<String> =
            member.iter().map(|(axis, value)| format!("{} = {value}", axis.key())).collect();
        facts.push(fact("curve at", of.join(", ")));
    }
    Ok(facts)
}

/// Those that the data come from.
fn equations(kind: Kind, options: &PanelOptions, data: &FigureData) -> String {
    let mut of: Vec<Equations> = match data {
        FigureData::Eigenvalues(curves) => curves.iter().map(|curve| curve.equations).collect(),
        FigureData::Steady(curves) => curves.iter().map(|curve| curve.equations).collect(),
        FigureData::Compared(data) => data.curves.iter().map(|curve| curve.equations).collect(),
        _ => vec![Equations::MasterEquation],
    };
    of.sort_by_key(|equations| *equations == Equations::Published);
    of.dedup();
    let name = |equations| match equations {
        Equations::MasterEquation if is_formal(kind, options) => "Eq. 21 with xi in both corners",
        equations => Equations::name(equations),
    };
    of.into_iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Where a motion starts.
fn start_facts(kind: Kind, options: &PanelOptions) -> Vec<Fact> {
    if !(kind.is_motion() || matches!(kind, Kind::Populations | Kind::Wigner)) {
        return Vec::new();
    }
    let complex = |Complex64 { re, im }: Complex64| {
        format!("{re} {} {}i", if im < 0.0 { '-' } else { '+' }, im.abs())
    };
    let mut facts: Vec<Fact> = ["a1", "a2"]
        .into_iter()
        .zip(options.start)
        .map(|(key, value)| fact(key, complex(value)))
        .collect();
    if kind == Kind::Wigner {
        facts.push(fact("mode", options.phase_space.name()));
        facts.push(fact("ordering", options.ordering.name()));
        facts.push(fact("t", options.head.unwrap_or(0.0)));
    } else {
        facts.push(fact("duration", options.duration));
    }
    if !kind.is_motion() {
        facts.push(fact("covariance at t = 0", "vacuum"));
    }
    facts
}

/// Runs that are drawn, though not in the table.
fn noise_facts(noise: &Noise) -> Vec<Fact> {
    let runs = noise.runs.len().max(noise.nodes.len());
    let cloud = noise.cloud.as_ref().map_or(0, |cloud| cloud.t.len());
    let mut facts = Vec::new();
    for (key, count) in [("noisy runs drawn", runs), ("points of a cloud drawn", cloud)] {
        if count > 0 {
            facts.push(fact(key, count));
        }
    }
    if let Some(seed) = noise.seed.filter(|_| !facts.is_empty()) {
        facts.push(fact("seed of the noise", seed));
    }
    facts
}
