//! Every sentence beside a figure, clause by clause: of thousands of random pairs and networks each clause has to be one that is
//! known here, and what it states has to be so by `analysis`, `physics` or the formulas of docs/model.md.

mod asked;
mod balance;
mod cases;
mod circle;
mod clocks;
mod draws;
mod exceptional_points;
mod fluctuations;
mod locking;
mod modes;
mod motion;
mod networks;
mod numbers;
mod printed;
mod said;
mod states;
mod states_along;
mod steady;

use asked::{paper, Asked};
use draws::Draws;
use odd_sympathy::analysis::Equations;
use odd_sympathy::panels::{Kind, Shape};
use rayon::prelude::*;
use said::{holes, Claim, Said};
use std::collections::BTreeMap;

/// Draws of each run; one in five is a network. `SENTENCE_DRAWS` draws more.
const DRAWS: u64 = 20_000;
/// So many draws apart a network's matrix of phase locking is drawn too.
const MATRICES: u64 = 40;
/// So many apart the maps of entanglement are: every point of them is a motion.
const ENTANGLEMENTS: u64 = 40;
/// So many apart the panels of the paper are.
const PANELS: u64 = 8;
/// More at once would not be read.
const SHOWN: usize = 40;

/// All that is known; of several that fit the first stands.
const CLAIMS: &[&[Claim]] = &[
    states::CLAIMS,
    states_along::CLAIMS,
    fluctuations::CLAIMS,
    modes::CLAIMS,
    exceptional_points::CLAIMS,
    circle::CLAIMS,
    locking::CLAIMS,
    steady::CLAIMS,
    balance::CLAIMS,
    printed::CLAIMS,
    clocks::CLAIMS,
    motion::CLAIMS,
    networks::CLAIMS,
];

/// What no text may have …
const NEVER: [&str; 9] = ["+ −", "− −", "−−", "−180°", "−π", "  ", " .", "Ω", "N̄"];
/// … nor as words of its own.
const NO_WORDS: [&str; 4] = ["NaN", "inf", "−inf", "−0"];
/// Nor one of what there are several of.
const PLURALS: [&str; 4] = ["modes", "couplings", "oscillators", "noisy runs"];

/// What is wrong with a text whatever it says.
fn blemishes(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split([' ', ',', ';', ':', '(', ')']).collect();
    let one =
        |it: &&str| text.starts_with(&format!("1 {it}")) || text.contains(&format!(" 1 {it}"));
    let found = NEVER.iter().filter(|it| text.contains(**it));
    let found = found.chain(NO_WORDS.iter().filter(|it| words.contains(it)));
    let found = found.chain(PLURALS.iter().filter(|it| one(it)));
    found.map(|it| format!("has {it:?}")).collect()
}

/// Whether a clause is known, and so.
fn stands(said: &Said, clause: &str) -> bool {
    let known = CLAIMS.iter().flat_map(|claims| claims.iter());
    let mut fitting = known.filter_map(|Claim(words, holds)| Some((holes(words, clause)?, holds)));
    fitting.next().is_some_and(|(told, holds)| holds(said, &told))
}

/// A text in sentences, each without its point.
fn sentences(text: &str) -> Vec<String> {
    // The point of "Eq. 24" ends no sentence.
    let kept = text.replace("Eq. ", "Eq.\u{a0}").replace("Eqs. ", "Eqs.\u{a0}");
    let ended = kept.trim().trim_end_matches('.');
    ended
        .split(". ")
        .map(|it| it.trim().replace('\u{a0}', " "))
        .filter(|it| !it.is_empty())
        .collect()
}

