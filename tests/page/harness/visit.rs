//! A visit to the page, led through WebDriver.

use super::bench::{Bench, DEADLINE, POLL};
use super::children::Server;
use super::engines::{Engine, Setting};
use super::met::Met;
use super::places::Place;
use super::pointer::Pointer;
use super::quiet::Command;
use super::scope::Scope;
use fantoccini::actions::Actions;
use fantoccini::{Client, Locator};
use serde_json::Value;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Instant;

const PROBES: &str = include_str!("probes.js");

pub struct Visit {
    pub(super) client: Client,
    pub(super) engine: &'static Engine,
    place: Place,
    pub(super) home: String,
    pub(super) output: Arc<Mutex<Vec<String>>>,
    met: Met,
}

/// Opens the page and checks a fact, where it is asked.
pub fn visit(scope: Scope, setting: Setting, link: &str, fact: impl AsyncFn(&Visit)) {
    check(scope, setting, link, quietly(fact));
}

/// The same for a fact that makes a noise on purpose.
pub fn noisy_visit(scope: Scope, setting: Setting, link: &str, fact: impl AsyncFn(&Visit)) {
    check(scope, setting, link, noisily(fact));
}

/// The browser is left as it was found; true.
fn quietly(fact: impl AsyncFn(&Visit)) -> impl AsyncFn(&Visit) -> bool {
    async move |page: &Visit| {
        fact(page).await;
        page.assert_quiet().await;
        true
    }
}

/// The server may still hear of the noise; false.
fn noisily(fact: impl AsyncFn(&Visit)) -> impl AsyncFn(&Visit) -> bool {
    async move |page: &Visit| {
        fact(page).await;
        false
    }
}

fn check(scope: Scope, setting: Setting, link: &str, fact: impl AsyncFn(&Visit) -> bool) {
    let place = Place::chosen();
    if !scope.holds(Engine::chosen(), place) {
        return Met::default().write();
    }
    let bench = Bench::shared();
    let mut browser = bench.take(setting);
    let page = Visit {
        client: browser.client.clone(),
        engine: browser.engine,
        place,
        home: place.home(&browser.server),
        output: Arc::clone(&browser.driver.output),
        met: Met::default(),
    };
    let checked = catch_unwind(AssertUnwindSafe(|| {
        browser.runtime.block_on(async {
            match setting {
                // It is never ready there.
                Setting::Bare | Setting::Scalar => page.follow(link).await,
                _ => page.open(link).await,
            }
            let as_found = fact(&page).await;
            page.leave().await;
            as_found
        })
    }));
    match checked {
        Ok(as_found) => {
            page.met.write();
            if !as_found {
                browser.server = Server::start();
            }
        }
        Err(panic) => {
            browser.runtime.block_on(page.leave_picture());
            resume_unwind(panic);
        }
    }
    bench.give_back(browser);
}

impl Visit {
    /// Opens a link in a new document and waits until the page is ready; without one, the page with all defaults, which is not
    /// what a bare address opens.
    pub async fn open(&self, link: &str) {
        let link = if link.is_empty() { "#v=1" } else { link };
        self.met.link(link);
        self.client.goto(&format!("{}{link}", self.home)).await.expect("the page opens");
        self.wait_until_ready().await;
    }

    /// Leaves no trace for the next visit.
    async fn leave(&self) {
        self.read("(localStorage.clear(), sessionStorage.clear())").await;
        self.client.goto("about:blank").await.expect("an empty page");
        self.console().await;
    }

    /// Changes the link of the open page, as a click on a link within it does.
    pub async fn follow(&self, link: &str) {
        self.met.link(link);
        self.client.goto(&format!("{}{link}", self.home)).await.expect("the link is followed");
    }

    /// Opens another page, whatever it is.
    pub async fn go(&self, url: &str) {
        self.met.goes(url, &self.home);
        self.client.goto(url).await.expect("the page opens");
    }

    /// Opens the page under test anew, without a link.
    pub async fn open_bare(&self) {
        self.go("about:blank").await;
        self.go(self.home()).await;
        self.wait_until_ready().await;
    }

    /// The address of the page under test, without a link.
    pub fn home(&self) -> &str {
        &self.home
    }

