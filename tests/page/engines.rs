//! The browsers that the facts are checked in: one row each.

use fantoccini::wd::Capabilities;
use serde_json::{json, Value};
use std::env;
use std::path::PathBuf;

/// Where the page is met.
#[derive(Clone, Copy, PartialEq)]
pub enum Setting {
    /// A wide screen.
    Desk,
    /// A wide screen whose owner asks for reduced motion: nothing moves by itself.
    Still,
    /// A phone, 360 pixels wide, with a screen of two device pixels to one.
    Phone,
    /// The same, 320 pixels wide.
    SmallPhone,
    /// A browser that has no WebAssembly.
    Bare,
}

pub struct Engine {
    pub name: &'static str,
    /// Speaks WebDriver; takes `--port=`.
    pub driver: &'static str,
    /// Names of the browser, the first on the PATH counts; the driver looks for it where none is.
    browsers: &'static [&'static str],
    /// The vendor's key for the options.
    key: &'static str,
    /// None: this engine has no such setting, facts that need it are left to the others.
    options: fn(Setting) -> Option<Value>,
    /// Whether the driver hands out the console.
    pub has_log: bool,
}

pub const ENGINES: [Engine; 1] = [Engine {
    name: "Chromium",
    driver: "chromedriver",
    browsers: &["chromium", "chromium-browser", "google-chrome"],
    key: "goog:chromeOptions",
    options: chromium,
    has_log: true,
}];

fn chromium(setting: Setting) -> Option<Value> {
    let mut arguments = vec![
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,900",
    ];
    match setting {
        Setting::Still => arguments.push("--force-prefers-reduced-motion"),
        Setting::Bare => arguments.push("--js-flags=--jitless"),
        _ => {}
    }
    let mut options = json!({ "args": arguments });
    let width = match setting {
        Setting::Desk | Setting::Still | Setting::Bare => None,
        Setting::Phone => Some(360),
        Setting::SmallPhone => Some(320),
    };
    if let Some(width) = width {
        let metrics = json!({ "width": width, "height": 740, "pixelRatio": 2.0, "touch": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    Some(options)
}

impl Engine {
    pub fn capabilities(&self, setting: Setting) -> Option<Capabilities> {
        let mut options = (self.options)(setting)?;
        if let Some(binary) = self.browsers.iter().find_map(|name| on_path(name)) {
            options["binary"] = json!(binary);
        }
        let mut capabilities = Capabilities::new();
        capabilities.insert(self.key.into(), options);
        if self.has_log {
            capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
        }
        Some(capabilities)
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|it| it.is_file())
}
