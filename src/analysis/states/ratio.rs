//! Logarithms that keep the digits of what differs by little.

use crate::physics::Double;

/// ln(a/b) for positive numbers, to the last digit also where they nearly agree.
#[inline(never)]
pub(super) fn log_ratio(a: Double, b: Double) -> f64 {
    let difference = ((a - b) / b).value();
    if difference.abs() < 0.5 {
        difference.ln_1p()
    } else {
        (a / b).value().ln()
    }
}

/// What rounding may have left of 0 is 0.
pub(super) fn above(rounding: f64, nats: f64) -> f64 {
    if nats > rounding {
        nats
    } else {
        0.0
    }
}
