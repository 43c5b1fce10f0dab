//! Draws every kind of figure, as SVG and as PNG with two pixels per CSS pixel, and a page that shows them all:
//! `cargo run --example gallery [FOLDER] [--theme light|dark|projector]`, by default into target/gallery.

mod png;
mod sheet;
mod subjects;

use odd_sympathy::figures::Theme;
use odd_sympathy::panels::{figure_svg, Kind};
use png::Painter;
use sheet::Entry;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo run --example gallery [FOLDER] [--theme light|dark|projector]";

fn main() -> ExitCode {
    match request(std::env::args_os().skip(1)).and_then(|(folder, theme)| draw(&folder, theme)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gallery: {error}");
            ExitCode::FAILURE
        }
    }
}

fn request(arguments: impl Iterator<Item = OsString>) -> Result<(PathBuf, Theme), Box<dyn Error>> {
    let (mut folder, mut theme) = (None, Theme::Light);
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        if argument == "--theme" {
            let name = arguments.next().ok_or(USAGE)?;
            theme = Theme::from_name(&name.to_string_lossy())?;
        } else if argument.to_string_lossy().starts_with('-') || folder.is_some() {
            return Err(USAGE.into());
        } else {
            folder = Some(PathBuf::from(argument));
        }
    }
    let default = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    Ok((folder.unwrap_or_else(default), theme))
}

fn draw(folder: &PathBuf, theme: Theme) -> Result<(), Box<dyn Error>> {
    let write = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))
    };
    fs::create_dir_all(folder)
        .map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    let painter = Painter::new()?;
    let mut entries = Vec::new();
    for &kind in Kind::ALL {
        let name = kind.name();
        let (params, options) = subjects::subject(kind, theme);
        let svg =
            figure_svg(kind, &params, &options).map_err(|error| format!("{name}: {error}"))?;
        let pixels = painter.pixels(&svg).map_err(|error| format!("{name}: {error}"))?;
        write(&format!("{name}.svg"), svg.as_bytes())?;
        write(&format!("{name}.png"), &pixels.encode_png()?)?;
        entries.push(Entry { kind, params, size: options.size, svg });
    }
    write("index.html", sheet::page(&entries, theme).as_bytes())?;
    println!("{} figures in {}", entries.len(), folder.join("index.html").display());
    Ok(())
}
