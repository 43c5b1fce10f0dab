//! Mouse, pen and finger.

use super::visit::Visit;
use fantoccini::actions::{
    Actions, InputSource, MouseActions, PenActions, PointerAction, TouchActions,
};
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pointer {
    Mouse,
    Pen,
    Touch,
}

pub type Place = (f64, f64);

/// What a drag takes, in this many moves.
const MOVES: u32 = 8;
const TAKES: Duration = Duration::from_millis(160);

impl Pointer {
    pub async fn drag(self, page: &Visit, from: Place, to: Place) {
        let part = |k: u32| f64::from(k) / f64::from(MOVES);
        let mut path = vec![move_to(from), PointerAction::Down { button: 0 }];
        path.extend((1..=MOVES).map(|k| {
            move_to((from.0 + (to.0 - from.0) * part(k), from.1 + (to.1 - from.1) * part(k)))
        }));
        path.push(PointerAction::Up { button: 0 });
        self.act(page, path).await;
    }

    pub async fn act(self, page: &Visit, path: Vec<PointerAction>) {
        page.perform(match self {
            Self::Mouse => along(MouseActions::new("mouse".into()), path),
            Self::Pen => along(PenActions::new("pen".into()), path),
            Self::Touch => along(TouchActions::new("finger".into()), path),
        })
        .await;
    }
}

/// The mouse without a button; at the corner it points at no figure.
pub async fn point_at(page: &Visit, place: Place) {
    Pointer::Mouse.act(page, vec![move_to(place)]).await;
}

pub const AWAY: Place = (0.0, 0.0);

pub async fn place(page: &Visit, expression: &str) -> Place {
    let place = page.read(expression).await;
    let number = |k: usize| place[k].as_f64().unwrap_or_else(|| panic!("{expression}: {place}"));
    (number(0), number(1))
}

/// A figure in the middle of the window.
pub async fn centre(page: &Visit, figure: &str) {
    centre_on(page, &format!("{figure} .ink")).await;
}

/// Anything there, where it stays: words come a moment after their figures, and move what is below them.
pub async fn centre_on(page: &Visit, selector: &str) {
    page.wait("it to stand in the middle", &format!("await standsInTheMiddle({selector:?})")).await;
}

fn move_to((x, y): Place) -> PointerAction {
    PointerAction::MoveTo { duration: Some(TAKES / MOVES), x, y }
}

fn along<A>(actions: A, path: Vec<PointerAction>) -> Actions
where
    A: InputSource<Action = PointerAction> + Into<fantoccini::actions::ActionSequence>,
{
    Actions::from(path.into_iter().fold(actions, InputSource::then))
}
