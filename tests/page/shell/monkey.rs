//! A monkey at the page: clicks, drags, keys, text and window sizes, drawn from a seed.
//!
//! Ten seconds of it among the other facts; half an hour by
//! `ODD_SYMPATHY_MONKEY_SECONDS=1800 cargo test --test page -- --ignored monkey`. It prints its seed, and `ODD_SYMPATHY_SEED` leads
//! it the same way again.
//!
//! Chromium 156 stops itself once in some ten minutes of this: what it leaves behind shows a check in its own code, called
//! from `SelectionController::handleMousePressEvent`. The monkey goes on in another browser then, and fails if that is frequent.

use crate::harness::asked::asked;
use crate::harness::engines::Setting::Desk;
use crate::harness::scope::Scope::EachEngine;
use crate::harness::visit::{visit, Visit};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MouseActions, PointerAction, MOUSE_BUTTON_LEFT,
};
use fantoccini::key::Key;
use serde_json::json;
use std::any::Any;
use std::panic::{catch_unwind, resume_unwind};
use std::time::{Duration, Instant};

const SECONDS: u64 = 10;
const SEED: u64 = 1665;
/// A browser may be lost once in so long, in seconds, and once at all.
const LOSS: u64 = 400;
/// Deeds between two looks at the page.
const LOOK: u32 = 25;

/// What may be clicked or dragged; not what leaves the page or saves a file.
const THINGS: &str = "[...document.querySelectorAll('button, a[data-view], select, summary, input, textarea, canvas, .handle, .tip, [role=slider]')].filter(it => it.checkVisibility() && !it.closest('iframe')).map(it => it.getBoundingClientRect()).filter(box => box.width > 0 && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0).map(({ x, y, width, height }) => [x, y, width, height])";

/// Files would go to the disk, other pages would come in front.
const KEEP: &str = "void (window.open = () => null, document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (link && (link.download || link.target || !link.href.startsWith(location.href.split('#')[0]))) event.preventDefault();
}, true))";

/// SplitMix64: the same deeds from the same seed.
struct Monkey(u64);

impl Monkey {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A place within something that is there; anywhere, where nothing is.
    async fn place(&mut self, page: &Visit) -> (f64, f64) {
        let things = page.read(THINGS).await;
        let things = things.as_array().map_or(&[][..], Vec::as_slice);
        let (across, up) = (self.share(), self.share());
        let area = if things.is_empty() {
            vec![0.0, 0.0, 300.0, 300.0]
        } else {
            let chosen = things[self.below(things.len())].as_array();
            chosen.into_iter().flatten().filter_map(serde_json::Value::as_f64).collect()
        };
        let size = page.read("[innerWidth, innerHeight]").await;
        let limit = |index: usize| size[index].as_f64().unwrap_or(300.0) - 1.0;
        let x = (area[0] + across * area[2]).clamp(0.0, limit(0));
        let y = (area[1] + up * area[3]).clamp(0.0, limit(1));
        (x.round(), y.round())
    }

    async fn act(&mut self, page: &Visit) -> String {
        let pace = Some(Duration::from_millis(20));
        match self.below(12) {
            0..=4 => {
                let (x, y) = self.place(page).await;
                let click = MouseActions::new("mouse".into())
                    .then(PointerAction::MoveTo { duration: pace, x, y })
                    .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                    .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
                let deed = told(format!("click at {x}, {y}"));
                page.perform(click).await;
                deed
            }
            5..=6 => {
                let (from, to) = (self.place(page).await, self.place(page).await);
                let drag = MouseActions::new("mouse".into())
                    .then(PointerAction::MoveTo { duration: pace, x: from.0, y: from.1 })
                    .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                    .then(PointerAction::MoveTo { duration: pace, x: to.0, y: to.1 })
                    .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
                let deed = told(format!("drag from {from:?} to {to:?}"));
                page.perform(drag).await;
                deed
            }
            7..=9 => {
                let keys = self.keys();
                let deed = told(format!("keys {keys:?}"));
                page.press(keys).await;
                deed
            }
            10 => {
                let (width, height) = (320 + self.below(1200) as u32, 240 + self.below(900) as u32);
                let deed = told(format!("{width} × {height}"));
                page.resize(width, height).await;
                deed
            }
            _ => {
                let (deed, keys) = self.chord();
                let deed = told(deed);
                page.perform(keys).await;
                deed
            }
        }
    }

