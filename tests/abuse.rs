//! Whatever is put in, nothing panics, no number leaves that is none, and no refusal blames this program.
//!
//! A share of the cases in the ordinary test. A million of them:
//! `ODD_SYMPATHY_CASES=1000000 cargo test --release --test abuse`; `PROPTEST_RNG_SEED` takes others.

mod support;

mod abuse {
    pub mod edges;
    pub mod figures;
    pub mod moving;
    pub mod pairs;
    pub mod wild;
}
