//! Where in the plane of ξ the eigenvalues meet: exceptional points, and lines on which one of their parts agrees.

use crate::analysis::Continuation;
use crate::panels::options::Part;
use crate::panels::words::complex;
use crate::physics::{exceptional_radius, Pair};
use num_complex::Complex64;
use std::f64::consts::TAU;

/// A circle is drawn in so many pieces.
const CIRCLE_PIECES: usize = 120;

/// A point of the plane with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPoint {
    pub at: Complex64,
    pub name: String,
}

/// What meets where.
#[derive(Clone, Debug, PartialEq)]
pub struct Loci {
    /// Lines on which the part that is drawn is the same for both modes, within the square that is shown.
    pub equal: Vec<[Complex64; 2]>,
    /// Exceptional points that are not alone but on a circle.
    pub ring: Option<f64>,
    /// Exceptional points, or the diabolic one.
    pub points: Vec<NamedPoint>,
}

/// Within half the side of a square.
pub fn loci(pair: &Pair, continuation: Continuation, part: Part, reach: f64) -> Loci {
    let named = |at: Complex64| NamedPoint { at, name: format!("EP {}", complex(at)) };
    let merged = |at| NamedPoint { at, name: "diabolic point".into() };
    let points = continuation.exceptional_points(pair);
    let ring = (continuation == Continuation::Hermitian && pair.params().g == 0.0)
        .then(|| exceptional_radius(pair))
        .filter(|radius| *radius > 0.0);
    let segment = |from: Complex64, to: Complex64| [from, to];
    let on_imaginary =
        |from: f64, to: f64| segment(Complex64::new(0.0, from), Complex64::new(0.0, to));
    let equal = match (continuation, part, &points[..]) {
        _ if ring.is_some() => Vec::new(),
        (Continuation::Hermitian, Part::Real, [low, high]) => vec![segment(*low, *high)],
        (Continuation::Hermitian, Part::Imaginary, [low, high]) => {
            vec![on_imaginary(-reach, low.im), on_imaginary(high.im, reach)]
        }
        (Continuation::Formal, Part::Real, [left, right]) => {
            vec![on_imaginary(-reach, reach), segment(*left, *right)]
        }
        (Continuation::Formal, Part::Imaginary, [left, right]) => vec![
            segment(Complex64::new(-reach, left.im), *left),
            segment(*right, Complex64::new(reach, right.im)),
        ],
        (Continuation::Formal, Part::Real, _) => vec![on_imaginary(-reach, reach)],
        (Continuation::Formal, Part::Imaginary, _) => {
            let im = diabolic_point(pair, continuation).im;
            vec![segment(Complex64::new(-reach, im), Complex64::new(reach, im))]
        }
        // Without detuning and coupling no frequency differs anywhere, and no damping agrees but at the point.
        (Continuation::Hermitian, ..) => Vec::new(),
    };
    let equal = equal.into_iter().filter_map(|[from, to]| within(reach, from, to)).collect();
    let inside = |at: &Complex64| at.re.abs() <= reach && at.im.abs() <= reach;
    let points = match (ring, points.is_empty()) {
        (Some(_), _) => Vec::new(),
        (None, true) => vec![merged(diabolic_point(pair, continuation))],
        (None, false) => points.into_iter().map(named).collect(),
    };
    Loci { equal, ring, points: points.into_iter().filter(|it| inside(&it.at)).collect() }
}

/// What a line along one of the axes has in common with the square.
fn within(reach: f64, from: Complex64, to: Complex64) -> Option<[Complex64; 2]> {
    let beside =
        (from.re == to.re && from.re.abs() > reach) || (from.im == to.im && from.im.abs() > reach);
    let [from, to] =
        [from, to].map(|at| Complex64::new(at.re.clamp(-reach, reach), at.im.clamp(-reach, reach)));
    (!beside && from != to).then_some([from, to])
}

/// Where the two exceptional points merge, and both modes agree in everything.
fn diabolic_point(pair: &Pair, continuation: Continuation) -> Complex64 {
    match continuation {
        Continuation::Hermitian => Complex64::default(),
        Continuation::Formal => Complex64::new(0.0, -2.0 * pair.params().g / pair.gamma12() + 0.0),
    }
}

/// A closed circle about ξ = 0.
pub fn circle(radius: f64) -> Vec<Complex64> {
    let angles = (0..=CIRCLE_PIECES).map(|k| TAU * k as f64 / CIRCLE_PIECES as f64);
    angles.map(|angle| Complex64::from_polar(radius, angle)).collect()
}

/// The name of the ring, which no place can have.
pub fn ring_name(radius: f64) -> String {
    format!("EP: |ξ| = {}", crate::figures::format_short(radius))
}

#[cfg(test)]
mod tests {
    use super::{loci, Loci};
    use crate::analysis::{xi_plane, Continuation};
    use crate::panels::options::Part;
    use crate::physics::{Pair, Params};

    fn of(omega2: f64, g: f64, continuation: Continuation, part: Part) -> (Pair, Loci) {
        let pair = Pair::new(Params { omega2, g, ..Params::default() }).expect("a pair");
        (pair, loci(&pair, continuation, part, 1.0))
    }

    #[test]
    fn the_part_agrees_all_along_its_lines() {
        for continuation in Continuation::ALL {
            for (k, part) in Part::ALL.into_iter().enumerate() {
                for (omega2, g) in [(1.2, 0.04), (1.2, -0.1), (1.0, 0.1), (1.0, -0.05)] {
                    let (pair, loci) = of(omega2, g, continuation, part);
                    for line in loci.equal {
                        for share in [0.0, 0.25, 0.7, 1.0] {
                            let at = line[0] + (line[1] - line[0]) * share;
                            let apart = xi_plane(&pair, continuation, &[at.re], &[at.im])[k][0];
                            assert!(apart.abs() < 1e-7, "{continuation:?} {part:?} {at}: {apart}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn without_coupling_the_exceptional_points_are_a_ring() {
        let (_, loci) = of(1.2, 0.0, Continuation::Hermitian, Part::Real);
        assert!(loci.points.is_empty() && (loci.ring.expect("a ring") - 0.4).abs() < 1e-12);
    }

    #[test]
    fn the_diabolic_point_is_there_without_detuning_and_coupling_alone() {
        let name = |g| of(1.0, g, Continuation::Hermitian, Part::Real).1.points[0].name.clone();
        assert_eq!((name(0.0).as_str(), name(0.1).as_str()), ("diabolic point", "EP −0.4i"));
    }
}
