//! Products of real matrices. The library's own kernels know no registers of WebAssembly: there a small one of ours is
//! three times as fast; elsewhere the library chooses by the processor.

use super::lanes::Lanes;
use nalgebra::DMatrix;

/// Rows and columns that are computed together: 4 × 4 sums fit the sixteen registers.
const TILE: usize = 4;

/// a b.
pub fn real_product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> DMatrix<f64> {
    if cfg!(all(target_arch = "wasm32", target_feature = "simd128")) {
        tiled(a, b)
    } else {
        a * b
    }
}

fn tiled(a: &DMatrix<f64>, b: &DMatrix<f64>) -> DMatrix<f64> {
    let (rows, inner, columns) = (a.nrows(), a.ncols(), b.ncols());
    let mut out = DMatrix::zeros(rows, columns);
    if inner == 0 {
        return out;
    }
    let nothing = vec![0.0; inner];
    let column = |k: usize| b.as_slice().get(k * inner..(k + 1) * inner).unwrap_or(&nothing);
    for row in (0..rows).step_by(TILE) {
        // Four rows of a, one column after another, filled up with zeros below the last.
        let strip: Vec<[Lanes; 2]> = a
            .as_slice()
            .chunks_exact(rows)
            .map(|column| {
                let at = |k: usize| column.get(row + k).copied().unwrap_or(0.0);
                [Lanes::new(at(0), at(1)), Lanes::new(at(2), at(3))]
            })
            .collect();
        let height = TILE.min(rows - row);
        for first in (0..columns).step_by(TILE) {
            let tile = tile(&strip, [0, 1, 2, 3].map(|k| column(first + k)));
            let written = out.as_mut_slice()[first * rows..].chunks_mut(rows);
            for ([upper, lower], written) in tile.into_iter().zip(written) {
                let ([p, q], [r, s]) = (upper.to_array(), lower.to_array());
                written[row..row + height].copy_from_slice(&[p, q, r, s][..height]);
            }
        }
    }
    out
}

/// Four rows times four columns.
#[inline(always)]
fn tile(strip: &[[Lanes; 2]], [b0, b1, b2, b3]: [&[f64]; TILE]) -> [[Lanes; 2]; TILE] {
    let nothing = [Lanes::splat(0.0); 2];
    let [mut c0, mut c1, mut c2, mut c3] = [nothing; TILE];
    let numbers = b0.iter().zip(b1).zip(b2).zip(b3);
    for ([upper, lower], (((p, q), r), s)) in strip.iter().zip(numbers) {
        let add = |sum: [Lanes; 2], factor: &f64| {
            let factor = Lanes::splat(*factor);
            [sum[0] + *upper * factor, sum[1] + *lower * factor]
        };
        (c0, c1, c2, c3) = (add(c0, p), add(c1, q), add(c2, r), add(c3, s));
    }
    [c0, c1, c2, c3]
}

#[cfg(test)]
mod tests {
    use super::{real_product, tiled};
    use nalgebra::DMatrix;

    fn matrix(rows: usize, columns: usize, seed: f64) -> DMatrix<f64> {
        DMatrix::from_fn(rows, columns, |i, j| (seed + 3.7 * i as f64 + 1.3 * j as f64).sin())
    }

    #[test]
    fn tiles_give_the_product_row_by_column() {
        for (rows, inner, columns) in
            [(1, 1, 1), (4, 4, 4), (5, 3, 2), (3, 7, 9), (16, 33, 16), (6, 0, 3)]
        {
            let (a, b) = (matrix(rows, inner, 0.3), matrix(inner, columns, 1.9));
            let found = tiled(&a, &b);
            let expected = DMatrix::from_fn(rows, columns, |i, j| {
                (0..inner).fold(0.0, |sum, k| sum + a[(i, k)] * b[(k, j)])
            });
            assert_eq!(found, expected, "{rows} × {inner} × {columns}: to the last bit");
        }
    }

    #[test]
    fn both_ways_agree_to_rounding() {
        let (a, b) = (matrix(37, 64, 0.1), matrix(64, 29, 2.3));
        let difference = (real_product(&a, &b) - tiled(&a, &b)).amax();
        assert!(difference < 64.0 * f64::EPSILON, "{difference}");
    }
}
