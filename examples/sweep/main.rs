//! Steady states or phase locking over any grid, on all cores, into a CSV file: for what a browser is too small.
//!
//! `cargo run --release --example sweep -- --help`; docs/sweep.md.

mod file;
mod plan;
mod request;
mod rows;

use file::Output;
use indicatif::{ProgressBar, ProgressStyle};
use plan::Plan;
use rayon::prelude::*;
use request::Request;
use std::error::Error;
use std::process::ExitCode;

/// Rows that are computed between two writings: moments of work for all cores, and no more is lost by a power cut.
const CHUNK: u64 = 20_000;

fn main() -> ExitCode {
    match Request::read(lexopt::Parser::from_env()).and_then(|asked| asked.map_or(Ok(()), sweep)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sweep: {error}");
            ExitCode::FAILURE
        }
    }
}

fn sweep(request: Request) -> Result<(), Box<dyn Error>> {
    let Request { plan, out, threads } = request;
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global()?;
    let mut output = Output::open(out.as_deref(), &plan)?;
    let bar = ProgressBar::new(plan.rows());
    let look = "{bar:40} {percent}% of {len} rows, {per_sec}, {eta} left";
    bar.set_style(ProgressStyle::with_template(look)?);
    bar.set_position(output.done());
    bar.reset_eta();
    while output.done() < plan.rows() {
        output.write(&chunk(&plan, output.done())?)?;
        bar.set_position(output.done());
    }
    bar.finish();
    Ok(())
}

/// The next rows after so many.
fn chunk(plan: &Plan, done: u64) -> Result<Vec<String>, odd_sympathy::Error> {
    (done..(done + CHUNK).min(plan.rows())).into_par_iter().map(|row| plan.row(row)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::PathBuf;

    fn request(name: &str, more: &str) -> (Request, PathBuf) {
        let path = std::env::temp_dir().join(format!("sweep-{}-{name}.csv", std::process::id()));
        let axes = "--axis xi=-1:1:21 --axis g=0.01:1:7:log --nbar2 3 --delta -0.1 --threads 0";
        let words = format!("{axes} {more} --out {}", path.display());
        let parser = lexopt::Parser::from_args(words.split_whitespace());
        (Request::read(parser).expect("good arguments").expect("a request"), path)
    }

    /// The file of a sweep, with what stood there before.
    fn swept(name: &str, more: &str, before: Option<&str>) -> Result<String, Box<dyn Error>> {
        let (Request { plan, out, .. }, path) = request(name, more);
        if let Some(text) = before {
            fs::write(&path, text)?;
        }
        let mut output = Output::open(out.as_deref(), &plan)?;
        while output.done() < plan.rows() {
            output.write(&chunk(&plan, output.done())?)?;
        }
        drop(output);
        let text = fs::read_to_string(&path)?;
        fs::remove_file(&path)?;
        Ok(text)
    }

    #[test]
    fn there_is_a_row_for_each_point_of_the_grid_and_unstable_ones_are_empty() {
        let text = swept("whole", "", None).expect("a sweep");
        let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(rows.len(), 1 + 21 * 7);
        let columns = rows[0].split(',').count();
        assert!(rows.iter().all(|row| row.split(',').count() == columns));
        assert!(rows.iter().any(|row| row.ends_with(",,,,0")) && !text.contains("NaN"));
    }

    #[test]
    fn a_sweep_cut_anywhere_goes_on_to_the_same_file() {
        for more in ["", "--shard 2/3", "--quantity plv"] {
            let whole = swept("uncut", more, None).expect("a sweep");
            for part in 0..40 {
                let cut = whole.len() * part / 39;
                let again = swept("cut", more, Some(&whole[..cut])).expect("a sweep that goes on");
                assert!(again == whole, "{more}, cut after {cut} bytes");
            }
        }
    }

    #[test]
    fn shards_one_after_another_are_the_whole() {
        let whole = swept("all", "", None).expect("a sweep");
        for count in [1, 2, 5, 200] {
            let shards = (1..=count).map(|k| swept("shard", &format!("--shard {k}/{count}"), None));
            let joined: Result<String, _> = shards.collect();
            assert!(joined.expect("all shards") == whole, "{count} shards");
        }
    }

    #[test]
    fn a_file_of_something_else_is_left_alone() {
        let whole = swept("one", "", None).expect("a sweep");
        let shard = swept("two", "--shard 2/2", None).expect("a sweep");
        for (name, more, other) in [
            ("gamma", "--gamma 0.7", whole.as_str()),
            ("shard", "--shard 2/3", &shard),
            ("text", "", "something else\n"),
            ("long", "--shard 1/2", &whole),
        ] {
            assert!(swept(name, more, Some(other)).is_err(), "{name}");
            let (_, path) = request(name, more);
            assert_eq!(fs::read_to_string(&path).expect("the file"), other);
            fs::remove_file(path).expect("it goes");
        }
    }
}
