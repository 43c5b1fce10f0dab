//! What a figure was made from, fact by fact.

use super::fact::{fact, Fact};
use super::network_facts::network_facts;
use crate::analysis::{Axis, Equations, Preparation, Squeezing};
use crate::error::Error;
use crate::figures::AxisScale;
use crate::panels::caveats::caveats;
use crate::panels::options::{Noise, PanelOptions, Request};
use crate::physics::{Network, Params};
use num_complex::Complex64;

/// What a figure is of.
pub enum Setting {
    /// A pair along the axis that is asked for, where curves have so many points at the most.
    Scan(usize),
    /// A pair: the axes along which parameters run, and what is told of them; maps tell it in every row.
    Pair(Vec<Axis>, Vec<Fact>),
    /// A network, and what else is told of it.
    Network(Network, Vec<Fact>),
}

/// What a kind tells of its data. Errors are passed on by the one who puts it together: each `?` here would be compiled once a kind.
pub struct Told {
    /// What it is of.
    pub setting: Result<Setting, Error>,
    /// Parameters that it replaces.
    pub conditions: Vec<Fact>,
    /// Whether the data come from the master equation, and whether from the published ones.
    pub equations: [bool; 2],
    /// Name of the derived ones.
    pub derived_from: &'static str,
    /// Where a motion starts.
    pub start: Vec<Fact>,
    /// How phase locking was computed.
    pub locking: Result<Vec<Fact>, Error>,
}

impl Told {
    /// All facts in their order; `own`: the parameters are the reader's.
    pub fn facts(self, asked: Request, own: bool) -> Result<Vec<Fact>, Error> {
        let mut facts = match self.setting? {
            Setting::Scan(most) => {
                let axis = vec![axis_fact(asked, most)?];
                pair_facts(asked, own, &[asked.options.grid.axis], self.conditions, axis)?
            }
            Setting::Pair(along, axes) => pair_facts(asked, own, &along, self.conditions, axes)?,
            Setting::Network(network, more) => {
                let mut facts = network_facts(&network, asked.options.spread);
                facts.extend(more);
                facts
            }
        };
        let named =
            [self.derived_from, Equations::Published.name()].into_iter().zip(self.equations);
        let names: Vec<&str> = named.filter(|(_, there)| *there).map(|(name, _)| name).collect();
        facts.push(fact("equations", names.join(", ")));
        facts.extend(self.start);
        facts.extend(noise_facts(&asked.options.noise));
        facts.extend(self.locking?);
        Ok(facts)
    }
}

fn pair_facts(
    asked: Request,
    own: bool,
    along: &[Axis],
    conditions: Vec<Fact>,
    axes: Vec<Fact>,
) -> Result<Vec<Fact>, Error> {
    let mut facts = parameter_facts(asked, own, along);
    facts.extend(conditions);
    let words = caveats(asked, along.contains(&Axis::Xi))?;
    facts.extend(words.into_iter().map(|it| fact("caveat", it)));
    facts.extend(axes);
    facts.extend(family_facts(asked.options));
    Ok(facts)
}

fn parameter_facts(asked: Request, own: bool, scanned: &[Axis]) -> Vec<Fact> {
    let Request { params, options } = asked;
    let family = options.curves.iter().flatten().flatten().map(|(axis, _)| *axis);
    let family: Vec<&str> = family.map(parameter_of).collect();
    let along: Vec<&str> = scanned.iter().copied().map(parameter_of).collect();
    let mut facts: Vec<Fact> = Params::KEYS
        .into_iter()
        .zip(params.to_array())
        // What the columns vary is no parameter; a general figure is called up again from the whole state, though.
        .filter(|(key, _)| !family.contains(key) && (own || !along.contains(key)))
        .map(|(key, value)| fact(key, value))
        .collect();
    if options.marker {
        for axis in scanned {
            facts.push(fact(&format!("mark {}", axis.key()), axis.value(params)));
        }
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

/// Where the axis of curves runs, along which they have `most` points at the most.
fn axis_fact(asked: Request, most: usize) -> Result<Fact, Error> {
    let Request { params, options } = asked;
    let grid = options.grid.grid(params)?;
    let (from, to) = (grid.value(0), grid.value(grid.points() - 1));
    let spacing = match options.grid.scale {
        AxisScale::Linear => "equal steps",
        AxisScale::Log => "equal ratios",
    };
    let (key, points) = (options.grid.axis.key(), grid.points());
    let more = match most.saturating_sub(points) {
        0 => String::new(),
        more => format!(", and {more} more near the limits of stability"),
    };
    Ok(fact("axis", format!("{key} from {from} to {to}, {points} points, {spacing}{more}")))
}

/// What tells the members of a family apart.
fn family_facts(options: &PanelOptions) -> Vec<Fact> {
    let varied = |member: &Vec<(Axis, f64)>| {
        let values = member.iter().map(|(axis, value)| format!("{} = {value}", axis.key()));
        fact("curve at", values.collect::<Vec<_>>().join(", "))
    };
    options.curves.iter().flatten().map(varied).collect()
}

/// ⟨a₁⟩ and ⟨a₂⟩ at time 0, and what else is told of a motion.
pub fn start_facts<const N: usize>(options: &PanelOptions, more: [Fact; N]) -> Vec<Fact> {
    let complex = |Complex64 { re, im }: Complex64| {
        format!("{re} {} {}i", if im < 0.0 { '-' } else { '+' }, im.abs())
    };
    let starts = ["a1", "a2"].into_iter().zip(options.start);
    starts.map(|(key, it)| fact(key, complex(it))).chain(more).collect()
}

/// How a start is squeezed and how warm it is: "vacuum", or what an option must say to prepare it, in the words of links.
pub fn preparation(options: &PanelOptions) -> String {
    let Preparation { nbar1, nbar2, squeezing1, squeezing2, two_mode_squeezing, .. } =
        options.prepared;
    let warm = [("start1", nbar1), ("start2", nbar2)].map(|(key, value)| (key, value, None));
    let squeezed =
        [("squeeze1", squeezing1), ("squeeze2", squeezing2), ("squeeze12", two_mode_squeezing)]
            .map(|(key, Squeezing { r, angle })| (key, r, Some(angle)));
    let told = warm.into_iter().chain(squeezed).filter(|(_, value, _)| *value != 0.0);
    let told = told.map(|(key, value, angle)| match angle {
        Some(angle) if angle != 0.0 => format!("{key} = {value} at {angle} rad"),
        _ => format!("{key} = {value}"),
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        "vacuum".to_owned()
    } else {
        told.join(", ")
    }
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
