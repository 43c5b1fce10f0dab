//! The fluctuations at rest: their spectra, their memory, and whether they lock.

mod complex_column;
mod correlations;
mod fluctuation_locking;
mod frequencies;
mod noise_spectra;
mod response;

pub use complex_column::ComplexColumn;
pub use correlations::{correlations, Correlations};
pub use fluctuation_locking::{fluctuation_locking, FluctuationLocking};
pub use frequencies::MAX_FREQUENCY;
pub use noise_spectra::{noise_spectra, noise_spectra_at, NoiseSpectra, OperatorOrder};
pub use response::{response, response_at, Response};
