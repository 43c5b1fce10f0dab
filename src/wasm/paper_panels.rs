//! The panels of the paper, for a page that lists them.

use super::complex::{complex_to_js, object, set};
use super::figure_data::of_to_js;
use super::request::column;
use crate::analysis::Axis;
use crate::panels::{paper_panels, PaperPanel};
use crate::physics::Params;
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// The panels of the paper in its order, each with the figure that it is an instance of and what it sets there.
#[wasm_bindgen(js_name = paperPanels, unchecked_return_type = "PaperPanel[]")]
pub fn paper_panels_js() -> JsValue {
    paper_panels().iter().map(panel_to_js).collect::<Array>().into()
}

fn panel_to_js(panel: &PaperPanel) -> JsValue {
    let params = object([]);
    for (key, value) in Params::KEYS.into_iter().zip(panel.params.to_array()) {
        set(&params, key, value.into());
    }
    object([
        ("fig", panel.fig.into()),
        ("kind", panel.kind.name().into()),
        ("title", panel.kind.title().into()),
        ("general", panel.general.name().into()),
        ("params", params),
        ("delta", panel.delta.into()),
        ("options", options_to_js(panel)),
        ("members", panel.members.iter().map(|of| of_to_js(of)).collect::<Array>().into()),
        ("family", panel.family.as_str().into()),
        ("scanned", panel.scanned.into()),
    ])
}

/// As figures take them.
fn options_to_js(panel: &PaperPanel) -> JsValue {
    let options = object([]);
    if let Some((axis, from, to)) = panel.axis {
        set(&options, "axis", axis.key().into());
        set(&options, "from", from.into());
        set(&options, "to", to.into());
    }
    if let Some(points) = panel.points {
        set(&options, "points", (points as f64).into());
    }
    if let Some(equations) = panel.equations {
        set(&options, "equations", equations.name().into());
    }
    if let Some((key, values)) = one_parameter(&panel.members) {
        let curves = object([("key", key.key().into()), ("values", column(&values))]);
        set(&options, "curves", curves);
    }
    if let Some(([a1, a2], duration)) = panel.motion {
        set(&options, "a1", complex_to_js(a1));
        set(&options, "a2", complex_to_js(a2));
        set(&options, "duration", duration.into());
    }
    if let Some(part) = panel.part {
        set(&options, "part", part.name().into());
    }
    options
}

/// The parameter in which all members differ, if it is one.
fn one_parameter(members: &[Vec<(Axis, f64)>]) -> Option<(Axis, Vec<f64>)> {
    let [(axis, _)] = members.first()?[..] else { return None };
    Some((axis, members.iter().flatten().map(|(_, value)| *value).collect()))
}
