//! Whatever is put in, nothing panics, no number leaves that is none, and no refusal blames this program.
//!
//! A share of the cases in the ordinary test. A million of them:
//! `ODD_SYMPATHY_CASES=1000000 cargo test --release --test panels abuse`; `PROPTEST_RNG_SEED` takes others.

mod edges;
mod figures;
mod moving;
mod pairs;
mod wild;
