//! Which views a fact has met, for `scripts/facts.mjs`: where nothing of them has changed, it need not be asked again.

use serde_json::Value;
use std::collections::BTreeSet;
use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Of a document: the views that are there, or on their way, and whether there are pages within it, whose views nobody has counted.
const SEEN: &str = "[...document.querySelectorAll('.view')].filter(it => it.childElementCount > 0).map(it => it.id.slice(5))\
    .concat(document.documentElement?.dataset.view ?? [], document.querySelector('iframe') ? ['anything'] : [])";

#[derive(Default)]
pub struct Met(Mutex<BTreeSet<String>>);

impl Met {
    fn add<'a>(&self, views: impl IntoIterator<Item = &'a str>) {
        let mut met = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        met.extend(views.into_iter().map(str::to_owned));
    }

    /// A script that has the value of an expression, and what is met there.
    pub fn script(probes: &str, expression: &str) -> String {
        format!(
            "{probes}\nreturn (async () => ({{ value: await ({expression}), met: {SEEN} }}))();"
        )
    }

    /// The value that such a script has returned.
    pub fn value(&self, mut answer: Value) -> Value {
        self.add(answer["met"].as_array().into_iter().flatten().filter_map(Value::as_str));
        answer["value"].take()
    }

    /// A link names the view that it opens.
    pub fn link(&self, link: &str) {
        let named = link.split(['#', '?', '&']).find_map(|part| part.strip_prefix("view="));
        self.add(named);
    }

    /// Elsewhere than on the page under test the views may be any.
    pub fn goes(&self, url: &str, home: &str) {
        if url != home && url != "about:blank" {
            self.add(["anything"]);
        }
    }

    /// Into a file named after the fact, in the folder that was asked for; a fact may visit the page more than once, or not at all.
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
