//! What facts are asked with: engines, places, visits, pointers, and what the views are called.

pub mod asked;
pub mod bench;
pub mod children;
pub mod chromium;
pub mod engines;
pub mod firefox;
pub mod keyboard;
pub mod met;
pub mod places;
pub mod pointer;
pub mod quiet;
pub mod saving;
pub mod scope;
pub mod views;
pub mod visit;
pub mod webkit;
