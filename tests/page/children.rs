//! The processes that the tests start; they end with what holds them, also when a fact fails.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

struct Process(Child);

impl Process {
    fn start(command: &mut Command, program: &str) -> Self {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
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
    /// On `dist/`: the policy as a header, as on a strict host.
    pub fn start() -> Self {
        assert!(Path::new(ROOT).join("dist/index.html").is_file(), "no dist/: run scripts/build");
        Self::with(&[])
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
        command.current_dir(ROOT).stdout(Stdio::piped());
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
}

impl Driver {
    pub fn start(program: &str) -> Self {
        let port = free_port();
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        let process = Process::start(&mut command, program);
        Self { process, url: format!("http://127.0.0.1:{port}") }
    }

    pub fn has_ended(&mut self) -> bool {
        !matches!(self.process.0.try_wait(), Ok(None))
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