    /// What the driver can move.
    pub fn pointers(&self) -> &'static [Pointer] {
        self.engine.pointers
    }

    pub fn is_on_site(&self) -> bool {
        self.place == Place::Site
    }

    /// What is asked next is asked of a frame within the page, by its place in the document: engines count frames as they came.
    pub async fn enter_frame(&self, index: u16) {
        let mut frames = self.client.find_all(Locator::Css("iframe")).await.expect("frames");
        frames.remove(usize::from(index)).enter_frame().await.expect("a frame");
    }

    pub async fn leave_frame(&self) {
        self.client.enter_parent_frame().await.expect("the page around");
    }

    pub async fn reload(&self) {
        self.assert_quiet().await;
        self.read("void (window.old = true)").await;
        self.client.refresh().await.expect("the page reloads");
        self.wait("a new document", "!window.old").await;
        self.wait_until_ready().await;
    }

    pub async fn go_back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    pub async fn wait_until_ready(&self) {
        // What can be done with the page comes a frame after its first figure.
        let state = "(({ state, seen }) => state === 'failed' || seen !== undefined ? state : '')(document.documentElement.dataset)";
        let state = self.wait("the page to start", state).await;
        assert_eq!(state, "ready", "{}", self.text("#notice").await);
    }

    /// The value of an expression, which may await.
    pub async fn read(&self, expression: &str) -> Value {
        let answer = self.client.execute(&Met::script(PROBES, expression), vec![]).await;
        self.met.value(answer.unwrap_or_else(|error| panic!("{expression}: {error}")))
    }

    /// Runs a script of others in the page, as it stands.
    pub async fn run(&self, script: &str) {
        self.client.execute(script, vec![]).await.expect("the script runs");
    }

    pub async fn number(&self, expression: &str) -> f64 {
        let value = self.read(expression).await;
        value.as_f64().unwrap_or_else(|| panic!("{expression} is {value}, no number"))
    }

    pub async fn text(&self, selector: &str) -> String {
        let value = self.read(&format!("words({selector:?})")).await;
        value.as_str().unwrap_or_default().into()
    }

    /// Asks until the answer is neither null, false, zero nor empty.
    pub async fn wait(&self, what: &str, expression: &str) -> Value {
        let begin = Instant::now();
        // A frame that is on its way to its page has no document for a moment.
        let there = format!("document.documentElement && ({expression})");
        loop {
            let value = self.read(&there).await;
            let empty = match &value {
                Value::Null | Value::Bool(false) => true,
                Value::Number(number) => number.as_f64() == Some(0.0),
                Value::String(text) => text.is_empty(),
                _ => false,
            };
            if !empty {
                return value;
            }
            assert!(begin.elapsed() < DEADLINE, "waited in vain for {what}: {expression}");
            tokio::time::sleep(POLL).await;
        }
    }

    /// Clicks what stands still: words that come late move what is below them while the driver aims. It may miss once nevertheless.
    pub async fn click(&self, selector: &str) {
        let aim = async || {
            self.read(&format!("stands({selector:?})")).await;
            let element = self.client.find(Locator::Css(selector)).await;
            element.unwrap_or_else(|error| panic!("no {selector}: {error}")).click().await
        };
        if aim().await.is_err() {
            aim().await.unwrap_or_else(|error| panic!("cannot click {selector}: {error:?}"));
        }
    }

    pub async fn perform(&self, actions: impl Into<Actions>) {
        self.client.perform_actions(actions).await.expect("the pointer moves");
    }

    /// Gives the window another size.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("the window is resized");
    }

    pub async fn choose(&self, selector: &str, value: &str) {
        self.wait("the choice", &format!("one({selector:?}).checkVisibility()")).await;
        let select = self.client.find(Locator::Css(selector)).await.expect("a choice");
        select.select_by_value(value).await.expect("the value can be chosen");
    }

    /// The name that a screen reader reads out; browsers work it out a while after a change.
    pub async fn spoken_name(&self, selector: &str) -> String {
        let begin = Instant::now();
        loop {
            let element = self.client.find(Locator::Css(selector)).await.expect("an element");
            let path = format!("element/{}/computedlabel", &*element.element_id());
            let name = self.client.issue_cmd(Command { path, body: None }).await;
            let name = name.expect("a computed label").as_str().unwrap_or_default().to_owned();
            if !name.is_empty() || begin.elapsed() > DEADLINE / 10 {
                return name;
            }
            tokio::time::sleep(POLL).await;
        }
    }

    async fn leave_picture(&self) {
        let Ok(picture) = self.client.screenshot().await else { return };
        let test = std::thread::current().name().unwrap_or("page").replace("::", "-");
        let name = format!("{test}-{}-{}.png", self.engine.name, self.place.name());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if std::fs::write(&path, picture).is_ok() {
            eprintln!("a picture of the page: {}", path.display());
        }
    }
}
