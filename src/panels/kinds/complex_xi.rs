//! What figures over the complex plane of ξ share: which part they show, what ξ is put into.

use super::eigenvalues::method_line;
use crate::analysis::{Axis, Continuation, Equations};
use crate::error::Error;
use crate::panels::data::MapData;
use crate::panels::files::{fact, Column, Fact, Setting};
use crate::panels::options::{PanelOptions, Part, Request};
use crate::panels::words::{both_of, complex, opened, oscillating, outliving, regime, FORMAL_NOTE};
use crate::physics::{eigenvalues, Pair};
use num_complex::Complex64;

/// The plane shows |ξ| ≤ 1, and more if exceptional points lie farther out, but not more than this.
const FARTHEST: f64 = 3.0;

/// Half the side of the square that is shown.
pub fn reach(pair: &Pair, continuation: Continuation) -> f64 {
    let points = continuation.exceptional_points(pair);
    let farthest = points.iter().map(|at| at.norm()).fold(0.0, f64::max);
    (1.2 * farthest).clamp(1.0, FARTHEST)
}

/// The locking rate, or the difference of the frequencies.
pub fn of_part(options: &PanelOptions, [rates, frequencies]: [Vec<f64>; 2]) -> Vec<f64> {
    match options.shown_part() {
        Part::Real => rates,
        Part::Imaginary => frequencies,
    }
}

/// What the plane says of the present ξ.
pub fn summary(pair: &Pair, options: &PanelOptions) -> Result<String, Error> {
    if options.continuation == Continuation::Formal {
        return Ok(opened("", &formal_sentence(pair)));
    }
    let words = match options.shown_part() {
        Part::Real => outliving(pair)?,
        Part::Imaginary => oscillating(pair, eigenvalues(pair)),
    };
    Ok(opened("", &format!("{words}. {}.", opened("", &regime(pair)))))
}

/// What the literal substitution is, and where its exceptional points are; a clause.
pub fn formal_sentence(pair: &Pair) -> String {
    let what = "formal substitution: ξ in both corners of Eq. 21, which no bath has";
    match Continuation::Formal.exceptional_points(pair)[..] {
        [_, right] => format!("{what}; its exceptional points are ξ = {}.", both_of(right)),
        _ => {
            let at = Complex64::new(0.0, -2.0 * pair.params().g / pair.gamma12());
            format!("{what}; without detuning it has a diabolic point at ξ = {}.", complex(at))
        }
    }
}

/// What is said of a figure of what no bath does.
pub fn departure(options: &PanelOptions) -> &'static str {
    match options.continuation {
        Continuation::Hermitian => "",
        Continuation::Formal => FORMAL_NOTE,
    }
}

/// How the figure was computed.
pub fn method(asked: Request) -> Result<String, Error> {
    match asked.options.continuation {
        Continuation::Hermitian => method_line(asked),
        Continuation::Formal => Ok("Closed form.".into()),
    }
}

/// What the derived eigenvalues come from.
pub fn derived_from(options: &PanelOptions) -> &'static str {
    match options.continuation {
        Continuation::Hermitian => Equations::MasterEquation.name(),
        Continuation::Formal => "Eq. 21 with xi in both corners",
    }
}

/// The square of a plane, where the place sets ξ and its phase, and what is shown over it.
pub fn plane_setting(Request { params, options }: Request) -> Result<Setting, Error> {
    let reach = reach(&Pair::new(*params)?, options.continuation);
    let axes = fact("axes", format!("Re xi and Im xi from {} to {reach}", -reach));
    let facts = [axes].into_iter().chain(choice_facts(options)).collect();
    Ok(Setting::Pair(vec![Axis::Xi, Axis::XiPhase], facts))
}

/// What ξ is put into, and which part is shown.
pub fn choice_facts(options: &PanelOptions) -> [Fact; 2] {
    [fact("continuation", options.continuation.name()), fact("part", options.shown_part().name())]
}

/// The places of the plane, and what is over each of them.
pub fn plane_columns(map: &MapData, values: impl IntoIterator<Item = Column>) -> Vec<Column> {
    let (x, y) = map.places();
    let places = [
        Column::new("xi_re", "Re ξ", "1", "real part of the noise correlation", &x),
        Column::new("xi_im", "Im ξ", "1", "its imaginary part", &y),
    ];
    places.into_iter().chain(values).collect()
}
