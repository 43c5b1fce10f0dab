//! The built page in real browsers: `scripts/build`, then `cargo test --test page -- --ignored`.
//!
//! One test, one fact. Each opens the page afresh, and each ends with what holds for all of them: nothing in
//! the console, no violation of the policy, no request off the origin, no `NaN` in the text. Where a fact
//! fails, a picture of the page is left behind.
//!
//! A run is in one engine (`ODD_SYMPATHY_ENGINE`: Chromium, Firefox, WebKit) and at one place (`ODD_SYMPATHY_PLACE`: site, file);
//! in which of them a fact is asked, its scope says.
//!
//! A package of its own, so that a change of the core does not compile the facts anew.

mod asked;
mod bench;
mod children;
mod chromium;
mod engines;
mod firefox;
mod places;
mod pointer;
mod quiet;
mod saving;
mod scope;
mod views;
mod visit;
mod webkit;

mod abuse;
mod accessibility;
mod arrivals;
mod axes;
mod clocks;
mod code;
mod complex_xi;
mod controls;
mod departures;
mod embed;
mod embed_code;
mod embed_guests;
mod embed_sandbox;
mod equations;
mod everyone;
mod faults;
mod figures;
mod files;
mod guide;
mod keyboard;
mod layers;
mod linked;
mod links;
mod locking;
mod maps;
mod menu;
mod monkey;
mod motion;
mod narrow;
mod network_numbers;
mod networks;
mod noise;
mod offline;
mod old_links;
mod one_file;
mod paper;
mod pins;
mod policy;
mod pool;
mod presentation;
mod probe;
mod sizes;
mod sound;
mod spoken;
mod stage;
mod states;
mod steady;
mod stored;
mod tips;
mod transport;
mod turning;
mod undo;
mod zoom;
