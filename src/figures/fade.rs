//! Trails: strokes that fade towards their past.

use std::ops::Range;

/// Strokes of one strength that a trail is made of: enough for a smooth fade.
const STEPS: usize = 16;
const OLDEST: f64 = 0.05;
const NEWEST: f64 = 0.85;

/// Stretches of a trail of so many points, oldest first, each with its strength; neighbours share a point.
pub fn fading(points: usize) -> impl Iterator<Item = (Range<usize>, f64)> {
    let gaps = points.saturating_sub(1);
    let steps = gaps.min(STEPS);
    (0..steps).map(move |step| {
        let (from, to) = (step * gaps / steps, (step + 1) * gaps / steps);
        let age = 1.0 - (step + 1) as f64 / steps as f64;
        (from..to + 1, NEWEST + (OLDEST - NEWEST) * age)
    })
}

#[cfg(test)]
mod tests {
    use super::fading;

    #[test]
    fn a_trail_has_no_gaps() {
        let stretches: Vec<_> = fading(100).map(|(range, _)| range).collect();
        assert!(stretches.windows(2).all(|pair| pair[0].end == pair[1].start + 1));
        assert_eq!((stretches[0].start, stretches.last().map(|it| it.end)), (0, Some(100)));
    }

    #[test]
    fn a_single_point_leaves_no_trail() {
        assert_eq!(fading(1).count(), 0);
    }
}
