//! Claims on what an oscillator exchanges, re-derived from the steady state and the coefficients of the master equation.

use super::numbers::tells_within;
use super::said::{Claim, Said};
use super::steady::{report, ROUNDING};
use crate::support::cross_damping;

/// Of large numbers that differ by little, this share is rounding.
const LOST: f64 = 1e-11;

/// What oscillator 1 or 2 gains from its bath, the other oscillator and the shared noise.
fn gains(said: &Said, oscillator: &str) -> Option<[f64; 3]> {
    let p = &said.params;
    let theta = report(said)?.covariance;
    let flux = 2.0 * p.g * theta.theta12.im;
    let noise = -(cross_damping(p).conj() * theta.theta12).re;
    let (bath, flux) = match oscillator {
        "1" => (p.gamma * (p.nbar1 + 0.5 - theta.theta11), flux),
        "2" => (p.gamma * (p.nbar2 + 0.5 - theta.theta22), -flux),
        _ => return None,
    };
    // What the bath gives is what the others take: the difference of large numbers above has lost its digits.
    let lost = LOST * p.gamma * (theta.theta11 + theta.theta22);
    ((bath + flux + noise).abs() <= lost).then_some([-flux - noise, flux, noise])
}

/// "0.643 from the shared noise and 0.006 from oscillator 2": each with its number, and none left out.
fn exchange_told(said: &Said, oscillator: &str, gained: &str, lost: &str) -> bool {
    let Some(gains) = gains(said, oscillator) else { return false };
    let largest = gains.iter().fold(0.0_f64, |most, it| most.max(it.abs()));
    let size = report(said).map_or(0.0, |it| it.covariance.theta11 + it.covariance.theta22);
    let rounding = (LOST * largest).max(ROUNDING * said.size() * size);
    let mut seen = [false; 3];
    for (side, word, sign) in [(gained, " from ", 1.0), (lost, " to ", -1.0)] {
        for part in side.split(" and ").filter(|it| !it.is_empty()) {
            let Some((value, other)) = part.split_once(word) else { return false };
            let k = match other {
                "its bath" => 0,
                "oscillator 1" | "oscillator 2" => 1,
                "the shared noise" => 2,
                _ => return false,
            };
            let told = tells_within(value, gains[k].abs(), 0.0, rounding);
            if !told || gains[k] * sign <= 0.0 {
                return false;
            }
            seen[k] = true;
        }
    }
    (0..3).all(|k| seen[k] || gains[k].abs() <= rounding)
}

pub const CLAIMS: &[Claim] = &[
    Claim("Oscillator {} exchanges nothing on average", |said, told| {
        exchange_told(said, told[0], "", "")
    }),
    Claim("Oscillator {} loses {}; it gains {}", |said, told| {
        exchange_told(said, told[0], told[2], told[1])
    }),
    Claim("Oscillator {} gains {}; it loses {}", |said, told| {
        exchange_told(said, told[0], told[1], told[2])
    }),
    Claim("Oscillator {} loses {}", |said, told| exchange_told(said, told[0], "", told[1])),
    Claim("Oscillator {} gains {}", |said, told| exchange_told(said, told[0], told[1], "")),
];
