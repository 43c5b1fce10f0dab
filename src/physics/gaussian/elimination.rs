//! Determinant and solution of four linear equations with twice the digits.

use crate::physics::double::Double;

/// A real 4 × 4 matrix, row by row.
pub(crate) type Matrix4d = [[Double; 4]; 4];

/// det A and bᵀA⁻¹b, with the largest pivot each time: what is graded keeps the digits of its small parts. The form is 0 where A is
/// singular.
#[inline(never)]
pub(crate) fn eliminate(mut a: Matrix4d, b: [Double; 4]) -> (Double, Double) {
    let mut right = b;
    let mut columns = [0, 1, 2, 3];
    let mut determinant = Double::ONE;
    for step in 0..4 {
        let (row, column) = pivot(&a, step);
        if row != step {
            a.swap(row, step);
            right.swap(row, step);
            determinant = -determinant;
        }
        if column != step {
            a.iter_mut().for_each(|line| line.swap(column, step));
            columns.swap(column, step);
            determinant = -determinant;
        }
        let upper = a[step];
        determinant = determinant * upper[step];
        if upper[step].value() == 0.0 {
            return (Double::ZERO, Double::ZERO);
        }
        for line in step + 1..4 {
            let factor = a[line][step] / upper[step];
            for (entry, above) in a[line].iter_mut().zip(upper).skip(step) {
                *entry = *entry - factor * above;
            }
            right[line] = right[line] - factor * right[step];
        }
    }
    let mut form = Double::ZERO;
    let mut solution = [Double::ZERO; 4];
    for step in (0..4).rev() {
        let known = (step + 1..4).fold(Double::ZERO, |sum, k| sum + a[step][k] * solution[k]);
        solution[step] = (right[step] - known) / a[step][step];
        form = form + b[columns[step]] * solution[step];
    }
    (determinant, form)
}

/// det A.
pub(crate) fn determinant(a: Matrix4d) -> Double {
    eliminate(a, [Double::ZERO; 4]).0
}

/// Place of the largest entry from `step` on.
fn pivot(a: &Matrix4d, step: usize) -> (usize, usize) {
    let mut place = (step, step);
    for row in step..4 {
        for column in step..4 {
            if a[row][column].value().abs() > a[place.0][place.1].value().abs() {
                place = (row, column);
            }
        }
    }
    place
}
