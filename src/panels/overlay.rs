//! What a reader lays over a figure: a window, a spacing, pinned curves, a probe.

#[cfg(feature = "full")]
use super::any_kind::AnyKind;
use super::options::{AxisWindow, PanelOptions, Request};
use super::words::degrees;
use crate::error::Error;
use crate::figures::{
    format_short, AxisScale, AxisSpec, Curve, Figure, LineFigure, MapFigure, Marker, Role,
};

/// Applies window and spacing; returns the words for the values under the probe, empty without one.
pub fn frame(options: &PanelOptions, figure: &mut Figure) -> Result<String, Error> {
    match figure {
        Figure::Lines(lines) => {
            space(options, lines)?;
            window(&mut lines.x, options.view.x)?;
            window(&mut lines.y, options.view.y)?;
            Ok(options.probe.map(|(x, y)| probe_lines(lines, x, y)).unwrap_or_default())
        }
        Figure::Map(map) => {
            window(&mut map.x, options.view.x)?;
            window(&mut map.y, options.view.y)?;
            Ok(match options.probe {
                Some((x, Some(y))) if cfg!(feature = "full") => probe_map(map, x, y),
                _ => String::new(),
            })
        }
        Figure::Sheet(_) | Figure::Graph(_) | Figure::Dial(_) | Figure::Clocks(_) => {
            Ok(String::new())
        }
    }
}

/// The curves of other parameters, thin, under those of the present ones.
#[cfg(feature = "full")]
pub fn pin(who: &dyn AnyKind, options: &PanelOptions, figure: &mut Figure) -> Result<(), Error> {
    let Figure::Lines(lines) = figure else { return Ok(()) };
    let plain = PanelOptions { pins: Vec::new(), marker: false, ..options.clone() };
    let mut ghosts = Vec::new();
    for pin in &options.pins {
        let Figure::Lines(other) =
            who.figure(Request { params: &pin.params, options: &plain }, &pin.data)?
        else {
            continue;
        };
        lines.y.min = lines.y.min.min(other.y.min);
        lines.y.max = lines.y.max.max(other.y.max);
        let named = other.curves.iter().rposition(|curve| !curve.label.is_empty());
        ghosts.extend(other.curves.into_iter().enumerate().map(|(k, curve)| Curve {
            label: if Some(k) == named { pin.label.clone() } else { String::new() },
            role: Role::Reference,
            head: None,
            ..curve
        }));
    }
    lines.curves.splice(0..0, ghosts);
    Ok(())
}

fn space(options: &PanelOptions, lines: &mut LineFigure) -> Result<(), Error> {
    if options.grid.scale == AxisScale::Log && lines.x.min > 0.0 {
        lines.x.scale = AxisScale::Log;
    }
    if options.y_scale == AxisScale::Linear {
        return Ok(());
    }
    let positive =
        lines.curves.iter().flat_map(|curve| &curve.y).filter(|y| **y > 0.0 && y.is_finite());
    let (min, max) = positive
        .fold((f64::INFINITY, 0.0_f64), |(min, max), value| (min.min(*value), max.max(*value)));
    if max == 0.0 {
        let what = format!("a logarithmic axis for {}: no value is positive", lines.y.title);
        return Err(Error::NotDefined { what });
    }
    // A touch of air; rounding and exact zeros must not open decades without end.
    const MOST_DECADES: f64 = 1e-12;
    let (min, max) = (min.max(MOST_DECADES * max) / 1.2, max * 1.2);
    lines.y = AxisSpec { min, max, scale: AxisScale::Log, ..lines.y.clone() };
    Ok(())
}

fn window(axis: &mut AxisSpec, asked: Option<AxisWindow>) -> Result<(), Error> {
    let Some(AxisWindow { min, max }) = asked else { return Ok(()) };
    let least = if axis.scale == AxisScale::Log { f64::MIN_POSITIVE } else { -f64::MAX };
    Error::check_range(&format!("{} from", axis.key), min, least, f64::MAX)?;
    Error::check_range(&format!("{} to", axis.key), max, min, f64::MAX)?;
    if max > min {
        (axis.min, axis.max) = (min, max);
    }
    Ok(())
}

