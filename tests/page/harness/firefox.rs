//! Firefox, led by geckodriver.

use super::engines::{on_path, Console, Engine, Lack, Launch, Setting};
use super::pointer::Pointer;
use serde_json::{json, Map, Value};

pub const ENGINE: Engine = Engine {
    name: "Firefox",
    driver: "geckodriver",
    console: Console::Output,
    pointers: &[Pointer::Mouse, Pointer::Touch],
    lacks: &[Lack::Scrolling],
    launch,
};

/// Of looks: a pointer that is a finger, and nothing can hover.
const COARSE: u8 = 1;

fn launch(setting: Setting) -> Launch {
    let mut preferences = Map::new();
    let mut set = |key: &str, value: Value| preferences.insert(key.into(), value);
    set("devtools.console.stdout.content", json!(true));
    // Not of the browser's own affairs.
    set("devtools.console.stdout.chrome", json!(false));
    // Nothing of a phone's width is taken by scroll bars.
    set("widget.gtk.overlay-scrollbars.enabled", json!(true));
    set("ui.useOverlayScrollbars", json!(1));
    match setting {
        Setting::Desk | Setting::Scalar => {}
        Setting::Still => {
            set("ui.prefersReducedMotion", json!(1));
        }
        Setting::Bare => {
            set("javascript.options.wasm", json!(false));
        }
        Setting::Phone | Setting::SmallPhone => {
            set("layout.css.devPixelsPerPx", json!("2.0"));
            set("dom.w3c_touch_events.enabled", json!(1));
            set("ui.primaryPointerCapabilities", json!(COARSE));
            set("ui.allPointerCapabilities", json!(COARSE));
        }
    }
    let mut options = json!({ "args": ["-headless"], "prefs": preferences });
    if let Some(binary) = on_path(&["firefox-esr", "firefox"]) {
        options["binary"] = json!(binary);
    }
    let mut launch = Launch { popup: setting.width().is_some(), ..Launch::default() };
    launch.capabilities.insert("moz:firefoxOptions".into(), options);
    launch
}
