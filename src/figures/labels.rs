//! Labels that never stand on each other.

/// Moves the wished heights apart to at least `distance`, within `top … bottom`, keeping their order.
pub fn spread(wished: &[f64], distance: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = Vec::new();
    for (k, height) in wished.iter().enumerate() {
        // They are few: a sort is longer than all of this.
        let place = order.partition_point(|it| wished[*it].total_cmp(height).is_le());
        order.insert(place, k);
    }
    let mut placed = wished.to_vec();
    let mut next = top;
    for &k in &order {
        placed[k] = placed[k].max(next);
        next = placed[k] + distance;
    }
    let mut next = bottom;
    for &k in order.iter().rev() {
        placed[k] = placed[k].min(next);
        next = placed[k] - distance;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_that_fit_stay() {
        assert_eq!(spread(&[30.0, 10.0], 10.0, 0.0, 100.0), [30.0, 10.0]);
    }

    #[test]
    fn equal_labels_move_apart() {
        assert_eq!(spread(&[50.0, 50.0], 10.0, 0.0, 100.0), [50.0, 60.0]);
    }

    #[test]
    fn labels_at_the_bottom_are_pushed_up() {
        assert_eq!(spread(&[100.0, 100.0], 10.0, 0.0, 100.0), [90.0, 100.0]);
    }
}
