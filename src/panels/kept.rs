//! The last answers, for whoever asks the same again.

use crate::error::Error;
use std::cell::RefCell;

/// What was asked last, and the answers: up to `MOST` of them, the latest last.
pub struct Kept<K, V, const MOST: usize>(RefCell<Vec<(K, V)>>);

impl<K: PartialEq, V: Clone, const MOST: usize> Kept<K, V, MOST> {
    /// Nothing was asked yet.
    pub const fn new() -> Self {
        Self(RefCell::new(Vec::new()))
    }

    /// The answer to `asked`, found anew only where it is not among those that are kept.
    ///
    /// # Errors
    /// Those of `find`, which are not kept.
    pub fn answer(&self, asked: K, find: impl FnOnce() -> Result<V, Error>) -> Result<V, Error> {
        let place = self.0.borrow().iter().position(|(before, _)| *before == asked);
        let known = place.map(|place| self.0.borrow_mut().remove(place));
        let (asked, answer) = match known {
            Some(known) => known,
            None => (asked, find()?),
        };
        let mut kept = self.0.borrow_mut();
        if kept.len() == MOST {
            kept.remove(0);
        }
        kept.push((asked, answer.clone()));
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use crate::error::Error;

    /// How often an answer had to be found, when one after another was asked.
    fn times<const MOST: usize>(all: &[usize]) -> usize {
        let kept = Kept::<_, _, MOST>::new();
        let mut times = 0;
        for asked in all {
            let answer = kept.answer(*asked, || {
                times += 1;
                Ok(asked * 10)
            });
            assert_eq!(answer, Ok(asked * 10));
        }
        times
    }

    #[test]
    fn an_answer_is_found_once_while_it_is_kept() {
        assert_eq!(times::<1>(&[1, 1, 2, 2, 1]), 3);
        assert_eq!(times::<2>(&[1, 1, 2, 2, 1]), 2);
    }

    #[test]
    fn what_was_not_asked_for_longest_is_forgotten() {
        assert_eq!(times::<2>(&[1, 2, 1, 3, 1, 2]), 4);
    }

    #[test]
    fn a_refusal_is_not_kept() {
        let kept = Kept::<_, _, 1>::new();
        let refusal = Error::Internal { reason: "for once".into() };
        assert_eq!(kept.answer(1, || Err(refusal.clone())), Err(refusal));
        assert_eq!(kept.answer(1, || Ok(10)), Ok(10));
    }
}
