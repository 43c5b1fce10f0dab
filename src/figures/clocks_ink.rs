//! How two clocks are drawn.

use super::axis::{AxisRange, AxisScale};
use super::clocks::{ClockPlace, ClocksFigure, ClocksPlan, Column, Kick, NARROW, ROD};
use super::dial_hand;
use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::ink::{Ink, PagePoint};
use super::line_figure::Role;
use super::line_style::{line_color, text_color, CURVE_WIDTH, DOT_RADIUS};
use super::page_size::PageSize;
use super::text_style::Anchor;

use num_complex::Complex64;
use std::f64::consts::{FRAC_PI_2, PI, TAU};

const ROLES: [Role; 2] = [Role::First, Role::Second];
const CIRCLE_STEPS: usize = 72;
/// The trail of the dial begins at this share of the radius.
const HUB: f64 = 0.2;
/// So far apart kicks can be told, in CSS pixels.
const KICK_GAP: f64 = 9.0;
/// On a page as wide and as high as this type is as large as in other figures; on a larger one it grows with the clocks.
const USUAL: (f64, f64) = (800.0, 300.0);
/// Larger it would be louder than the clocks.
const LARGEST_TYPE: f64 = 1.4;
/// A strip on which a dozen kicks can be told apart, in CSS pixels.
const LONG_STRIP: f64 = 12.0 * KICK_GAP;
/// The longest kicks, as multiples of the usual one.
const LONGEST_KICK: f64 = 1.7;
/// What is pale is drawn with this strength.
const PALE: f64 = 0.3;

/// Draws the clocks; returns where each of them can swing, from its pivot down to its bob.
pub fn draw(ink: &mut Ink, figure: &ClocksFigure, size: PageSize) -> Vec<PlotArea> {
    ink.enlarged = (size.width / USUAL.0).min(size.height / USUAL.1).clamp(1.0, LARGEST_TYPE);
    let plan = ClocksPlan::new(ink, figure, size.width, size.height);
    for (k, place) in plan.clocks.iter().enumerate() {
        let shadow = figure.shadows.map(|bobs| bobs[k]);
        clock(ink, place, figure.bobs[k], shadow, ROLES[k]);
        let (name, below) =
            (["oscillator 1", "oscillator 2"][k], size.height - 0.5 * ink.line_height());
        ink.text(name, (place.pivot.0, below), Anchor::Centre, text_color(ink.theme, ROLES[k]));
    }
    dial(ink, figure, &plan);
    if let Some(columns) = figure.columns.as_ref().filter(|_| cfg!(feature = "full")) {
        draw_columns(ink, columns, &plan, size);
    }
    if let Some(kicks) = figure.kicks.as_ref().filter(|_| cfg!(feature = "full")) {
        for (k, kicks) in kicks.iter().enumerate() {
            let x = plan.clocks[k].pivot.0;
            // A kick at the end of its strip needs room, too.
            let half = x.min(size.width - x).min((0.5 * size.width - x).abs()) - 6.0 * GAP;
            strip(ink, kicks, (x, 0.5 * plan.strip), half, ROLES[k]);
        }
    }
    plan.clocks.iter().map(reach).collect()
}

/// The part of the page through which a bob can be led.
fn reach(place: &ClockPlace) -> PlotArea {
    let range = |min, max, start, end| AxisRange { min, max, start, end, scale: AxisScale::Linear };
    let half = place.length * place.swing.sin();
    let (x, y) = place.pivot;
    PlotArea { x: range(-1.0, 1.0, x - half, x + half), y: range(0.0, 1.0, y + place.length, y) }
}

fn circle((x, y): PagePoint, radius: f64) -> impl Iterator<Item = PagePoint> {
    (0..=CIRCLE_STEPS).map(move |k| {
        let angle = TAU * k as f64 / CIRCLE_STEPS as f64;
        (x + radius * angle.cos(), y - radius * angle.sin())
    })
}

