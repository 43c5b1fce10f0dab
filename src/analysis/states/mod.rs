//! Prepared states: how they begin, how they move, and what they tell.

mod discord;
mod entanglement;
mod fidelity;
mod information_in_time;
mod kept;
mod law;
mod prepared_start;
mod ratio;
mod start_draw;
mod state_information;
mod symplectic;

pub use entanglement::{
    entanglement_after, entanglement_for_ever, entanglement_in_time, entanglement_lifetime,
    LEAST_ENTANGLEMENT, LIFETIME_TIMES,
};
pub use information_in_time::{information_in_time, information_while_finite, InformationInTime};
pub use kept::kept_variances;
pub use prepared_start::{prepared_start, Preparation, Squeezing, MAX_SQUEEZING};
pub use state_information::StateInformation;

pub(super) use law::Law;
pub(super) use start_draw::StartDraw;
