//! Facts about one view each.

mod complex_xi;
mod departures;
mod equations;
mod guide;
mod guide_page;
mod locking;
mod motion;
mod network_numbers;
mod networks;
mod noise;
mod paper;
mod stage;
mod states;
mod steady;
mod transport;
