//! Chromium, or Chrome, led by chromedriver.

use super::engines::{on_path, Console, Engine, Launch, Setting, PHONE_HEIGHT, WINDOW};
use super::pointer::Pointer;
use serde_json::json;

pub const ENGINE: Engine = Engine {
    name: "Chromium",
    driver: "chromedriver",
    console: Console::Log,
    pointers: &[Pointer::Mouse, Pointer::Pen, Pointer::Touch],
    lacks: &[],
    launch,
};

/// Pages that are left, and processes for pages to come, are not kept: no fact goes back to another document, and both
/// take a fifth of the processor.
const IDLE: &str = "--disable-features=BackForwardCache,SpareRendererForSitePerProcess";

fn launch(setting: Setting) -> Launch {
    let size = format!("--window-size={},{}", WINDOW.0, WINDOW.1);
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        IDLE,
        &size,
    ];
    match setting {
        Setting::Still => arguments.push("--force-prefers-reduced-motion"),
        // Not --noexpose_wasm, which leaves WebAssembly where it is.
        Setting::Bare => arguments.push("--js-flags=--jitless"),
        // It takes these instructions of the processor for SIMD.
        Setting::Scalar => arguments.push("--js-flags=--no-enable-avx --no-enable-sse4-1"),
        _ => {}
    }
    let mut options = json!({ "args": arguments });
    if let Some(width) = setting.width() {
        let metrics =
            json!({ "width": width, "height": PHONE_HEIGHT, "pixelRatio": 2.0, "touch": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    // The driver looks for it where none is on the path.
    if let Some(binary) = on_path(&["chromium", "chromium-browser", "google-chrome"]) {
        options["binary"] = json!(binary);
    }
    let mut launch = Launch::default();
    launch.capabilities.insert("goog:chromeOptions".into(), options);
    launch.capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
    launch
}