fn clock(ink: &mut Ink, place: &ClockPlace, bob: Complex64, shadow: Option<Complex64>, role: Role) {
    let color = line_color(ink.theme, role);
    let (rule, quiet) = (ink.theme.rule(), ink.theme.quiet());
    let ((x, y), face) = (place.pivot, place.face);
    // How far it goes, on the arc that it moves on.
    let arc = |share: f64| {
        let steps = 24;
        (0..=steps).map(move |k| place.bob_at(share * (2.0 * k as f64 / steps as f64 - 1.0)))
    };
    ink.stroke(arc(1.0), rule, RULE_WIDTH, 1.0);
    ink.stroke(arc(bob.norm()), color, CURVE_WIDTH, PALE);
    if let Some(shadow) = shadow {
        let at = place.bob_at(shadow.re);
        ink.stroke([(x, y), at], quiet, RULE_WIDTH, PALE);
        ink.speck(at, place.bob / ink.theme.line_scale().sqrt(), color, PALE);
    }
    let at = place.bob_at(bob.re);
    ink.stroke([(x, y), at], quiet, ROD, 1.0);
    // Dots grow with the lines of a theme, the bob is as large as it was planned.
    ink.dot(at, place.bob / ink.theme.line_scale().sqrt(), color);

    // A case with a roof, on a hook of its own.
    let (side, eaves, floor) = (1.28 * face, y - 1.12 * face, y + 1.28 * face);
    let roof = (x, y - 1.9 * face);
    let case = [
        (x - side, floor),
        (x - side, eaves),
        roof,
        (x + side, eaves),
        (x + side, floor),
        (x - side, floor),
    ];
    let (barred, surface) = (ink.theme.barred(), ink.theme.surface());
    ink.polygon(&case, barred);
    ink.stroke(case, rule, RULE_WIDTH, 1.0);
    let hook = (x, roof.1 - 0.16 * face);
    ink.stroke([(x - 0.7 * face, hook.1), (x + 0.7 * face, hook.1)], quiet, ROD, 1.0);
    ink.stroke([hook, roof], quiet, ROD, 1.0);

    // The shadow that its hand throws on the ground is where the bob is.
    let ring: Vec<PagePoint> = circle((x, y), face).collect();
    ink.polygon(&ring, surface);
    ink.stroke(ring, color, CURVE_WIDTH, 1.0);
    for k in 0..12 {
        let angle = TAU * f64::from(k) / 12.0;
        let on = |share: f64| (x + share * face * angle.cos(), y - share * face * angle.sin());
        ink.stroke([on(if k % 3 == 0 { 0.82 } else { 0.9 }), on(0.96)], quiet, RULE_WIDTH, 1.0);
    }
    if bob.norm() > 0.0 {
        let angle = bob.arg();
        let tip = (x + 0.76 * face * angle.cos(), y - 0.76 * face * angle.sin());
        ink.stroke([(x, y), tip], color, 1.5 * ROD, 1.0);
    }
    ink.speck((x, y), DOT_RADIUS, color, 1.0);
}

/// The angle between them, from the top: together above, opposite below.
fn dial(ink: &mut Ink, figure: &ClocksFigure, plan: &ClocksPlan) {
    let (centre, radius) = plan.dial;
    let (rule, quiet, strong) = (ink.theme.rule(), ink.theme.quiet(), ink.theme.ink());
    let line = ink.line_height();
    let at = |angle: f64, share: f64| {
        (centre.0 + share * radius * angle.sin(), centre.1 - share * radius * angle.cos())
    };
    ink.stroke(circle(centre, radius), rule, CURVE_WIDTH, 1.0);
    for angle in [0.0, FRAC_PI_2, PI, -FRAC_PI_2] {
        let color = if angle.sin().abs() < 0.5 { strong } else { quiet };
        ink.stroke([at(angle, 0.92), at(angle, 1.06)], color, RULE_WIDTH, 1.0);
    }
    let outside = radius + 0.7 * line;
    ink.text("together", (centre.0, centre.1 - outside), Anchor::Centre, quiet);
    ink.text("opposite", (centre.0, centre.1 + outside), Anchor::Centre, quiet);
    let below = (centre.0, centre.1 + outside + 1.25 * line);
    // No bob swings over it: the higher one comes, the nearer to the middle.
    let highest = plan.clocks[0].bob_at(1.0);
    let apart = highest.1 - below.1 > plan.clocks[0].bob + 0.5 * line;
    let free = if apart { f64::INFINITY } else { centre.0 - highest.0 - plan.clocks[0].bob };
    let label = figure.labels.iter().find(|it| 0.5 * ink.text_width(it) <= free);
    ink.text(label.unwrap_or(&figure.labels[1]), below, Anchor::Centre, strong);

    dial_hand::draw(ink, figure.angle, &figure.trail, HUB, at);
}

