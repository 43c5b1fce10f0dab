//! What the mode that never decays has of a start, against the closed form of the entanglement that it leaves.

use crate::support::{gaussian, pair, params};
use odd_sympathy::analysis::{entanglement_for_ever, kept_variances, Preparation, Squeezing};
use std::f64::consts::PI;

fn squeezed(r: f64, angle: f64) -> Squeezing {
    Squeezing { r, angle }
}

fn each(one: Squeezing, two: Squeezing) -> Preparation {
    Preparation { squeezing1: one, squeezing2: two, ..Preparation::default() }
}

#[test]
fn what_the_dark_mode_keeps_decides_what_stays_entangled() {
    // E_N(∞) = max(0, −½ ln[(2n̄ + 1)s₋]), s₋ being twice the least variance of the mode that never decays.
    for (nbar, xi, r2, angle) in [
        (0.0, 1.0, 0.0, 0.0),
        (0.0, -1.0, 0.8, 0.4),
        (0.2, 1.0, 0.8, 0.4),
        (0.0, 1.0, 0.5, PI),
        (0.3, -1.0, 1.2, -2.0),
    ] {
        let p = params([1.0, 1.0], 0.0, 0.5, [nbar, nbar], xi);
        let (start, of) =
            (gaussian::start(&each(squeezed(0.5, 0.0), squeezed(r2, angle))), pair(&p));
        let [least, most] = kept_variances(&of, &start).expect("variances");
        let expected = (-0.5 * ((2.0 * nbar + 1.0) * 2.0 * least).ln()).max(0.0);
        let found = entanglement_for_ever(&of, &start).expect("a limit");
        assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        assert!(least <= most && least * most > 0.25 - 1e-12, "{least} {most}");
    }
}
