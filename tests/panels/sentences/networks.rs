//! Claims on networks, re-derived from the eigenvalues of their matrices.

use super::numbers::tells;
use super::said::{Claim, Said};
use odd_sympathy::physics::{dark_modes, Network};

fn of(said: &Said, holds: impl Fn(&Network) -> bool) -> bool {
    said.network.is_some_and(holds)
}

/// "one coupling", "6 couplings".
fn counted(text: &str, count: usize, one: &str, several: &str) -> bool {
    match count {
        1 => text.eq_ignore_ascii_case(&format!("one {one}")),
        count => text == format!("{count} {several}"),
    }
}

/// Nodes that coupling or noise joins, by walking from each of them.
fn parts(network: &Network) -> usize {
    let n = network.nodes();
    let joined = |i: usize, j: usize| {
        let along = |edges: &[(usize, usize)]| edges.contains(&(i, j)) || edges.contains(&(j, i));
        let params = network.params();
        (params.g != 0.0 && along(network.graph().edges()))
            || (params.xi != 0.0 && along(network.noise_graph().edges()))
    };
    let mut seen = vec![false; n];
    let mut count = 0;
    for first in 0..n {
        if seen[first] {
            continue;
        }
        count += 1;
        let mut stack = vec![first];
        while let Some(i) = stack.pop() {
            if std::mem::replace(&mut seen[i], true) {
                continue;
            }
            stack.extend((0..n).filter(|j| joined(i, *j)));
        }
    }
    count
}

fn nodes_told(said: &Said, nodes: &str, couplings: &str, apart: usize) -> bool {
    of(said, |it| {
        let coupled = match couplings {
            "uncoupled" => it.params().g == 0.0 || it.graph().edges().is_empty(),
            text => {
                it.params().g != 0.0
                    && counted(text, it.graph().edges().len(), "coupling", "couplings")
            }
        };
        coupled && counted(nodes, it.nodes(), "oscillator", "oscillators") && parts(it) == apart
    })
}

/// Largest Re λ.
fn slowest(network: &Network) -> f64 {
    let values = network.eigenvalues().expect("eigenvalues");
    values.iter().map(|it| it.re).fold(f64::NEG_INFINITY, f64::max)
}

fn modes_told(said: &Said, modes: &str, dark: usize) -> bool {
    of(said, |it| counted(modes, it.nodes(), "mode", "modes") && dark_modes(it).len() == dark)
}

pub const CLAIMS: &[Claim] = &[
    Claim("{}, {}, in {} separate parts", |said, told| {
        told[2]
            .parse()
            .is_ok_and(|parts: usize| parts > 1 && nodes_told(said, told[0], told[1], parts))
    }),
    Claim("no mode is dark", |said, _| of(said, |it| dark_modes(it).is_empty())),
    Claim("one mode is dark (it never decays)", |said, _| of(said, |it| dark_modes(it).len() == 1)),
    Claim("{} modes are dark (they never decay)", |said, told| {
        of(said, |it| told[0] != "1" && dark_modes(it).len().to_string() == told[0])
    }),
    Claim("Every collective mode feels the noise of a single node", |said, _| {
        of(said, |it| it.noise_spectrum().iter().all(|value| (value - 1.0).abs() < 1e-9))
    }),
    Claim("Collective modes feel {} to {} times the noise of a single node", |said, told| {
        of(said, |it| {
            let (spectrum, nbar) = (it.noise_spectrum(), &it.params().nbar);
            if nbar.iter().any(|one| *one != nbar[0]) {
                return false;
            }
            let least = spectrum.iter().copied().fold(f64::INFINITY, f64::min);
            let most = spectrum.iter().copied().fold(0.0, f64::max);
            told[0] != told[1] && tells(told[0], least, most) && tells(told[1], most, most)
        })
    }),
    Claim("{}, one dark (it never decays)", |said, told| modes_told(said, told[0], 1)),
    Claim("{}, {} dark (they never decay)", |said, told| {
        told[1].parse().is_ok_and(|dark: usize| dark > 1 && modes_told(said, told[0], dark))
    }),
    Claim("{} modes", |said, told| {
        of(said, |it| told[0] == it.nodes().to_string() && dark_modes(it).is_empty())
    }),
    Claim("the slowest decays at the rate {}", |said, told| {
        of(said, |it| slowest(it) < 0.0 && tells(told[0], -slowest(it), 1.0))
    }),
    Claim("the slowest decays too slowly to be told from rounding", |said, _| {
        of(said, |it| slowest(it).abs() < 1e-10)
    }),
    Claim("Eigenvalues of Ξ: {} to {}", |said, told| {
        of(said, |it| {
            let (spectrum, nbar) = (it.noise_spectrum(), &it.params().nbar);
            let ends = (spectrum[0], spectrum[spectrum.len() - 1]);
            nbar.iter().any(|one| *one != nbar[0])
                && tells(told[0], ends.0, ends.1)
                && tells(told[1], ends.1, ends.1)
        })
    }),
    Claim("independent noise has 1", |_, _| true),
    Claim("the least damped grows at the rate {}", |said, told| {
        of(said, |it| slowest(it) > 0.0 && tells(told[0], slowest(it), 1.0))
    }),
    Claim("one grows at the rate {}", |said, told| {
        of(said, |it| slowest(it) > 0.0 && tells(told[0], slowest(it), 1.0))
    }),
    Claim("Dots: {}", |_, _| true),
    Claim("Exact diagonalisation, machine precision", |_, _| true),
    Claim("{}, {}", |said, told| nodes_told(said, told[0], told[1], 1)),
];