/// Two columns of what is left, each with its tap.
fn draw_columns(ink: &mut Ink, columns: &[Column; 2], plan: &ClocksPlan, size: PageSize) {
    let (top, bottom, width) = plan.columns;
    if bottom - top < ink.line_height() {
        return;
    }
    let (rule, quiet) = (ink.theme.rule(), ink.theme.quiet());
    let line = ink.line_height();
    if size.width >= NARROW {
        ink.text("what is left", (0.5 * size.width, top - 0.8 * line), Anchor::Centre, quiet);
    }
    for (column, side) in columns.iter().zip([-1.0, 1.0]) {
        let x = 0.5 * size.width + side * (0.62 * width + 0.5 * GAP);
        // In phase green, in antiphase purple, as in the maps.
        let color = ink.theme.diverging(-side);
        let (left, right) = (x - 0.5 * width, x + 0.5 * width);
        let full = bottom - top;
        let level = bottom - full * column.level.clamp(0.0, 1.0);
        ink.fill((left, level), (right, bottom), color);
        let walls = [(left, top), (left, bottom), (right, bottom), (right, top)];
        ink.stroke(walls, rule, CURVE_WIDTH, 1.0);
        let open = 0.5 * (0.4 * width) * column.tap.clamp(0.0, 2.0) * 0.5;
        if open > 0.0 {
            ink.fill((x - open, bottom), (x + open, bottom + 0.6 * line), color);
        }
        ink.upright(
            &column.name,
            (x + side * (0.5 * width + 0.6 * line), 0.5 * (top + bottom)),
            quiet,
        );
        let label = column.drain.label();
        let end = side * (0.5 * width + ink.text_width(&label));
        let clock = plan.clocks[if side < 0.0 { 0 } else { 1 }];
        let bob = clock.bob_at(-side).0 - side * clock.bob;
        // Where a bob would swing over it the sentence alone tells it.
        if side * (bob - x - end) > 0.0 {
            let anchor = if side < 0.0 { Anchor::Right } else { Anchor::Left };
            ink.text(&label, (x + side * 0.5 * width, bottom + 1.1 * line), anchor, quiet);
        }
    }
}

/// The last kicks, newest at the right, each in its direction.
fn strip(ink: &mut Ink, kicks: &[Kick], (x, y): PagePoint, half: f64, role: Role) {
    let (color, rule) = (line_color(ink.theme, role), ink.theme.rule());
    // Its name stands before a strip that stays long enough, and below a short one.
    let named = ink.text_width("kicks") + GAP;
    let beside = 2.0 * half - named >= LONG_STRIP;
    let line = ink.line_height();
    let (y, name) = if beside { (y, y) } else { (y - 0.5 * line, 2.0 * y - 0.5 * line) };
    ink.text("kicks", (x - half, name), Anchor::Left, ink.theme.quiet());
    let (left, right) = (x - half + if beside { named } else { 0.0 }, x + half);
    ink.stroke([(left, y), (right, y)], rule, RULE_WIDTH, 1.0);
    let length = 0.34 * y;
    // The first and the last point away from the line at most as far as it goes.
    let half = 0.5 * (right - left) - LONGEST_KICK * length;
    let x = 0.5 * (left + right);
    // Where the strip is short it shows fewer of them, that each can be seen.
    let gap = kicks.first().zip(kicks.last()).map_or(0.0, |(old, new)| old.age - new.age)
        / kicks.len().max(2).saturating_sub(1) as f64;
    let stretch = (KICK_GAP / (2.0 * half * gap).max(f64::MIN_POSITIVE)).max(1.0);
    for kick in kicks.iter().filter(|kick| kick.age * stretch <= 1.0) {
        let from = (x + half * (1.0 - 2.0 * kick.age * stretch), y);
        let to = (from.0 + length * kick.push.re, from.1 - length * kick.push.im);
        ink.stroke([from, to], color, CURVE_WIDTH, 1.0 - 0.6 * kick.age);
        ink.speck(to, 0.5 * DOT_RADIUS, color, 1.0 - 0.6 * kick.age);
    }
}
