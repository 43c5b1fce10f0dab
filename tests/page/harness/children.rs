//! The processes that the tests start; they end with what holds them, also when a fact fails.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The folder of the whole project.
pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

struct Process(Child);

impl Process {
    fn start(command: &mut Command, program: &str) -> Self {
        let child = command.stdin(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("cannot start {program}: {error}")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// `scripts/serve.mjs`.
pub struct Server {
    _process: Process,
    pub url: String,
}

impl Server {
    /// On `dist/`: the policy as a header, as on a strict host; what breaks it is written down.
    /// The page's scripts lie beside it as they are written, for facts about their parts.
    pub fn start() -> Self {
        assert!(Path::new(ROOT).join("dist/index.html").is_file(), "no dist/: run scripts/build");
        Self::with(&["--report".as_ref(), "--sources".as_ref()])
    }

    /// On a copy of `dist/`, which a test may change.
    pub fn of_site(folder: &Path) -> Self {
        Self::with(&["--dir".as_ref(), folder.as_os_str()])
    }

    /// On another folder and from another origin, without a policy: the host of an article.
    pub fn of_articles(folder: &Path) -> Self {
        Self::with(&["--plain".as_ref(), "--dir".as_ref(), folder.as_os_str()])
    }

    fn with(options: &[&OsStr]) -> Self {
        let mut command = Command::new("node");
        command.args(["scripts/serve.mjs", "--port", "0"]).args(options);
        command.current_dir(ROOT).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = Process::start(&mut command, "node");
        let mut url = String::new();
        let output = process.0.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut url).expect("the server prints its URL");
        assert!(url.starts_with("http"), "scripts/serve.mjs did not start");
        Self { _process: process, url: url.trim().into() }
    }
}

/// A WebDriver, one for each browser: not every driver can lead two.
pub struct Driver {
    process: Process,
    pub url: String,
    /// What it and its browser have written.
    pub output: Arc<Mutex<Vec<String>>>,
}

impl Driver {
    pub fn start(program: &str, environment: &[(&str, OsString)]) -> Self {
        let port = free_port();
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let mut process = Process::start(&mut command, program);
        let output = Arc::default();
        listen(process.0.stdout.take().expect("the output is piped"), Arc::clone(&output));
        listen(process.0.stderr.take().expect("it is piped, too"), Arc::clone(&output));
        Self { process, url: format!("http://127.0.0.1:{port}"), output }
    }

    pub fn has_ended(&mut self) -> bool {
        !matches!(self.process.0.try_wait(), Ok(None))
    }
}

fn listen(output: impl Read + Send + 'static, lines: Arc<Mutex<Vec<String>>>) {
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    });
}

/// A screen for a browser that cannot do without.
pub struct Display {
    _process: Process,
    pub name: String,
}

impl Display {
    pub fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1600x1600x24"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = Process::start(&mut command, "Xvfb");
        let mut number = String::new();
        let output = process.0.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb prints its number");
        Self { _process: process, name: format!(":{}", number.trim()) }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
