//! Networks of oscillators.

use super::complex::{complex_to_js, object};
use super::fields::Fields;
use super::network_request::{network_from, network_locking_from};
use super::refused::{text_length, wrong};
use super::request::{column, locking_from, LOCKING_KEYS};
use crate::analysis::network_locking;
use crate::error::Error;
use crate::panels::layout;
use crate::physics::{
    check_edge_text, dark_modes, network_steady_state, parse_edges, DarkModes, Network,
};
use js_sys::{Array, Float64Array};
use nalgebra::DMatrix;
use num_complex::Complex64;
use wasm_bindgen::prelude::*;

/// N oscillators on a graph, with noise that is correlated along the edges of a graph.
#[wasm_bindgen(js_name = Network)]
pub struct NetworkJs(pub(super) Network);

#[wasm_bindgen(js_class = Network)]
impl NetworkJs {
    /// Checks the graphs and the parameters.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the options; BadGraph; TooMany nodes.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "NetworkOptions")] options: JsValue,
    ) -> Result<NetworkJs, JsValue> {
        Ok(Self(network_from(&options)?.0))
    }

    /// Eigenvalues of the drift, least damped first, ties with the larger imaginary part first.
    /// @throws Internal, if they are not found.
    #[wasm_bindgen(unchecked_return_type = "Complex[]")]
    pub fn eigenvalues(&self) -> Result<JsValue, JsValue> {
        let values = self.0.eigenvalues()?;
        Ok(values.into_iter().map(complex_to_js).collect::<Array>().into())
    }

    /// Eigenvalues of the noise correlation matrix, smallest first.
    #[wasm_bindgen(js_name = noiseSpectrum)]
    pub fn noise_spectrum(&self) -> Float64Array {
        Float64Array::from(self.0.noise_spectrum().as_slice())
    }

    /// The range of xi in which the noise correlation matrix is positive.
    #[wasm_bindgen(js_name = xiRange, unchecked_return_type = "[number, number]")]
    pub fn xi_range(&self) -> JsValue {
        let (min, max) = self.0.xi_range();
        Array::of2(&min.into(), &max.into()).into()
    }

    /// Frequencies of the nodes, drawn ones included.
    pub fn frequencies(&self) -> Float64Array {
        Float64Array::from(self.0.params().omega.as_slice())
    }

    /// Edges of the coupling.
    #[wasm_bindgen(unchecked_return_type = "[number, number][]")]
    pub fn edges(&self) -> JsValue {
        let edge = |(i, j): &(usize, usize)| Array::of2(&(*i as f64).into(), &(*j as f64).into());
        self.0.graph().edges().iter().map(edge).collect::<Array>().into()
    }

    /// Number of parts of the graph without an edge between them.
    pub fn components(&self) -> f64 {
        self.0.graph().components() as f64
    }

    /// Modes that the noise does not touch; they ring for ever.
    #[wasm_bindgen(js_name = darkModes, unchecked_return_type = "DarkMode[]")]
    pub fn dark_modes(&self) -> JsValue {
        let mode = |mode: crate::physics::DarkMode| {
            let zero = vec![0.0; mode.shape.len()];
            object([
                ("frequency", mode.frequency.into()),
                ("re", column(&mode.shape)),
                ("im", column(&zero)),
            ])
        };
        dark_modes(&self.0).into_iter().map(mode).collect::<Array>().into()
    }

    /// The steady state, n × n, row by row; with "project" dark modes keep the vacuum that they start in, ½ on each.
    /// @throws Unstable: a growing mode, or a dark one without "project"; UnknownKey or UnknownKind of options.
    #[wasm_bindgen(js_name = steadyState, unchecked_return_type = "NetworkSteadyState")]
    pub fn steady_state(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "{ darkModes?: \"error\" | \"project\" }")]
        options: JsValue,
    ) -> Result<JsValue, JsValue> {
        let options = if options.is_undefined() { object([]) } else { options };
        let fields = Fields::open(&options, "options", &["darkModes"])?;
        let choice = match fields.optional_text("darkModes")?.as_deref() {
            None | Some("error") => DarkModes::Error,
            Some("project") => DarkModes::Project,
            Some(other) => {
                let (kind, allowed) = (other.to_owned(), "error, project".to_owned());
                return Err(Error::UnknownKind { kind, allowed }.into());
            }
        };
        let steady = network_steady_state(&self.0, choice)?;
        Ok(object([
            ("re", rows(&steady.theta, |value: Complex64| value.re)),
            ("im", rows(&steady.theta, |value| value.im)),
            ("residual", steady.residual.into()),
        ]))
    }

    /// Pairwise phase-locking values, n × n, row by row.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the options; TooMany steps or samples; UnknownKind of method.
    #[wasm_bindgen(js_name = phaseLocking)]
    pub fn phase_locking(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PhaseLockingOptions")] options: JsValue,
    ) -> Result<Float64Array, JsValue> {
        let fields = Fields::open(&options, "options", &LOCKING_KEYS)?;
        fields.required("method")?;
        // The pair has its own defaults and its own quadrature.
        let asked = match self.0.nodes() {
            2 => locking_from(&fields)?,
            _ => network_locking_from(&fields)?,
        };
        let matrix = network_locking(&self.0, &asked)?;
        Ok(Float64Array::from(matrix.transpose().as_slice()))
    }

    /// Where figures place the nodes: x and y of node 0, then of node 1 and so on, from −1 to 1, upwards positive.
    pub fn layout(&self) -> Float64Array {
        let places: Vec<f64> =
            layout(self.0.graph()).into_iter().flat_map(|(x, y)| [x, y]).collect();
        Float64Array::from(places.as_slice())
    }
}

/// Edges from text, one a line: "0 1"; a refusal names the line and the value.
/// @throws BadGraph or TooMany.
#[wasm_bindgen(js_name = parseEdges, unchecked_return_type = "[number, number][]")]
pub fn parse_edges_js(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
) -> Result<JsValue, JsValue> {
    // A text that is refused for its length is not copied before.
    let length = text_length(&text).ok_or_else(|| wrong("text", "a text", &text))?;
    check_edge_text(length as usize)?;
    let text = text.as_string().unwrap_or_default();
    let edge = |(i, j): (usize, usize)| Array::of2(&(i as f64).into(), &(j as f64).into());
    Ok(parse_edges(&text)?.into_iter().map(edge).collect::<Array>().into())
}

/// Elements row by row; matrices are stored column by column.
fn rows(matrix: &DMatrix<Complex64>, part: fn(Complex64) -> f64) -> JsValue {
    column(matrix.transpose().map(part).as_slice())
}
