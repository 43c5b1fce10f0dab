//! Families of curves: the same figure for several values of a parameter.

use super::axes::labelled;
use super::options::Request;
use crate::analysis::Axis;
use crate::error::Error;
use crate::figures::format_short;
use crate::physics::Params;

/// One member of a family.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// What tells it apart; empty for a single curve.
    pub of: Vec<(Axis, f64)>,
    /// Its parameters.
    pub params: Params,
}

/// The members that the options ask for, or the present parameters alone.
pub fn family(asked: Request) -> Result<Vec<Member>, Error> {
    let Request { params, options } = asked;
    let Some(curves) = &options.curves else {
        return Ok(vec![Member { of: Vec::new(), params: *params }]);
    };
    let member =
        |of: &Vec<(Axis, f64)>| Ok(Member { of: of.clone(), params: params_of(params, of)? });
    curves.iter().map(member).collect()
}

/// The parameters of the member that is told apart by these.
pub fn params_of(params: &Params, of: &[(Axis, f64)]) -> Result<Params, Error> {
    of.iter()
        .try_fold(*params, |params, (axis, value)| Ok(*axis.pair_at(&params, *value)?.params()))
}

/// The parameters that a sentence speaks of: of a family those of its first member, with what tells it apart.
pub fn spoken(asked: Request) -> Result<(Params, String), Error> {
    let params = asked.params;
    let members = family(asked)?;
    match members.first() {
        Some(Member { of, params }) if !of.is_empty() => Ok((*params, label_of(of))),
        _ => Ok((*params, String::new())),
    }
}

/// "g = 0.05", or "n̄ = 0, 0.5" for the two occupations together.
pub fn label_of(of: &[(Axis, f64)]) -> String {
    match of {
        [(Axis::Nbar1, first), (Axis::Nbar2, second)] if first == second => {
            format!("n̄ = {}", format_short(*first))
        }
        [(Axis::Nbar1, first), (Axis::Nbar2, second)] => {
            format!("n̄ = {}, {}", format_short(*first), format_short(*second))
        }
        _ => of.iter().map(|(axis, value)| labelled(*axis, *value)).collect::<Vec<_>>().join(", "),
    }
}
