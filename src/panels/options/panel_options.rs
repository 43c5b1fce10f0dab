//! What can be asked of a figure besides the parameters.

use super::bobs::Bobs;
use super::equation_choice::EquationChoice;
use super::grid_request::GridRequest;
use super::measure::Measure;
use super::noise::Noise;
use super::part::Part;
use super::phase_space::{Ordering, PhaseSpace};
use super::start_key::StartKey;
use crate::analysis::{
    check_points, prepared_start, Axis, Continuation, Equations, Method, OperatorOrder,
    PhaseLockingOptions, Preparation, Start,
};
use crate::error::Error;
use crate::figures::{AxisScale, PageSize, Theme};
use crate::panels::data::FigureData;
use crate::physics::{Network, Params};
use num_complex::Complex64;

/// Options of a figure, each with a default.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelOptions {
    /// The scanned axis.
    pub grid: GridRequest,
    /// How phase locking is computed.
    pub locking: PhaseLockingOptions,
    /// Whether the long-time limit is drawn beside it.
    pub with_limit: bool,
    /// Several curves instead of one: for each the parameters that it changes.
    pub curves: Option<Vec<Vec<(Axis, f64)>>>,
    /// For figures of prepared states a family whose members begin squeezed so much, in place of one over parameters.
    pub of_start: Option<(StartKey, Vec<f64>)>,
    /// The master equation, the published formulas, or both.
    pub equations: EquationChoice,
    /// What a complex ξ is put into, for figures over its plane.
    pub continuation: Continuation,
    /// Which part of the eigenvalues such figures show; what the kind opens with by default.
    pub part: Option<Part>,
    /// Whether the present value is marked.
    pub marker: bool,
    /// Colours and sizes.
    pub theme: Theme,
    /// Size in CSS pixels.
    pub size: PageSize,
    /// ⟨a₁⟩ and ⟨a₂⟩ at time 0.
    pub start: [Complex64; 2],
    /// How the start is squeezed and how warm it is; its amplitudes are those of `start`.
    pub prepared: Preparation,
    /// Length of a motion, in 1/ω₁.
    pub duration: f64,
    /// Time of the play head; none draws the whole motion alike.
    pub head: Option<f64>,
    /// Whether the common decay of a motion is taken out.
    pub decay_free: bool,
    /// When knobs were turned during a motion, in order of time; the first began it.
    pub turns: Vec<KnobChange>,
    /// Single runs beside the mean motion.
    pub noise: Noise,
    /// What the bobs of two clocks show.
    pub bobs: Bobs,
    /// How much of its arc the larger of two swings fills, above 0 and up to 1.
    pub fill: f64,
    /// Whether two clocks show what the pair does together, and what opposite.
    pub columns: bool,
    /// Part of the figure that is shown.
    pub view: PlotWindow,
    /// Spacing of the vertical axis.
    pub y_scale: AxisScale,
    /// Where values are read out: along the horizontal axis, and for maps along the vertical one too.
    pub probe: Option<(f64, Option<f64>)>,
    /// Curves to compare with.
    pub pins: Vec<Pin>,
    /// The network of network figures; a ring of six by default.
    pub network: Option<Network>,
    /// How its frequencies were spread, for what is written of it.
    pub spread: Option<Spread>,
    /// What of phase space is shown.
    pub phase_space: PhaseSpace,
    /// Which distribution over it.
    pub ordering: Ordering,
    /// Points to compare it with.
    pub cloud: Option<(Vec<f64>, Vec<f64>)>,
    /// Which measure of correlation is shown; what the kind opens with by default.
    pub measure: Option<Measure>,
    /// In which order the operators of a spectrum stand.
    pub order: OperatorOrder,
    /// Address of the figure, for files.
    pub link: Option<String>,
}

/// Part of an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AxisWindow {
    /// Left or lower end.
    pub min: f64,
    /// Right or upper end.
    pub max: f64,
}

/// Part of a figure; all of it where nothing is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PlotWindow {
    /// Part of the horizontal axis.
    pub x: Option<AxisWindow>,
    /// Part of the vertical axis.
    pub y: Option<AxisWindow>,
}

/// A knob was turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KnobChange {
    /// When.
    pub t: f64,
    /// Re λ of the least damped mode from then on.
    pub rate: f64,
}

/// How the frequencies of a network were drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Standard deviation about the given frequencies.
    pub deviation: f64,
    /// Seed of the draw.
    pub seed: u64,
}

/// Curves that were kept to compare with.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// Name of the pin.
    pub label: String,
    /// Parameters at which it was kept.
    pub params: Params,
    /// What its curves are drawn from.
    pub data: FigureData,
}

