//! Eigenvalues of a network: of its noise, and of its drift.

use super::network::{modes_method, network};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Curve, Figure, LineFigure, Role, Rule};
use crate::panels::data::SpectrumData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{count, Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::Request;
use crate::panels::words::{apart_from, count_of, opened};
use crate::physics::{dark_modes, Network};

/// Below this share of the largest a number is what rounding left of zero.
const ROUNDING: f64 = 1e-11;

/// One of the two spectra.
pub struct NetworkSpectrum {
    draw: fn(&Network, &SpectrumData) -> LineFigure,
    columns: fn(&SpectrumData) -> Vec<Column>,
}

/// Eigenvalues of Ξ.
pub const NOISE: NetworkSpectrum = NetworkSpectrum { draw: noise_figure, columns: noise_columns };
/// Eigenvalues of A.
pub const DRIFT: NetworkSpectrum = NetworkSpectrum { draw: drift_figure, columns: drift_columns };

impl FigureKind for NetworkSpectrum {
    type Data = SpectrumData;

    /// Its axes count modes or are eigenvalues.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<SpectrumData, Error> {
        let network = network(asked)?;
        let (re, im) = network.eigenvalues()?.into_iter().map(|value| (value.re, value.im)).unzip();
        let dark = dark_modes(&network).into_iter().map(|mode| mode.frequency).collect();
        Ok(SpectrumData { noise: network.noise_spectrum(), re, im, dark })
    }

    fn figure(&self, asked: Request, data: &SpectrumData) -> Result<Figure, Error> {
        Ok(Figure::Lines((self.draw)(&network(asked)?, data)))
    }

    fn method(&self, asked: Request, _: &SpectrumData) -> Result<String, Error> {
        Ok(modes_method(&asked.options.noise))
    }

    fn setting(&self, asked: Request, _: &SpectrumData) -> Result<Setting, Error> {
        Ok(Setting::Network(network(asked)?, Vec::new()))
    }

    fn columns(&self, _: Request, data: &SpectrumData) -> Vec<Column> {
        (self.columns)(data)
    }
}

/// Eigenvalues of Ξ in their order: all must be positive, zeros make dark modes.
fn noise_figure(network: &Network, data: &SpectrumData) -> LineFigure {
    let places: Vec<f64> = (1..=data.noise.len()).map(|k| k as f64).collect();
    let (smallest, largest) = (data.noise[0], data.noise[data.noise.len() - 1]);
    let x = AxisSpec::new("mode", "mode of the noise", 0.0, places.len() as f64 + 1.0);
    let (low, high) = (smallest.min(0.0) - 0.1, 1.05 * largest + 0.1);
    LineFigure {
        curves: vec![Curve { dots: true, ..Curve::new(Role::Both, places, data.noise.clone()) }],
        rules: vec![Rule { y: 1.0, label: "independent noise".into() }],
        summary: strengths(
            network,
            if smallest < ROUNDING * largest { 0.0 } else { smallest },
            largest,
        ),
        ..LineFigure::new(x, AxisSpec::new("value", "eigenvalue of Ξ", low, high))
    }
}

/// Eigenvalues of A in the complex plane.
fn drift_figure(_: &Network, data: &SpectrumData) -> LineFigure {
    let range = |values: &[f64], least: Option<f64>| {
        let all = || values.iter().copied().chain(least);
        let (min, max) =
            (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
        let air = 0.08 * (max - min).max(0.05);
        (min - air, max + air)
    };
    let (x, y) = (range(&data.re, Some(0.0)), range(&data.im, None));
    let least = data.re.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let size = data.re.iter().zip(&data.im).map(|(re, im)| re.hypot(*im)).fold(0.0, f64::max);
    let x = AxisSpec::new("re", "Re λ (ω)", x.0, x.1);
    LineFigure {
        curves: vec![Curve {
            dots: true,
            ..Curve::new(Role::Both, data.re.clone(), data.im.clone())
        }],
        summary: lifetimes(data, if least.abs() < ROUNDING * size { 0.0 } else { least }),
        ..LineFigure::new(x, AxisSpec::new("im", "Im λ (ω)", y.0, y.1))
    }
}

/// How strongly the noise drives the collective modes, from the one that feels least of it to the one that feels most.
fn strengths(network: &Network, smallest: f64, largest: f64) -> String {
    let nbar = &network.params().nbar;
    // Nodes of unequal occupations have no noise in common to compare with.
    if nbar.iter().any(|it| *it != nbar[0]) {
        let (least, most) = (format_short(smallest), format_short(largest));
        return format!("Eigenvalues of Ξ: {least} to {most}; independent noise has 1.");
    }
    if (largest - smallest).abs() < ROUNDING * largest {
        return "Every collective mode feels the noise of a single node.".into();
    }
    let (least, most) = (apart_from(smallest, largest), apart_from(largest, smallest));
    format!("Collective modes feel {least} to {most} times the noise of a single node.")
}

/// How long the modes last, of which the slowest has this Re λ.
fn lifetimes(data: &SpectrumData, least: f64) -> String {
    let modes = opened("", &count_of(data.re.len(), "mode", "modes"));
    match (data.dark.len(), least) {
        (0, least) if least > 0.0 => {
            format!("{modes}; the least damped grows at the rate {}.", format_short(least))
        }
        (0, 0.0) => format!("{modes}; the slowest decays too slowly to be told from rounding."),
        (0, least) => format!("{modes}; the slowest decays at the rate {}.", format_short(-least)),
        (1, least) if least > 0.0 => {
            format!(
                "{modes}, one dark (it never decays); one grows at the rate {}.",
                format_short(least)
            )
        }
        (1, _) => format!("{modes}, one dark (it never decays)."),
        (dark, least) if least > 0.0 => format!(
            "{modes}, {dark} dark (they never decay); the least damped grows at the rate {}.",
            format_short(least)
        ),
        (dark, _) => format!("{modes}, {dark} dark (they never decay)."),
    }
}

fn noise_columns(data: &SpectrumData) -> Vec<Column> {
    let modes = count(1, data.noise.len());
    vec![
        Column::new("mode", "α", "1", "number of the mode of the noise", &modes),
        Column::new("noise", "Ξα", "1", "eigenvalue of Ξ", &data.noise),
    ]
}

fn drift_columns(data: &SpectrumData) -> Vec<Column> {
    let damping = "minus the damping of a mode's amplitude";
    vec![
        Column::new("re_lambda", "Re λ", "ω", damping, &data.re),
        Column::new("im_lambda", "Im λ", "ω", "minus its frequency", &data.im),
    ]
}
