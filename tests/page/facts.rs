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

mod figure;
mod harness;
mod shell;
mod views;
