//! Edges as people write them: two numbers a line, or pairs between semicolons.

use crate::error::Error;

/// Longest text that is read: more than every edge of the largest network, written out.
pub const MAX_TEXT: usize = 1_000_000;
/// A refused word is repeated up to here.
const SHOWN: usize = 24;

/// Edges from text: `0 1`, `0-1`, `0, 1`; lines or semicolons end an edge, `#` begins a comment.
///
/// # Errors
/// `TooMany` for too long a text, `BadGraph` with the line and the value that cannot be read.
pub fn parse_edges(text: &str) -> Result<Vec<(usize, usize)>, Error> {
    if text.len() > MAX_TEXT {
        let (name, value) = ("characters of the edge list".to_owned(), text.len() as f64);
        return Err(Error::TooMany { name, value, max: MAX_TEXT as f64 });
    }
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
    let separator =
        |c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | '(' | ')' | '[' | ']');
    let words: Vec<&str> = pair.split(separator).filter(|word| !word.is_empty()).collect();
    let refuse = |what: String| Err(Error::BadGraph { reason: format!("line {line}: {what}") });
    let shown = |text: &str| text.chars().take(SHOWN).collect::<String>();
    let &[first, second] = words.as_slice() else {
        return refuse(format!("{:?} is not two nodes", shown(pair.trim())));
    };
    match (first.parse(), second.parse()) {
        (Ok(i), Ok(j)) => Ok((i, j)),
        (Err(_), _) => refuse(format!("{:?} is not the number of a node", shown(first))),
        _ => refuse(format!("{:?} is not the number of a node", shown(second))),
    }
}
