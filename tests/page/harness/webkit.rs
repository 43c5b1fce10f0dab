//! WebKit as of GTK, led by WebKitWebDriver, on a display of its own.

use super::engines::{Console, Engine, Lack, Launch, Setting};
use super::pointer::Pointer;
use serde_json::json;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

pub const ENGINE: Engine = Engine {
    name: "WebKit",
    driver: "WebKitWebDriver",
    console: Console::Page,
    pointers: &[Pointer::Mouse],
    lacks: &[Lack::Scrolling, Lack::UndoOfTyping, Lack::Sandbox],
    launch,
};

/// GTK's settings are those of the page: no animations, reduced motion.
const STILL: &str = "[Settings]\ngtk-enable-animations=0\n";
/// The bar above the page would not let the window be as narrow as a phone.
const FLAT: &str = "* { padding: 0; margin: 0; min-width: 0; border-width: 0; font-size: 2px; }";

fn launch(setting: Setting) -> Launch {
    let phone = setting.width().is_some();
    let arguments = ["--automation", "--javascript-can-open-windows-automatically=true"];
    let mut launch = Launch { popup: phone, ..Launch::default() };
    launch.capabilities.insert("webkitgtk:browserOptions".into(), json!({ "args": arguments }));
    launch.environment.push(("XDG_CONFIG_HOME", settings(setting).into()));
    if setting == Setting::Bare {
        launch.environment.push(("JSC_useWasm", OsString::from("0")));
    }
    if phone {
        launch.environment.push(("GDK_SCALE", OsString::from("2")));
    }
    launch
}

/// A folder with GTK's settings.
fn settings(setting: Setting) -> PathBuf {
    let (name, ini, css) = match setting {
        Setting::Still => ("still", STILL, ""),
        Setting::Phone | Setting::SmallPhone => ("phone", "", FLAT),
        Setting::Desk | Setting::Bare | Setting::Scalar => ("desk", "", ""),
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("gtk-{name}"));
    fs::create_dir_all(folder.join("gtk-3.0")).expect("a folder");
    fs::write(folder.join("gtk-3.0/settings.ini"), ini).expect("GTK's settings");
    fs::write(folder.join("gtk-3.0/gtk.css"), css).expect("GTK's style");
    folder
}
