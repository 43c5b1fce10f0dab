//! The places of a map, one for each of its values.

use crate::panels::data::MapData;

/// Values of the horizontal and of the vertical axis; while it is being computed, a map has fewer values than places.
pub fn map_places(map: &MapData) -> (Vec<f64>, Vec<f64>) {
    let count = map.values.len();
    let x = map.x.iter().copied().cycle().take(count).collect();
    let y = map.y.iter().flat_map(|y| std::iter::repeat_n(*y, map.x.len())).take(count).collect();
    (x, y)
}
