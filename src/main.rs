//! The file that Trunk builds: it links the library so that its exports reach the WebAssembly module.

use odd_sympathy as _;

fn main() {}
