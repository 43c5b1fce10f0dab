//! What each figure shows: parameters at which there is something to see.

use odd_sympathy::figures::{PageSize, Theme};
use odd_sympathy::panels::{EquationChoice, Kind, PanelOptions};
use odd_sympathy::physics::Params;

/// Beyond the exceptional point: locked, nearly in antiphase.
const LOCKED: Params = Params { g: 0.0, xi: 0.8, ..Params::DEFAULT };
/// The same pair with fewer losses: many turns before the motion has died away.
const SLOW: Params = Params { omega2: 1.04, gamma: 0.1, ..LOCKED };
/// Without detuning, where the published formulas of the steady state exist too, and between unequal baths.
const BETWEEN_BATHS: Params = Params { omega2: 1.0, g: 0.3, nbar2: 0.5, xi: 0.5, ..LOCKED };

/// Parameters and options; a kind of the paper brings its own parameters and only ξ follows.
pub fn subject(kind: Kind, theme: Theme) -> (Params, PanelOptions) {
    let mut options = PanelOptions { theme, ..PanelOptions::default() };
    let params = match kind {
        Kind::Phasors | Kind::PhasePortrait => {
            options.size = PageSize { width: 360.0, height: 360.0 };
            options.head = Some(12.0);
            SLOW
        }
        Kind::Moments | Kind::RelativePhase => {
            options.head = Some(24.0);
            SLOW
        }
        Kind::EigenvaluesReal | Kind::EigenvaluesImaginary => LOCKED,
        Kind::XiSlice => Params { g: 0.05, xi: 0.4, ..LOCKED },
        Kind::Occupations
        | Kind::Coherence
        | Kind::Flux
        | Kind::Information
        | Kind::MutualInformation
        | Kind::Physicality => {
            options.equations = EquationChoice::Both;
            BETWEEN_BATHS
        }
        _ => Params { g: 0.04, ..LOCKED },
    };
    (params, options)
}
