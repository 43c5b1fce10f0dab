//! The server and the open browsers: shared by tests that run side by side, since a browser starts slowly,
//! and closed with the last of them.

use super::children::{Driver, Server};
use super::engines::{Engine, Setting};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

/// How long anything may take on a slow and busy machine.
pub const DEADLINE: Duration = Duration::from_secs(30);
pub const POLL: Duration = Duration::from_millis(20);

static SHARED: Mutex<Weak<Bench>> = Mutex::new(Weak::new());

pub struct Bench {
    pub server: Server,
    idle: Mutex<Vec<Browser>>,
}

impl Bench {
    pub fn shared() -> Arc<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let bench = Arc::new(Self { server: Server::start(), idle: Mutex::default() });
            *shared = Arc::downgrade(&bench);
            bench
        })
    }

    /// None: this engine has no such setting.
    pub fn take(&self, engine: &'static Engine, setting: Setting) -> Option<Browser> {
        let capabilities = engine.capabilities(setting)?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |it: &Browser| it.engine.name == engine.name && it.setting == setting;
        let found = idle.iter().position(fits).map(|index| idle.swap_remove(index));
        drop(idle);
        Some(found.unwrap_or_else(|| Browser::start(engine, setting, capabilities)))
    }

    pub fn give_back(&self, browser: Browser) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(browser);
    }
}

pub struct Browser {
    pub engine: &'static Engine,
    pub client: Client,
    pub runtime: Runtime,
    setting: Setting,
    _driver: Driver,
}

impl Browser {
    fn start(engine: &'static Engine, setting: Setting, capabilities: Capabilities) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("an asynchronous runtime");
        let mut driver = Driver::start(engine.driver);
        let client = runtime.block_on(connect(&mut driver, engine.name, capabilities));
        Self { engine, client, runtime, setting, _driver: driver }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.runtime.block_on(self.client.clone().close()).ok();
    }
}

async fn connect(driver: &mut Driver, name: &str, capabilities: Capabilities) -> Client {
    let begin = Instant::now();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    loop {
        match builder.connect(&driver.url).await {
            Ok(client) => return client,
            Err(error) if driver.has_ended() || begin.elapsed() > DEADLINE => {
                panic!("{name} did not start: {error}")
            }
            Err(_) => tokio::time::sleep(POLL).await,
        }
    }
}
