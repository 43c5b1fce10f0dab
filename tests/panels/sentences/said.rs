//! What a clause is said of, and how it is found to be one of those that are known.

use super::numbers::{number, tells, tells_within};
use num_complex::Complex64;
use odd_sympathy::analysis::Equations;
use odd_sympathy::panels::{FigureData, Kind, PanelOptions};
use odd_sympathy::physics::{Network, Pair, Params};

/// What a clause is said of.
pub struct Said<'a> {
    /// The general figure.
    pub kind: Kind,
    /// Parameters of the pair.
    pub params: Params,
    pub pair: Pair,
    pub options: &'a PanelOptions,
    /// Whose formulas the clause is about.
    pub equations: Equations,
    pub network: Option<&'a Network>,
    pub data: &'a FigureData,
}

/// Words with holes, and whether what stands in the holes is so.
pub struct Claim(pub &'static str, pub fn(&Said, &[&str]) -> bool);

/// Eigenvalues are known to nearly all digits: a rate that is rounding is smaller than other numbers that are.
const RATE_SHARE: f64 = 1e-2;

impl Said<'_> {
    /// Frequencies and rates below this share of these are rounding.
    pub fn size(&self) -> f64 {
        let p = &self.params;
        p.omega1.max(p.omega2).max(p.gamma).max(2.0 * p.g.abs())
    }

    pub fn rate(&self, text: &str, value: f64) -> bool {
        self.rate_within(text, value, 0.0)
    }

    /// The same beside the root of rounding, as eigenvalues have it at an exceptional point.
    pub fn rate_within(&self, text: &str, value: f64, error: f64) -> bool {
        tells_within(text, value, RATE_SHARE * self.size(), error.max(1e-15 * self.size()))
    }
}

/// What stands in the holes of these words, `{}`, if the text is made of them; capitals at its beginning are no matter.
pub fn holes<'a>(words: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = words.split("{}");
    let first = parts.next().unwrap_or_default();
    let head = text.get(..first.len())?;
    let same = head == first || head.eq_ignore_ascii_case(first);
    let mut rest = if same { &text[first.len()..] } else { return None };
    let mut found = Vec::new();
    let parts: Vec<&str> = parts.collect();
    for (k, part) in parts.iter().enumerate() {
        let end = match (k + 1 == parts.len(), part.is_empty()) {
            (true, true) => rest.len(),
            (true, false) => rest.len().checked_sub(part.len()).filter(|_| rest.ends_with(part))?,
            (false, _) => rest.find(part)?,
        };
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(found)
}

/// "0.4 − 0.16i", "−0.5i", "i" or "0.6".
pub fn complex(text: &str) -> Option<[&str; 2]> {
    let Some(rest) = text.strip_suffix('i') else { return Some([text, "0"]) };
    match rest.rsplit_once(' ') {
        // The sign goes with the imaginary part.
        Some((before, im)) if before.ends_with(['+', '−']) => {
            let re = before.trim_end_matches(['+', '−']).trim_end();
            let start = if before.ends_with('−') {
                rest.len() - im.len() - '−'.len_utf8() - 1
            } else {
                rest.len() - im.len()
            };
            Some([re, &rest[start..]])
        }
        _ => Some(["0", rest]),
    }
}

/// A part of a complex number is known to a few 10⁻¹⁶ of the whole; below this share it is told as 0, above as what it is.
const PART_ROUNDING: f64 = 1e-14;

/// Whether this text tells a complex number; `size`: of the numbers that each part comes from.
pub fn tells_complex(text: &str, value: Complex64, size: f64) -> bool {
    let Some([re, im]) = complex(text) else { return false };
    let im = im.replace("− ", "−");
    let im = match im.as_str() {
        "" => "1",
        "−" => "−1",
        im => im,
    };
    // Numbers that were computed in two ways may fall on two sides.
    let [least, most] = [1.0 - 1e-9, 1.0 + 1e-9].map(|it| it * PART_ROUNDING * value.norm());
    let part = |text: &str, value: f64| match number(text) {
        Some(0.0) => value.abs() <= most || tells(text, value, size),
        _ => value.abs() >= least && tells(text, value, size),
    };
    part(re, value.re) && part(im, value.im)
}

#[test]
fn holes_are_what_stands_between_the_words() {
    assert_eq!(holes("the modes are {} and {}", "The modes are 0.1 and 2"), Some(vec!["0.1", "2"]));
    assert_eq!(holes("the modes are {}", "The mode is 2"), None);
    assert_eq!(holes("no mode", "No mode"), Some(vec![]));
}

#[test]
fn parts_of_complex_numbers_are_read_with_their_signs() {
    let tells = |text, re, im| tells_complex(text, Complex64::new(re, im), 1.0);
    assert!(tells("0.4 − 0.16i", 0.4, -0.16) && tells("−0.4 + i", -0.4, 1.0));
    assert!(tells("−0.5i", 0.0, -0.5) && tells("0.6", 0.6, 0.0) && tells("−i", 0.0, -1.0));
    assert!(!tells("0.4 + 0.16i", 0.4, -0.16));
}

#[test]
fn a_small_part_is_told_from_where_it_is_no_rounding() {
    let tells = |text, im| tells_complex(text, Complex64::new(1249.0, im), 0.0);
    // Two parts in 10¹⁴, and a half.
    let (told, rounding) = (2.498e-11, 6.245e-12);
    assert!(tells("1249 + 2.5\u{202f}×\u{202f}10⁻¹¹i", told) && !tells("1249", told));
    assert!(tells("1249", rounding) && !tells("1249 + 6.25\u{202f}×\u{202f}10⁻¹²i", rounding));
}
