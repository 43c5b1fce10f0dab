//! The published formulas are for real correlations.

use crate::physics::{Pair, Params};

/// The parameters with a real correlation: the one that is set, or else its modulus with its sign.
pub fn real(params: &Params) -> Params {
    let set = Pair::new(*params).ok().filter(Pair::is_real);
    let xi = set.map_or(params.xi, |pair| pair.correlation().re);
    Params { xi, xi_phase: 0.0, ..*params }
}
