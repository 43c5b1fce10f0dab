//! The built page in real browsers: `scripts/build`, then `cargo test --test page -- --ignored`.
//!
//! One test, one fact. Each opens the page afresh, and each ends with what holds for all of them: nothing in
//! the console, no violation of the policy, no request off the origin, no `NaN` in the text. Where a fact
//! fails, a picture of the page is left behind.

mod page {
    mod bench;
    mod children;
    mod engines;
    mod views;
    mod visit;

    mod axes;
    mod controls;
    mod figures;
    mod keyboard;
    mod links;
    mod locking;
    mod maps;
    mod motion;
    mod narrow;
    mod networks;
    mod paper;
    mod policy;
    mod turning;
}
