//! The record of a motion as plain numbers, by which one module of the page hands it over to another.

use super::history::History;
use super::motion_record::MotionRecord;
use super::piece::Piece;
use crate::analysis::start::Start;
use crate::error::Error;
use crate::physics::{Covariance, Pair, Params};
use num_complex::Complex64;

/// Time, begin of the window, size of the start, 1 where the decay is hidden.
const HEAD: usize = 4;
/// Begin, anchor and rate; ⟨a₁⟩ and ⟨a₂⟩; Θ; the parameters.
const PIECE: usize = 3 + 4 + 4 + Params::KEYS.len();

impl MotionRecord {
    /// All that was done, without the runs beside it, for [`MotionRecord::recalled`].
    pub fn transcript(&self) -> Vec<f64> {
        let free = f64::from(u8::from(self.decay_free()));
        let mut numbers = vec![self.time(), self.span()[0], self.start_size(), free];
        for piece in self.history().pieces() {
            let Start { a1, a2, covariance: Covariance { theta11, theta22, theta12 }, .. } =
                piece.start;
            numbers.extend([piece.t, piece.anchor, piece.rate, a1.re, a1.im, a2.re, a2.im]);
            numbers.extend([theta11, theta22, theta12.re, theta12.im]);
            numbers.extend(piece.pair.params().to_array());
        }
        numbers
    }

    /// The record that was told so, with the play head where it was; its path is drawn anew.
    ///
    /// # Errors
    /// `Internal` for what no record has told; as [`Pair::new`], [`Start::check`] and [`History::told`].
    pub fn recalled(numbers: &[f64]) -> Result<Self, Error> {
        let torn = || Error::Internal { reason: "a transcript of no motion".into() };
        let (head, pieces) = numbers.split_first_chunk::<HEAD>().ok_or_else(torn)?;
        let mut laws = Vec::new();
        for told in pieces.chunks(PIECE) {
            laws.push(piece_from(told).ok_or_else(torn)??);
        }
        let history = History::told(laws, head[0])?;
        let mut record = Self::told(history, head[1], head[2], head[3] == 1.0);
        record.draw()?;
        Ok(record)
    }
}

/// None of a torn piece.
fn piece_from(told: &[f64]) -> Option<Result<Piece, Error>> {
    let [t, anchor, rate, re1, im1, re2, im2, theta11, theta22, re, im, params @ ..] = told else {
        return None;
    };
    let params = Params::from_array(params.try_into().ok()?);
    let theta12 = Complex64::new(*re, *im);
    let covariance = Covariance { theta11: *theta11, theta22: *theta22, theta12 };
    let start = Start::coherent(Complex64::new(*re1, *im1), Complex64::new(*re2, *im2));
    let start = Start { covariance, ..start };
    let piece = |pair| Piece { anchor: *anchor, rate: *rate, ..Piece::new(*t, pair, start) };
    Some(start.check().and_then(|()| Pair::new(params)).map(piece))
}