fn probe_lines(lines: &mut LineFigure, x: f64, y: Option<f64>) -> String {
    // The first module draws no single points, and no maps.
    let datum = if cfg!(feature = "full") { nearest_datum(lines, x, y) } else { None };
    if let Some((x, y, role)) = datum {
        // What is that small beside the plot is what rounding left of zero.
        let number = |value: f64, axis: &AxisSpec| {
            format_short(if value.abs() < 1e-12 * (axis.max - axis.min) { 0.0 } else { value })
        };
        let height = number(y, &lines.y);
        let words = match lines.x.key {
            "mode" => format!("mode {x}: Ξ = {height}"),
            _ => format!("Re λ = {}, Im λ = {height}", number(x, &lines.x)),
        };
        lines.probe = Some(Marker { x, label: words.clone(), points: vec![(y, role)] });
        return words;
    }
    let mut words = Vec::new();
    let mut points = Vec::new();
    for curve in lines.curves.iter().filter(|curve| !curve.pale) {
        let Some(y) = curve.at(x) else { continue };
        points.push((y, curve.role));
        if !curve.label.is_empty() {
            words.push(format!("{}: {}", curve.label, format_short(y)));
        }
    }
    let value = if lines.x.angle { degrees(x) } else { format_short(x) };
    let label = format!("{} = {value}", name_of(lines.x.key));
    lines.probe = Some(Marker { x, label: label.clone(), points });
    if words.is_empty() {
        return label;
    }
    format!("{label} – {}", words.join(", "))
}

/// Of a figure of single points the nearest one to the probe: between them there is nothing to be read.
fn nearest_datum(lines: &LineFigure, x: f64, y: Option<f64>) -> Option<(f64, f64, Role)> {
    let mut present = lines.curves.iter().filter(|it| !it.pale && it.role != Role::Reference);
    let curve = present.next().filter(|it| it.dots)?;
    let away = |(at, up): (f64, f64)| {
        let across = (at - x) / (lines.x.max - lines.x.min);
        across.hypot(y.map_or(0.0, |y| (up - y) / (lines.y.max - lines.y.min)))
    };
    let all = curve.x.iter().copied().zip(curve.y.iter().copied());
    let (x, y) = all.min_by(|one, other| away(*one).total_cmp(&away(*other)))?;
    Some((x, y, curve.role))
}

fn probe_map(map: &mut MapFigure, x: f64, y: f64) -> String {
    if map.cells {
        let Some((column, row, value)) = map.cell_at(x, y) else { return String::new() };
        map.probe = Some((column, row));
        let place = format!("{} = {row}, {} = {column}", name_of(map.y.key), name_of(map.x.key));
        return format!("{place} – {}: {}", map.scale.title, format_short(value));
    }
    let upwards = if map.y.angle { degrees(y) } else { format_short(y) };
    let place =
        format!("{} = {}, {} = {upwards}", name_of(map.x.key), format_short(x), name_of(map.y.key));
    let value = map.value_at(x, y);
    map.probe = Some((x, y));
    match value {
        Some(value) => format!("{place} – {}: {}", map.scale.title, format_short(value)),
        None => place,
    }
}

/// How the axis of that key is spoken of.
fn name_of(key: &str) -> &str {
    match key {
        "t" => "t",
        "tau" => "τ",
        "omega" => "ω",
        "nbar" => "n̄",
        "phase" => "phase/π",
        "xiIm" => "Im ξ",
        "re1" => "Re⟨a₁⟩",
        "alpha1re" => "Re α₁",
        "alpha1im" => "Im α₁",
        "alpha2re" => "Re α₂",
        "alpha2im" => "Im α₂",
        "bias" => "n̄₂ − n̄₁",
        "node" => "j",
        "otherNode" => "i",
        key => crate::physics::parameter_spec(key).map_or(key, |spec| spec.symbol),
    }
}
