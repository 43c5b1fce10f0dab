//! The open browsers: shared by tests that run side by side, since a browser starts slowly, and closed with the
//! last of them.

use super::children::{Display, Driver, Server};
use super::engines::{Engine, Launch, Setting, PHONE_HEIGHT, WINDOW};
use super::webkit;
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
    idle: Mutex<Vec<Browser>>,
    display: Option<Display>,
}

impl Bench {
    pub fn shared() -> Arc<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let display = (Engine::chosen().name == webkit::ENGINE.name).then(Display::start);
            let bench = Arc::new(Self { idle: Mutex::default(), display });
            *shared = Arc::downgrade(&bench);
            bench
        })
    }

    pub fn take(&self, setting: Setting) -> Browser {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let found = idle.iter().position(|it| it.setting == setting);
        let found = found.map(|index| idle.swap_remove(index));
        drop(idle);
        found.unwrap_or_else(|| Browser::start(Engine::chosen(), setting, self.display.as_ref()))
    }

    pub fn give_back(&self, browser: Browser) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(browser);
    }
}

/// With a server of its own: no two share what they keep.
pub struct Browser {
    pub engine: &'static Engine,
    pub client: Client,
    pub runtime: Runtime,
    pub server: Server,
    pub driver: Driver,
    setting: Setting,
}

impl Browser {
    fn start(engine: &'static Engine, setting: Setting, display: Option<&Display>) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("an asynchronous runtime");
        let mut launch = (engine.launch)(setting);
        launch.environment.extend(display.map(|it| ("DISPLAY", it.name.clone().into())));
        let mut driver = Driver::start(engine.driver, &launch.environment);
        let client = runtime.block_on(async {
            let client = connect(&mut driver, engine.name, &launch).await;
            set_window(&client, setting, launch.popup).await;
            client
        });
        Self { engine, client, runtime, server: Server::start(), driver, setting }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.runtime.block_on(self.client.clone().close()).ok();
    }
}

async fn connect(driver: &mut Driver, name: &str, launch: &Launch) -> Client {
    let begin = Instant::now();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(launch.capabilities.clone());
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

async fn set_window(client: &Client, setting: Setting, popup: bool) {
    if popup {
        let open = "window.open('about:blank', '_blank', 'popup,width=360,height=740')";
        client.execute(open, vec![]).await.expect("a window without bars");
        let first = client.window().await.expect("the first window");
        let mut all = client.windows().await.expect("the windows");
        all.retain(|it| *it != first);
        client.switch_to_window(all.remove(0)).await.expect("the window without bars");
    }
    let (width, height) = setting.width().map_or(WINDOW, |width| (width, PHONE_HEIGHT));
    if popup || setting.width().is_none() {
        client.set_window_size(width, height).await.expect("the window's size");
    }
}
