//! What is typed.

use super::visit::Visit;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

impl Visit {
    /// Presses keys, one after another, wherever the focus is.
    pub async fn press(&self, keys: impl IntoIterator<Item = char>) {
        let keyboard =
            keys.into_iter().fold(KeyActions::new("keyboard".into()), |keyboard, value| {
                keyboard.then(KeyAction::Down { value }).then(KeyAction::Up { value })
            });
        self.client.perform_actions(keyboard).await.expect("keys are pressed");
    }

    pub async fn press_on(&self, selector: &str, key: Key, times: usize) {
        self.read(&format!("one({selector:?}).focus()")).await;
        self.press(std::iter::repeat_n(char::from(key), times)).await;
    }

    /// Replaces what stands in an entry and confirms it.
    pub async fn enter(&self, parameter: &str, text: &str) {
        let entry = format!("one('#{parameter}-entry')");
        // What was entered before is written anew with a frame, which undoes a selection.
        self.read(&format!("({entry}.focus(), await frames(2), {entry}.select())")).await;
        let keys = [char::from(Key::Backspace)].into_iter().chain(text.chars());
        self.press(keys.chain([char::from(Key::Enter)])).await;
    }
}
