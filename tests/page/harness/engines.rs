//! The browsers that the facts are checked in. A run of the tests is of one of them: `ODD_SYMPATHY_ENGINE=Firefox`.

use super::pointer::Pointer;
use super::{chromium, firefox, webkit};
use serde_json::{Map, Value};
use std::env;
use std::ffi::OsString;
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
    /// One whose WebAssembly has no SIMD, if the engine can be had so.
    Scalar,
}

impl Setting {
    /// Of the window, in CSS pixels; none: the browser's own.
    pub fn width(self) -> Option<u32> {
        match self {
            Self::Desk | Self::Still | Self::Bare | Self::Scalar => None,
            Self::Phone => Some(360),
            Self::SmallPhone => Some(320),
        }
    }
}

pub const WINDOW: (u32, u32) = (1280, 900);
pub const PHONE_HEIGHT: u32 = 740;

/// What a driver cannot do as a person could.
#[derive(PartialEq)]
pub enum Lack {
    /// A finger that scrolls.
    Scrolling,
    /// The key that takes back what was typed into a field.
    UndoOfTyping,
    /// Scripts in a frame without an origin, under a policy that allows them from 'self'.
    Sandbox,
}

/// How what the console says is heard.
#[derive(PartialEq)]
pub enum Console {
    /// The driver hands it out.
    Log,
    /// The browser writes it, and the driver passes it on.
    Output,
    /// The page listens to itself, from the first question on.
    Page,
}

pub struct Engine {
    pub name: &'static str,
    /// Speaks WebDriver; takes `--port=`.
    pub driver: &'static str,
    pub console: Console,
    /// Those that the driver can lead.
    pub pointers: &'static [Pointer],
    pub lacks: &'static [Lack],
    pub launch: fn(Setting) -> Launch,
}

/// How a browser is started.
#[derive(Default)]
pub struct Launch {
    pub capabilities: Map<String, Value>,
    pub environment: Vec<(&'static str, OsString)>,
    /// Only a window without bars may be as narrow as a phone.
    pub popup: bool,
}

static ENGINES: [Engine; 3] = [chromium::ENGINE, firefox::ENGINE, webkit::ENGINE];

impl Engine {
    /// The one of this run.
    pub fn chosen() -> &'static Self {
        let Some(name) = env::var_os("ODD_SYMPATHY_ENGINE") else { return &ENGINES[0] };
        let found = ENGINES.iter().find(|it| name == it.name);
        found.unwrap_or_else(|| panic!("no engine {name:?}: Chromium, Firefox, WebKit"))
    }

    pub fn all() -> &'static [Self] {
        &ENGINES
    }

    /// The one in which a fact is asked that depends on none.
    pub fn is_first(&self) -> bool {
        self.name == ENGINES[0].name
    }

    /// Whether a page on a phone knows that it is led by a finger.
    pub fn has_fingers(&self) -> bool {
        self.pointers.contains(&Pointer::Touch)
    }

    pub fn lacks(&self, lack: Lack) -> bool {
        self.lacks.contains(&lack)
    }
}

pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let find = |name: &&str| {
        env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
    };
    names.iter().find_map(find)
}
