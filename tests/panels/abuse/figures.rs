//! Every kind of figure, at sizes, windows, heads and starts of any kind: what is drawn and written holds numbers.

use super::wild::{any_params, count, decent, hold, wild};
use num_complex::Complex64;
use odd_sympathy::analysis::{Axis, Equations, Method};
use odd_sympathy::figures::{AxisScale, PageSize, Theme};
use odd_sympathy::panels::{
    figure_csv, figure_svg, AxisWindow, EquationChoice, GridRequest, Kind, PanelOptions, PlotWindow,
};
use proptest::prelude::*;

fn part() -> impl Strategy<Value = f64> {
    prop_oneof![4 => -1.0..1.0, 1 => 0.0..50.0, 1 => wild()]
}

fn window() -> impl Strategy<Value = Option<AxisWindow>> {
    prop::option::weighted(0.3, (part(), part()).prop_map(|(min, max)| AxisWindow { min, max }))
}

fn scale() -> impl Strategy<Value = AxisScale> {
    prop_oneof![4 => Just(AxisScale::Linear), 1 => Just(AxisScale::Log)]
}

fn grid() -> impl Strategy<Value = GridRequest> {
    let ends = (prop::option::weighted(0.3, part()), prop::option::weighted(0.3, part()));
    let axis = prop::sample::select(Axis::ALL.to_vec());
    (axis, ends, prop_oneof![3 => 2..9usize, 1 => count()], scale()).prop_map(
        |(axis, (from, to), points, scale)| GridRequest {
            axis,
            from,
            to,
            points: Some(points),
            scale,
        },
    )
}

fn options() -> impl Strategy<Value = PanelOptions> {
    let size = prop_oneof![
        5 => (120.0..500.0, 100.0..400.0).prop_map(|(width, height)| PageSize { width, height }),
        1 => (wild(), wild()).prop_map(|(width, height)| PageSize { width, height }),
    ];
    let equations = prop::sample::select(vec![
        EquationChoice::One(Equations::MasterEquation),
        EquationChoice::One(Equations::Published),
        EquationChoice::Both,
    ]);
    let look = (
        size,
        (window(), window()),
        scale(),
        prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Projector]),
    );
    let family = prop::option::weighted(
        0.2,
        prop::collection::vec(
            prop::collection::vec((prop::sample::select(Axis::ALL.to_vec()), part()), 0..3),
            0..4,
        ),
    );
    let motion = (
        [part(), part(), part(), part()],
        prop_oneof![3 => 0.1..50.0, 1 => wild()],
        prop::option::weighted(0.5, prop_oneof![3 => 0.0..40.0, 1 => wild()]),
        prop::bool::ANY,
    );
    let probe = prop::option::weighted(0.4, (part(), prop::option::of(part())));
    let method = prop::sample::select(vec![Method::Limit, Method::MonteCarlo]);
    (grid(), equations, look, family, motion, probe, method, prop::bool::ANY).prop_map(
        |(
            grid,
            equations,
            (size, (x, y), y_scale, theme),
            curves,
            ([re1, im1, re2, im2], duration, head, decay_free),
            probe,
            method,
            marker,
        )| {
            let mut options = PanelOptions {
                grid,
                equations,
                size,
                view: PlotWindow { x, y },
                y_scale,
                theme,
                curves,
                start: [Complex64::new(re1, im1), Complex64::new(re2, im2)],
                duration,
                head,
                decay_free,
                probe,
                marker,
                link: Some("https://example.org/#<&\">".to_owned()),
                ..PanelOptions::default()
            };
            options.locking.method = method;
            (options.locking.steps, options.locking.samples) = (5, 5);
            options
        },
    )
}

/// Words that are written where a number is none.
fn senseless(text: &str) -> Option<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .find(|word| ["NaN", "inf", "Infinity", "undefined"].contains(word))
}

#[test]
fn a_figure_is_drawn_and_written_in_numbers_or_is_refused() {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    hold(0.01, (kind, any_params(), options()), |(kind, params, options)| {
        if let Err(error) = options.check() {
            return decent(&error);
        }
        for (write, name) in [(figure_svg as fn(_, &_, &_) -> _, "svg"), (figure_csv, "csv")] {
            match write(kind, &params, &options) {
                Ok(text) => {
                    let word = senseless(&text);
                    prop_assert!(word.is_none(), "{name} of {}: {word:?}", kind.name());
                }
                Err(error) => decent(&error)?,
            }
        }
        Ok(())
    });
}
