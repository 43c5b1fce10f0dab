//! A real operator on the kept Fock states, column by column.

/// `columns[c]` lists (row, value); a row may appear more than once, the values then add.
#[derive(Clone)]
pub struct Operator {
    pub columns: Vec<Vec<(usize, f64)>>,
}

impl Operator {
    pub fn zero(dimension: usize) -> Self {
        Self { columns: vec![Vec::new(); dimension] }
    }

    /// The product of the truncated matrices: aa† vanishes on the last shell, which is what keeps the
    /// trace constant.
    pub fn times(&self, right: &Self) -> Self {
        let image = |column: &Vec<(usize, f64)>| {
            let each = |&(middle, v): &(usize, f64)| {
                self.columns[middle].iter().map(move |&(row, w)| (row, w * v))
            };
            column.iter().flat_map(each).collect()
        };
        Self { columns: right.columns.iter().map(image).collect() }
    }

    pub fn adjoint(&self) -> Self {
        let mut adjoint = Self::zero(self.columns.len());
        for (column, entries) in self.columns.iter().enumerate() {
            for &(row, v) in entries {
                adjoint.columns[row].push((column, v));
            }
        }
        adjoint
    }

    pub fn add(&mut self, factor: f64, other: &Self) {
        for (column, entries) in self.columns.iter_mut().zip(&other.columns) {
            column.extend(entries.iter().map(|&(row, v)| (row, factor * v)));
        }
    }
}