/// Length of a motion by default: some six turns of oscillator 1.
pub const MOTION_DURATION: f64 = 40.0;
/// Most curves of one figure: more cannot be told apart.
pub const MAX_CURVES: usize = 12;

impl Default for PanelOptions {
    fn default() -> Self {
        Self {
            grid: GridRequest {
                axis: Axis::Xi,
                from: None,
                to: None,
                points: None,
                scale: AxisScale::Linear,
            },
            locking: PhaseLockingOptions::new(Method::Ensemble),
            with_limit: true,
            curves: None,
            of_start: None,
            equations: EquationChoice::One(Equations::MasterEquation),
            continuation: Continuation::default(),
            part: None,
            marker: true,
            theme: Theme::Light,
            size: PageSize { width: 480.0, height: 300.0 },
            start: [Complex64::new(1.0, 0.0), Complex64::new(0.0, 1.0)],
            prepared: Preparation::default(),
            duration: MOTION_DURATION,
            head: None,
            decay_free: false,
            turns: Vec::new(),
            noise: Noise::default(),
            bobs: Bobs::default(),
            fill: 1.0,
            columns: false,
            view: PlotWindow::default(),
            y_scale: AxisScale::Linear,
            probe: None,
            pins: Vec::new(),
            network: None,
            spread: None,
            phase_space: PhaseSpace::default(),
            ordering: Ordering::default(),
            cloud: None,
            measure: None,
            order: OperatorOrder::default(),
            link: None,
        }
    }
}

impl PanelOptions {
    /// A page so small that nothing can be read, or larger than a poster, is refused.
    ///
    /// # Errors
    /// `OutOfRange`, `NotFinite` or `TooMany`, naming the option.
    pub fn check(&self) -> Result<(), Error> {
        Error::check_range("width", self.size.width, 120.0, 4096.0)?;
        Error::check_range("height", self.size.height, 100.0, 4096.0)?;
        self.grid.points.map_or(Ok(()), check_points)?;
        for (name, value) in self.numbers() {
            Error::check_range(name, value, -f64::MAX, f64::MAX)?;
        }
        Error::check_range("fill", self.fill, f64::MIN_POSITIVE, 1.0)?;
        self.noise.check()?;
        let pins = self.pins.len();
        if pins > MAX_CURVES {
            let (name, value) = ("pins".to_owned(), pins as f64);
            return Err(Error::TooMany { name, value, max: MAX_CURVES as f64 });
        }
        let curves = match (&self.curves, &self.of_start) {
            (_, Some((_, values))) => values.len(),
            (curves, None) => curves.as_ref().map_or(1, Vec::len),
        };
        if curves > MAX_CURVES {
            let (name, value) = ("curves".to_owned(), curves as f64);
            return Err(Error::TooMany { name, value, max: MAX_CURVES as f64 });
        }
        Error::check_range("curves", curves as f64, 1.0, MAX_CURVES as f64).map(drop)
    }

    /// The part that figures over the plane of ξ show.
    pub fn shown_part(&self) -> Part {
        self.part.unwrap_or(Part::Real)
    }

    /// The start of a figure of a state: as it is prepared, displaced by the amplitudes.
    ///
    /// # Errors
    /// As [`prepared_start`].
    pub fn prepared_start(&self) -> Result<Start, Error> {
        let [a1, a2] = self.start;
        prepared_start(&Preparation { a1, a2, ..self.prepared })
    }

    /// Whatever is written of a figure, even where its kind does not use it.
    fn numbers(&self) -> Vec<(&'static str, f64)> {
        let Preparation { nbar1, nbar2, squeezing1, squeezing2, two_mode_squeezing, .. } =
            self.prepared;
        let [a1, a2] = self.start;
        let mut numbers = vec![
            ("start", a1.re),
            ("start", a1.im),
            ("start", a2.re),
            ("start", a2.im),
            ("start1", nbar1),
            ("start2", nbar2),
            ("squeeze1", squeezing1.r),
            ("squeezeAngle1", squeezing1.angle),
            ("squeeze2", squeezing2.r),
            ("squeezeAngle2", squeezing2.angle),
            ("squeeze12", two_mode_squeezing.r),
            ("squeezeAngle12", two_mode_squeezing.angle),
            ("duration", self.duration),
        ];
        for (axis, value) in self.curves.iter().flatten().flatten() {
            numbers.push((axis.key(), *value));
        }
        let (x, y) = self.probe.map_or((None, None), |(x, y)| (Some(x), y));
        for (name, value) in [("probe", x), ("probe", y), ("head", self.head)] {
            numbers.extend(value.map(|value| (name, value)));
        }
        numbers
    }
}
