//! Which views a fact has met, for `scripts/facts.mjs`: what none of them has changed is not asked again.

use std::collections::BTreeSet;
use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Of a document: the views that are there, and whether there are pages within it, whose views nobody has counted.
pub const SEEN: &str = "[...document.querySelectorAll('.view')].filter(it => it.childElementCount > 0).map(it => it.id)\
    .concat(document.querySelector('iframe') ? ['anything'] : [])";

#[derive(Default)]
pub struct Met(Mutex<BTreeSet<String>>);

impl Met {
    pub fn add(&self, views: impl IntoIterator<Item = String>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(views);
    }

    /// Elsewhere than to the page under test the views may be any.
    pub fn goes(&self, url: &str, home: &str) {
        if url != home && url != "about:blank" {
            self.add(["anything".to_owned()]);
        }
    }

    /// Into a file named after the fact, in the folder that was asked for; a fact may visit the page more than once.
    pub fn write(&self) {
        let Some(folder) = env::var_os("ODD_SYMPATHY_MET") else { return };
        let fact = std::thread::current().name().unwrap_or("page").replace("::", "-");
        let file = OpenOptions::new().create(true).append(true).open(Path::new(&folder).join(fact));
        let mut file = file.expect("a folder for what was met");
        for view in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            writeln!(file, "{view}").expect("the views that were met");
        }
    }
}