    fn keys(&mut self) -> Vec<char> {
        const KEYS: [Key; 14] = [
            Key::Tab,
            Key::Tab,
            Key::Enter,
            Key::Escape,
            Key::Left,
            Key::Right,
            Key::Up,
            Key::Down,
            Key::Home,
            Key::End,
            Key::PageUp,
            Key::PageDown,
            Key::Backspace,
            Key::Delete,
        ];
        const TEXT: [&str; 12] = [
            "0.3", "-1", "1e9", "−0,5", "0-1; 1-2", "g", "NaN", "<b>", " ", "1,2,3", "??", "1e-320",
        ];
        let mut keys = Vec::new();
        for _ in 0..=self.below(4) {
            match self.below(3) {
                0 => keys.extend(TEXT[self.below(TEXT.len())].chars()),
                _ => keys.push(char::from(KEYS[self.below(KEYS.len())])),
            }
        }
        keys
    }

    /// Undo, redo, and back through what has the focus.
    fn chord(&mut self) -> (String, KeyActions) {
        let (hold, value) =
            [(Key::Control, 'z'), (Key::Control, 'y'), (Key::Shift, char::from(Key::Tab))]
                [self.below(3)];
        let hold = char::from(hold);
        let keys = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: hold })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: hold });
        (format!("chord {value:?}"), keys)
    }
}

/// Told before it is done: where a browser falls, this is what it fell over.
fn told(deed: String) -> String {
    eprintln!("{deed}");
    deed
}

/// The driver's word for it.
fn is_loss(panic: &(dyn Any + Send)) -> bool {
    panic.downcast_ref::<String>().is_some_and(|it| it.contains("tab crashed"))
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_monkey_breaks_nothing() {
    let seconds = asked("ODD_SYMPATHY_MONKEY_SECONDS", SECONDS);
    let until = Instant::now() + Duration::from_secs(seconds);
    let mut losses = 0;
    // Another browser gets other deeds, or it would be lost over the same one.
    while let Err(panic) = catch_unwind(|| play(asked("ODD_SYMPATHY_SEED", SEED) + losses, until)) {
        losses += 1;
        if !is_loss(&*panic) || losses > 1 + seconds / LOSS {
            resume_unwind(panic);
        }
        eprintln!("the browser is lost, the {losses}. time");
    }
}

fn play(seed: u64, until: Instant) {
    visit(EachEngine, Desk, "", async |page| {
        page.read(KEEP).await;
        let (mut monkey, mut deeds, mut done) = (Monkey(seed), Vec::new(), 0);
        eprintln!("seed {seed}");
        while Instant::now() < until {
            deeds.push(monkey.act(page).await);
            done += 1;
            if done % LOOK != 0 {
                continue;
            }
            let state = page.read("document.documentElement.dataset.state").await;
            assert_eq!(state, "ready", "seed {seed}, deed {done}: {deeds:#?}");
            assert_eq!(
                page.console().await,
                Vec::<String>::new(),
                "seed {seed}, deed {done}: {deeds:#?}"
            );
            // What was typed is quoted where it is refused.
            let words = page
                .read("gibberish().filter(line => !/[“\"][^”\"]*(NaN|undefined)/.test(line))")
                .await;
            assert_eq!(words, json!([]), "seed {seed}, deed {done}: {deeds:#?}");
            page.wait(
                "a view",
                "shownView().startsWith('view-') && document.body.innerText.length > 200",
            )
            .await;
            deeds.clear();
        }
        eprintln!("{done} deeds from seed {seed}");
        page.resize(1280, 900).await;
        page.open("#v=1&view=motion").await;
    });
}
