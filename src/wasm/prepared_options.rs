//! What a figure is told of a prepared start, and of the operators of a spectrum.

use super::fields::Fields;
use crate::analysis::{OperatorOrder, Preparation, Squeezing};
use crate::error::Error;

/// Occupations and squeezing under the names that links have for them; amplitudes stand elsewhere.
pub fn prepared_from(fields: &Fields) -> Result<Preparation, Error> {
    let number = |key: &str| fields.optional_number(key).map(Option::unwrap_or_default);
    let squeezing = |r: &str, angle: &str| -> Result<Squeezing, Error> {
        Ok(Squeezing { r: number(r)?, angle: number(angle)? })
    };
    Ok(Preparation {
        nbar1: number("start1")?,
        nbar2: number("start2")?,
        squeezing1: squeezing("squeeze1", "squeezeAngle1")?,
        squeezing2: squeezing("squeeze2", "squeezeAngle2")?,
        two_mode_squeezing: squeezing("squeeze12", "squeezeAngle12")?,
        ..Preparation::default()
    })
}

/// The order of operators, normal by default.
pub fn order_from(fields: &Fields) -> Result<OperatorOrder, Error> {
    let order = fields.optional_text("order")?.as_deref().map(OperatorOrder::from_name);
    Ok(order.transpose()?.unwrap_or_default())
}
