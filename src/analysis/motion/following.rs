//! How a motion is followed: in leaps, until there is nothing more to be seen.

use super::limits::{Limits, Outcome, SENSELESS};
use super::motion_record::MotionRecord;
use super::window::PAGE;
use crate::error::Error;

impl MotionRecord {
    /// Leads the play head to a time, and tells if there is nothing more to be seen that way; it goes no further then.
    ///
    /// # Errors
    /// `Overflow` on the way on. There are no numbers on the way back [`Outcome::Beyond`] a time, which is none.
    pub fn advance(&mut self, time: f64) -> Result<Option<Outcome>, Error> {
        loop {
            // In leaps after which it can be judged: a pair that grows would leave the scale, and all numbers, in one.
            let (rate, room) = (self.history.present().rate, self.limits().most / self.remaining());
            let leap = if rate > 0.0 { room.ln().max(1.0) / rate } else { f64::INFINITY };
            let outcome = self.move_to(time.min(self.time() + leap))?;
            let over = matches!(outcome, Some(Outcome::DiedAway | Outcome::Grown));
            if over || self.time() >= time {
                return Ok(outcome);
            }
        }
    }

    /// Goes on to a later time as if it had been played there.
    ///
    /// # Errors
    /// As [`MotionRecord::advance`].
    pub fn seek(&mut self, time: f64) -> Result<Option<Outcome>, Error> {
        let mut outcome = None;
        while outcome.is_none() && self.time() < time {
            outcome = self.advance(time.min(self.time() + PAGE))?;
        }
        Ok(outcome)
    }

    fn move_to(&mut self, time: f64) -> Result<Option<Outcome>, Error> {
        let (back, before) = (time < self.time(), self.remaining());
        let moved = self.history.move_to(time).and_then(|()| self.window.follow(&self.history));
        match moved {
            Ok(()) => Ok(self.judged_since(back, before)),
            Err(_) if back => Ok(Some(Outcome::Beyond)),
            Err(error) => Err(error),
        }
    }

    /// Whether there is more to be seen in the direction in which it went.
    fn judged_since(&self, back: bool, before: f64) -> Option<Outcome> {
        let (now, Limits { least, most }) = (self.remaining(), self.limits());
        if now < before && now < least {
            Some(Outcome::DiedAway)
        } else if back && now > before && now > SENSELESS {
            Some(Outcome::Beyond)
        } else if !back && now > before && now > most && self.is_past_origin() {
            Some(Outcome::Grown)
        } else {
            None
        }
    }

    /// Whether there is more to be seen at all.
    pub fn judged(&self) -> Option<Outcome> {
        let (now, Limits { least, most }) = (self.remaining(), self.limits());
        if now < least {
            Some(Outcome::DiedAway)
        } else {
            (now > most && self.is_past_origin()).then_some(Outcome::Grown)
        }
    }

    fn is_past_origin(&self) -> bool {
        self.time() > self.history.origin()
    }

    fn limits(&self) -> Limits {
        #[cfg(feature = "full")]
        let noisy = self.beside.of_mean.is_some();
        #[cfg(not(feature = "full"))]
        let noisy = false;
        Limits::of(self.decay_free(), noisy)
    }
}
