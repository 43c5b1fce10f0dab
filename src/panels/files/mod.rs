//! What is written of a figure: facts, columns, tables.

mod column;
mod csv;
mod fact;
mod locking_facts;
mod network_facts;
mod told;

pub use column::{along, count, time, Column};
pub use csv::csv;
pub use fact::{fact, Fact};
pub use locking_facts::{locking_facts, MethodsUsed};
pub use network_facts::edges;
pub use told::{preparation, start_facts, Setting, Told};
