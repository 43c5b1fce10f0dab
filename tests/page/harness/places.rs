//! Where the page under test is: on a site, or in the one file on a disk. A run of the tests is of one of them:
//! `ODD_SYMPATHY_PLACE=file`.

use super::children::{Server, ROOT};
use std::env;
use std::path::Path;

#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    Site,
    File,
}

impl Place {
    /// The one of this run.
    pub fn chosen() -> Self {
        match env::var("ODD_SYMPATHY_PLACE").as_deref() {
            Err(_) | Ok("site") => Self::Site,
            Ok("file") => Self::File,
            Ok(other) => panic!("no place {other}: site, file"),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::File => "file",
        }
    }

    /// The address without a link.
    pub fn home(self, server: &Server) -> String {
        match self {
            Self::Site => server.url.clone(),
            Self::File => address(&one_file()),
        }
    }
}

pub fn one_file() -> std::path::PathBuf {
    Path::new(ROOT).join("dist/odd-sympathy.html")
}

/// Of a file on the disk.
pub fn address(path: &Path) -> String {
    let path = path.canonicalize();
    format!("file://{}", path.expect("a file: run scripts/build").display())
}