/// Clauses of a text that are unknown or not so.
fn refuted(said: &mut Said, member: &str, text: &str) -> Vec<String> {
    let mut wrong = blemishes(text);
    for sentence in sentences(text) {
        let mut rest = sentence.as_str();
        if let Some(after) = rest.strip_prefix(member).filter(|_| !member.is_empty()) {
            rest = after;
        }
        // "It" is what the clause before is about.
        let rest = rest.replace("; it ", ";\u{a0}it ");
        for clause in rest.split("; ").map(|it| it.replace('\u{a0}', " ")) {
            let sources = [
                ("master equation: ", Equations::MasterEquation),
                ("paper: ", Equations::Published),
                ("as printed: ", Equations::Published),
                ("as printed in Eq. 24, ", Equations::Published),
                ("by Eq. 24, ", Equations::Published),
            ];
            let mut clause = clause.as_str();
            for (words, source) in sources {
                let head = clause.get(..words.len()).unwrap_or_default();
                if head.to_lowercase() == words.to_lowercase() {
                    (clause, said.equations) = (&clause[words.len()..], source);
                }
            }
            // Where the pair stands is a matter of the model again.
            if !stands(said, clause) {
                let own = said.equations;
                said.equations = Equations::MasterEquation;
                if own == Equations::MasterEquation || !stands(said, clause) {
                    wrong.push(format!("{clause:?} ({own:?})"));
                }
                said.equations = own;
            }
        }
    }
    wrong
}

/// All kinds of one draw.
fn draw(seed: u64) -> Vec<String> {
    let mut draws = Draws::new(seed);
    let params = draws.pair();
    let mut options = draws.options(&params);
    let network = seed.is_multiple_of(5).then(|| draws.network());
    options.network.clone_from(&network);
    let of_network = |kind: Kind| {
        matches!(
            kind,
            Kind::NetworkGraph | Kind::NetworkSpectrum | Kind::NetworkEigenvalues | Kind::PlvMatrix
        )
    };
    let mut wrong = Vec::new();
    // The matrix of a tie is an average that takes its time, and of a draw the panels of the paper take ξ alone.
    let in_turn = |kind: &&Kind| match **kind {
        Kind::PlvMatrix => seed.is_multiple_of(MATRICES),
        Kind::EntanglementMap | Kind::EntanglementLifetime | Kind::EntanglementLifetimeAlong => {
            seed % ENTANGLEMENTS == 1
        }
        kind => !kind.name().starts_with("fig") || seed.is_multiple_of(PANELS),
    };
    for &kind in
        Kind::ALL.iter().filter(|kind| of_network(**kind) == network.is_some()).filter(in_turn)
    {
        let paper = paper(kind);
        let general = paper.map_or(kind, |it| it.general);
        let mut options = options.clone();
        if of_network(kind) {
            (options.with_limit, options.noise) = (true, Default::default());
        }
        if let Some((start, duration)) = paper.and_then(|it| it.motion) {
            (options.start, options.duration) = (start, duration);
        }
        if kind.shape() != Shape::Motion {
            options.noise = Default::default();
        }
        let asked = Asked { kind, general, params, options, network: network.clone() };
        match asked.words() {
            Ok(found) => wrong.extend(found),
            // A refusal is no sentence of a figure; its numbers are tested in bad_input.rs.
            Err(error) if error.name() != "Internal" => {}
            Err(error) => wrong.push(format!("{}: {error}", kind.name())),
        }
    }
    wrong
}

#[test]
fn every_sentence_is_so() {
    let draws =
        std::env::var("SENTENCE_DRAWS").ok().and_then(|it| it.parse().ok()).unwrap_or(DRAWS);
    let wrong: Vec<String> = (0..draws).into_par_iter().flat_map_iter(draw).collect();
    // One of each shape, whatever the numbers.
    let shape = |it: &&String| {
        it.lines()
            .next()
            .unwrap_or_default()
            .replace(|it: char| "0123456789⁻⁰¹²³⁴⁵⁶⁷⁸⁹−.\u{202f}".contains(it), "")
    };
    let mut shapes: BTreeMap<String, (usize, &String)> = BTreeMap::new();
    for it in &wrong {
        shapes.entry(shape(&it)).or_insert((0, it)).0 += 1;
    }
    let shown: Vec<String> =
        shapes.values().take(SHOWN).map(|(count, first)| format!("{count} × {first}")).collect();
    assert!(
        wrong.is_empty(),
        "{} wrong, of {} shapes:\n{}",
        wrong.len(),
        shapes.len(),
        shown.join("\n")
    );
}

#[test]
fn a_text_falls_into_sentences_and_not_at_equations() {
    assert_eq!(
        sentences("As printed in Eq. 24, a is 0.5. B is 1."),
        ["As printed in Eq. 24, a is 0.5", "B is 1"]
    );
}
