//! What holds at the end of every visit, and what the console said.

use super::engines::Console;
use super::visit::Visit;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use std::sync::PoisonError;
use url::{ParseError, Url};

impl Visit {
    /// What the console has said since this was last asked.
    pub async fn console(&self) -> Vec<String> {
        match self.engine.console {
            Console::Log => self.log().await,
            Console::Output => {
                let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
                output.drain(..).filter(|line| is_of_page(line)).collect()
            }
            Console::Page => {
                let heard = self.read("console.heard.splice(0)").await;
                heard.as_array().into_iter().flatten().map(Value::to_string).collect()
            }
        }
    }

    async fn log(&self) -> Vec<String> {
        let body = Some(r#"{"type":"browser"}"#.into());
        let log = self.client.issue_cmd(Command { path: "se/log".into(), body }).await;
        let log = log.expect("the console's log");
        log.as_array().into_iter().flatten().map(|entry| entry["message"].to_string()).collect()
    }

    /// What holds at the end of every visit.
    pub(super) async fn assert_quiet(&self) {
        assert_eq!(self.console().await, Vec::<String>::new(), "the console must be silent");
        for complaint in ["violations()", "strangers()", "gibberish()"] {
            assert_eq!(self.read(complaint).await, serde_json::json!([]), "{complaint}");
        }
        let at_home = format!("location.href.startsWith({:?})", self.home);
        if self.is_on_site() && self.read(&at_home).await == true {
            assert_eq!(self.read("await reported()").await, serde_json::json!([]));
        }
        assert_eq!(self.read("document.documentElement.dataset.state").await, "ready");
    }
}

/// A command of the session that fantoccini does not know.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) path: String,
    pub(super) body: Option<String>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let method = if self.body.is_some() { Method::POST } else { Method::GET };
        (method, self.body.clone())
    }
}

/// Firefox speaks of its own affairs, too.
fn is_of_page(line: &str) -> bool {
    let of_page = ["JavaScript error: http", "JavaScript error: file", "JavaScript error: blob"];
    let settings = "console.error: RSLoader";
    line.starts_with("console.") && !line.starts_with(settings)
        || of_page.iter().any(|begin| line.starts_with(begin))
}
