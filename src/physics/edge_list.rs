//! Edges as people write them: two numbers a line, or pairs between semicolons.

use crate::error::Error;

/// Longest text that is read: more than every edge of the largest network, written out.
pub const MAX_TEXT: usize = 1_000_000;
/// A refused word is repeated up to here.
const SHOWN: usize = 24;

/// Refuses a text of more characters than are read.
///
/// # Errors
/// `TooMany`.
pub fn check_edge_text(characters: usize) -> Result<(), Error> {
    if characters > MAX_TEXT {
        let (name, value) = ("characters of the edge list".to_owned(), characters as f64);
        return Err(Error::TooMany { name, value, max: MAX_TEXT as f64 });
    }
    Ok(())
}

/// Edges from text: `0 1`, `0-1`, `0, 1`; lines or semicolons end an edge, `#` begins a comment.
///
/// # Errors
/// `TooMany` for too long a text, `BadGraph` with the line and the value that cannot be read.
pub fn parse_edges(text: &str) -> Result<Vec<(usize, usize)>, Error> {
    check_edge_text(text.len())?;
    let mut edges = Vec::new();
    for (line, content) in text.lines().enumerate() {
        let content = content.split('#').next().unwrap_or("");
        for pair in content.split(';').filter(|pair| !pair.trim().is_empty()) {
            edges.push(edge(pair, line + 1)?);
        }
    }
    Ok(edges)
}

fn edge(pair: &str, line: usize) -> Result<(usize, usize), Error> {
    let words = words(pair);
    let refuse = |what: String| Err(Error::BadGraph { reason: format!("line {line}: {what}") });
    let shown = |text: &str| text.chars().take(SHOWN).collect::<String>();
    let &[first, second] = words.as_slice() else {
        return refuse(format!("{:?} is not two nodes", shown(pair.trim())));
    };
    match (node(first), node(second)) {
        (Some(i), Some(j)) => Ok((i, j)),
        (None, _) => refuse(format!("{:?} is not the number of a node", shown(first))),
        _ => refuse(format!("{:?} is not the number of a node", shown(second))),
    }
}

/// What stands for the nodes of a pair: `0 1`, `(0, 1)`, `0-1` or `0 - 1`. A dash that is not right between both, as in `0 -1`
/// or `1--2`, is a minus.
fn words(pair: &str) -> Vec<&str> {
    let dash = |c: char| matches!(c, '-' | '–' | '—');
    let separator = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']');
    let words: Vec<&str> = pair.split(separator).filter(|word| !word.is_empty()).collect();
    match words[..] {
        [both] => {
            // One that a text begins with belongs to its number.
            let after_first = both.chars().next().map_or(0, char::len_utf8);
            let parts = both[after_first..].split_once(dash);
            match parts {
                Some((rest, second)) if !second.is_empty() => {
                    vec![&both[..after_first + rest.len()], second]
                }
                _ => words,
            }
        }
        [first, between, second] if between.chars().all(dash) && between.chars().count() == 1 => {
            vec![first, second]
        }
        _ => words,
    }
}

/// The number of a node, in digits alone.
fn node(word: &str) -> Option<usize> {
    word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}
