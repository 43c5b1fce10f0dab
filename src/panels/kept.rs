//! The last answer, for whoever asks the same again.

use crate::error::Error;
use std::cell::RefCell;

/// What was asked last, and the answer.
pub struct Kept<K, V>(RefCell<Option<(K, V)>>);

impl<K: PartialEq, V: Clone> Kept<K, V> {
    /// Nothing was asked yet.
    pub const fn new() -> Self {
        Self(RefCell::new(None))
    }

    /// The answer to `asked`, found anew only where something else was asked before.
    ///
    /// # Errors
    /// Those of `find`; then the answer before is kept.
    pub fn answer(&self, asked: K, find: impl FnOnce() -> Result<V, Error>) -> Result<V, Error> {
        if let Some((_, answer)) = self.0.borrow().as_ref().filter(|(before, _)| *before == asked) {
            return Ok(answer.clone());
        }
        let answer = find()?;
        *self.0.borrow_mut() = Some((asked, answer.clone()));
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use crate::error::Error;

    #[test]
    fn it_is_found_once_for_one_question() {
        let kept = Kept::new();
        let mut times = 0;
        for asked in [1, 1, 2, 2, 1] {
            let answer = kept.answer(asked, || {
                times += 1;
                Ok(asked * 10)
            });
            assert_eq!(answer, Ok(asked * 10));
        }
        assert_eq!(times, 3);
    }

    #[test]
    fn a_refusal_is_not_kept() {
        let kept = Kept::new();
        let refusal = Error::Internal { reason: "for once".into() };
        assert_eq!(kept.answer(1, || Err(refusal.clone())), Err(refusal));
        assert_eq!(kept.answer(1, || Ok(10)), Ok(10));
    }
}
