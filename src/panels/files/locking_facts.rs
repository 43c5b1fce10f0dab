//! How phase-locking values were computed, fact by fact.

use super::fact::{fact, Fact};
use crate::analysis::{Axis, Method, PhaseLockingOptions};
use crate::panels::options::{PanelOptions, Request};

/// What was computed how.
pub struct MethodsUsed {
    /// The numbers of the methods.
    pub locking: PhaseLockingOptions,
    /// Whether the ensemble method takes samples, as it does for networks.
    pub sampled: bool,
    /// The methods.
    pub methods: Vec<Method>,
}

impl MethodsUsed {
    /// Those of a pair, the limit first.
    pub fn of_pair(methods: Vec<Method>, options: &PanelOptions) -> Self {
        let (mut methods, others): (Vec<Method>, Vec<Method>) =
            methods.into_iter().partition(|method| *method == Method::Limit);
        methods.extend(others);
        methods.dedup();
        Self { locking: options.locking, sampled: false, methods }
    }
}

/// Methods, window, seed and start.
pub fn locking_facts(asked: Request, used: &MethodsUsed) -> Vec<Fact> {
    let names: Vec<&str> = used.methods.iter().map(|method| method.name()).collect();
    let mut facts = vec![fact("method", names.join(", "))];
    let locking = &used.locking;
    let Some(method) = used.methods.iter().find(|method| **method != Method::Limit) else {
        return facts;
    };
    facts.push(fact("start", start(asked, locking.start)));
    facts.push(fact("duration", locking.duration));
    if *method == Method::MonteCarlo || used.sampled {
        facts.push(fact("steps", locking.steps));
        facts.push(fact("samples", locking.samples));
    } else {
        facts.push(fact("tolerance", locking.tolerance));
    }
    if *method == Method::MonteCarlo {
        facts.push(fact("seed", locking.seed));
    }
    let phases = match (method, used.sampled) {
        (Method::MonteCarlo, _) => "drawn at random",
        (_, true) => "evenly spread",
        (_, false) => "averaged over the circle",
    };
    facts.push(fact("initial state", format!("equal amplitudes, phases {phases}")));
    facts
}

/// Begin of the window, for every γ that the columns have.
fn start(Request { params, options }: Request, fixed: Option<f64>) -> String {
    let lifetimes = |gamma: f64| format!("{} at gamma = {gamma}", 20.0 / gamma);
    let family = options.curves.iter().flatten().flatten();
    let gammas: Vec<f64> =
        family.filter(|(axis, _)| *axis == Axis::Gamma).map(|(_, gamma)| *gamma).collect();
    match fixed {
        Some(start) => start.to_string(),
        None if options.grid.axis == Axis::Gamma => "20/gamma".to_owned(),
        None if gammas.is_empty() => format!("{} (20/gamma)", 20.0 / params.gamma),
        None => format!(
            "20/gamma: {}",
            gammas.into_iter().map(lifetimes).collect::<Vec<_>>().join(", ")
        ),
    }
}
