//! Figures of prepared states for the present pair and start, and beside them for others that differ in a parameter or in their squeezing.

use crate::analysis::{prepared_start, Axis, Equations, Preparation, Start};
use crate::error::Error;
use crate::figures::{format_short, Curve, Role};
use crate::panels::data::ComparedCurve;
use crate::panels::family::{label_of, params_of};
use crate::panels::files::Column;
use crate::panels::options::{Request, StartKey};
use crate::physics::Params;

/// One of them.
pub struct Drawn {
    /// The parameters that tell it apart.
    of: Vec<(Axis, f64)>,
    /// The squeezing that does.
    of_start: Option<(StartKey, f64)>,
    /// Its parameters.
    pub params: Params,
    /// Its start.
    pub start: Start,
}

impl Drawn {
    /// What it is called; empty where there is but one.
    pub fn label(&self) -> String {
        match self.of_start {
            Some((key, r)) => format!("{} = {}", key.symbol(), format_short(r)),
            None => label_of(&self.of),
        }
    }

    /// A column that is its own.
    pub fn column(&self, column: Column) -> Column {
        let mut column = column.of(Equations::MasterEquation, &self.of);
        if let Some((key, r)) = self.of_start {
            column.name += &format!("_{}={r}", key.key());
            column.meaning += &format!(", {} = {r}", key.symbol());
        }
        column
    }
}

/// The present one, named by what tells it from the others, and then those; `usual` where no family is asked for.
pub fn drawn(asked: Request, usual: &[(Axis, f64)]) -> Result<Vec<Drawn>, Error> {
    let Request { params, options } = asked;
    let [a1, a2] = options.start;
    let prepared = Preparation { a1, a2, ..options.prepared };
    let start = prepared_start(&prepared)?;
    let mut all = Vec::new();
    if let Some((key, values)) = &options.of_start {
        let present = key.value(&prepared);
        let (params, of) = (*params, Vec::new());
        all.push(Drawn { of, of_start: Some((*key, present)), params, start });
        for r in values.iter().copied().filter(|r| *r != present) {
            let start = prepared_start(&key.applied(&prepared, r))?;
            all.push(Drawn { of: Vec::new(), of_start: Some((*key, r)), params, start });
        }
        return Ok(all);
    }
    let members = match &options.curves {
        Some(members) => members.clone(),
        None => usual.iter().map(|it| vec![*it]).collect(),
    };
    let mut present = members.first().cloned().unwrap_or_default();
    for (axis, value) in &mut present {
        *value = axis.value(params);
    }
    all.push(Drawn { of: present.clone(), of_start: None, params: *params, start });
    for of in members.into_iter().filter(|of| *of != present) {
        all.push(Drawn { params: params_of(params, &of)?, of, of_start: None, start });
    }
    Ok(all)
}

/// The curve of one of them.
pub fn compared(drawn: &Drawn, values: Vec<f64>) -> ComparedCurve {
    ComparedCurve { label: drawn.label(), equations: Equations::MasterEquation, values }
}

/// One curve for each, the present one over the others.
pub fn curves(x: &[f64], members: &[ComparedCurve]) -> Vec<Curve> {
    let count = members.len().saturating_sub(1);
    let mut curves = Vec::with_capacity(members.len());
    for (k, member) in members.iter().enumerate().rev() {
        let role = match k.checked_sub(1) {
            None => Role::Both,
            Some(index) => Role::Family { index, count },
        };
        let label = member.label.clone();
        curves.push(Curve { label, ..Curve::new(role, x.to_vec(), member.values.clone()) });
    }
    curves
}

/// All of the curves, and zero.
pub fn whole(curves: &[Curve]) -> (f64, f64) {
    /// Zero throughout is drawn on an axis on which zero can be told.
    const LEAST: f64 = 0.1;
    let values = curves.iter().flat_map(|curve| &curve.y).filter(|value| value.is_finite());
    let max = values.fold(0.0_f64, |max, value| max.max(*value));
    let max = if max < 1e-9 { LEAST } else { max };
    (-0.06 * max, 1.06 * max)
}
