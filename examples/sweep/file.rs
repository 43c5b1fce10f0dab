//! Where the rows go; what is there already is kept.

use super::plan::Plan;
use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

/// An open table, so many rows of which are there.
pub struct Output {
    to: Box<dyn Write>,
    done: u64,
}

impl Output {
    /// A new file, standard output, or an unfinished file without its half row.
    pub fn open(path: Option<&Path>, plan: &Plan) -> Result<Self, Box<dyn Error>> {
        let header = plan.header();
        let Some(path) = path else {
            let mut to = io::stdout();
            to.write_all(header.as_bytes())?;
            return Ok(Self { to: Box::new(to), done: 0 });
        };
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        let (done, whole) = kept(&mut file, &header, plan)
            .map_err(|what| format!("{}: {what}; name another file", path.display()))?;
        file.set_len(whole)?;
        file.seek(SeekFrom::End(0))?;
        if whole == 0 {
            file.write_all(header.as_bytes())?;
        }
        Ok(Self { to: Box::new(file), done })
    }

    /// Rows that are there.
    pub fn done(&self) -> u64 {
        self.done
    }

    pub fn write(&mut self, rows: &[String]) -> io::Result<()> {
        self.to.write_all(rows.concat().as_bytes())?;
        self.to.flush()?;
        self.done += rows.len() as u64;
        Ok(())
    }
}

/// Whole rows of this very sweep, and how many bytes they take with the header.
fn kept(file: &mut File, header: &str, plan: &Plan) -> Result<(u64, u64), Box<dyn Error>> {
    let mut reader = BufReader::new(file);
    let (mut line, mut before) = (String::new(), String::new());
    for wanted in header.split_inclusive('\n') {
        line.clear();
        reader.read_line(&mut line)?;
        if line != *wanted {
            // A header that was cut off is begun again.
            return if wanted.starts_with(&line) { Ok((0, 0)) } else { other(0) };
        }
    }
    let (mut rows, mut bytes) = (0, header.len() as u64);
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let whole = line.ends_with('\n');
        if (whole && rows >= plan.rows()) || (rows == 0 && whole && line != plan.row(0)?) {
            return other(rows + 1);
        }
        if !whole {
            break;
        }
        (rows, bytes) = (rows + 1, bytes + line.len() as u64);
        std::mem::swap(&mut line, &mut before);
    }
    if rows > 0 && before != plan.row(rows - 1)? {
        return other(rows);
    }
    // A half row, or something else altogether.
    if line.is_empty() || (rows < plan.rows() && plan.row(rows)?.starts_with(&line)) {
        Ok((rows, bytes))
    } else {
        other(rows + 1)
    }
}

fn other<T>(row: u64) -> Result<T, Box<dyn Error>> {
    Err(match row {
        0 => "its header is not that of this sweep".to_owned(),
        _ => format!("its row {row} is not of this sweep"),
    }
    .into())
}
