//! What the command line asks for.

use super::plan::Plan;
use super::rows::{Prepared, Quantity};
use lexopt::Arg::{Long, Short};
use lexopt::ValueExt;
use odd_sympathy::analysis::{Axis, Grid};
use odd_sympathy::physics::Params;
use std::error::Error;
use std::path::PathBuf;

fn usage() -> String {
    let (axes, keys) = (Axis::ALL.map(Axis::key).join(" "), Params::KEYS.join(" "));
    format!(
        "\
sweep --axis KEY=FROM:TO:POINTS[:log] … [--KEY VALUE …] [options]

  --axis       one for each dimension; the last one varies fastest
               keys: {axes}
  --KEY        fixes {keys}, or delta (omega2 = omega1 − delta)
  --quantity   steady (default): the steady state and all its measures, empty where there is none
               plv: phase locking in the limit of long times
               entanglement: logarithmic negativity of a prepared start after a time, empty where it has grown too far
               lifetime: until when, up to that time, it exceeds 0.001
  --time T     of both, 20 by default
  --squeeze1 R, --squeeze2 R, --squeeze12 R
               their start: r of oscillator 1 (0.5 by default), of 2, of both together;
               --squeezeAngle1, --squeezeAngle2, --squeezeAngle12 its angles in radians
  --start1 N, --start2 N
               quanta of each oscillator before it is squeezed
  --out FILE   where to; an unfinished file is continued, after its last whole row. Default: standard output
  --shard I/N  the I-th of N stretches of the rows. Only the first one has the header:
               `cat shard-1.csv shard-2.csv …` is the file of the whole sweep, to the byte
  --threads K  default: one for each core"
    )
}

/// A sweep, where to, and on how many threads (0: all).
pub struct Request {
    pub plan: Plan,
    pub out: Option<PathBuf>,
    pub threads: usize,
}

impl Request {
    /// None: help was asked for, and given.
    pub fn read(mut arguments: lexopt::Parser) -> Result<Option<Self>, Box<dyn Error>> {
        let (mut params, mut delta, mut axes) = (Params::default().to_array(), None, Vec::new());
        let (mut quantity, mut shard) = (Quantity::Steady.name().to_owned(), (1, 1));
        let mut prepared = Prepared::usual();
        let (mut out, mut threads) = (None, 0);
        while let Some(argument) = arguments.next()? {
            match argument {
                Short('h') | Long("help") => {
                    println!("{}", usage());
                    return Ok(None);
                }
                Long("axis") => axes.push(arguments.value()?.string()?),
                Long("quantity") => quantity = arguments.value()?.string()?,
                Long("out") => out = Some(PathBuf::from(arguments.value()?)),
                Long("shard") => shard = shard_of(&arguments.value()?.string()?)?,
                Long("threads") => threads = arguments.value()?.parse()?,
                Long("delta") => delta = Some(arguments.value()?.parse::<f64>()?),
                Long(key) => {
                    let key = key.to_owned();
                    let of_start = prepared.numbers().into_iter().find(|(name, _)| *name == key);
                    let of_pair = Params::KEYS.iter().position(|it| *it == key);
                    match (of_start, of_pair) {
                        (Some((_, number)), _) => *number = arguments.value()?.parse()?,
                        (None, Some(index)) => params[index] = arguments.value()?.parse()?,
                        (None, None) => {
                            return Err(format!("there is no --{key}\n\n{}", usage()).into())
                        }
                    }
                }
                other => return Err(other.unexpected().into()),
            }
        }
        let mut params = Params::from_array(params);
        if let Some(delta) = delta {
            params = Axis::Delta.applied(&params, delta);
        }
        params.check()?;
        let grids: Result<Vec<Grid>, _> = axes.iter().map(|text| grid(&params, text)).collect();
        let quantity = Quantity::from_name(&quantity, prepared)?;
        let plan = Plan::new(params, grids?, quantity, shard)?;
        Ok(Some(Self { plan, out, threads }))
    }
}

fn grid(params: &Params, text: &str) -> Result<Grid, Box<dyn Error>> {
    let wrong =
        || format!("--axis {text}: it must read KEY=FROM:TO:POINTS or KEY=FROM:TO:POINTS:log");
    let (key, range) = text.split_once('=').ok_or_else(wrong)?;
    let axis = Axis::from_key(key)?;
    let parts: Vec<&str> = range.split(':').collect();
    let (ends, log) = match parts.as_slice() {
        [from, to, points] => ((from, to, points), false),
        [from, to, points, "log"] => ((from, to, points), true),
        _ => return Err(wrong().into()),
    };
    let make = if log { Grid::logarithmic } else { Grid::new };
    Ok(make(params, axis, ends.0.parse()?, ends.1.parse()?, ends.2.parse()?)?)
}

fn shard_of(text: &str) -> Result<(u64, u64), Box<dyn Error>> {
    let wrong = || format!("--shard {text}: it must read I/N with I from 1 to N");
    let (index, count) = text.split_once('/').ok_or_else(wrong)?;
    let (index, count) = (index.parse()?, count.parse()?);
    if (1..=count).contains(&index) {
        Ok((index, count))
    } else {
        Err(wrong().into())
    }
}
