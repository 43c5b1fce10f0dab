//! Colours and sizes of ink.

use crate::error::Error;
use plotters::style::RGBColor;

/// For which surface a figure is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on white: screen and print.
    #[default]
    Light,
    /// Light ink on near-black.
    Dark,
    /// Large type and thick lines on white.
    Projector,
}

/// Oscillator 1, Okabe–Ito blue.
const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
/// Oscillator 2, Okabe–Ito vermilion.
const VERMILION: RGBColor = RGBColor(0xD5, 0x5E, 0x00);

/// From violet over teal to ochre, as dark as text may be on white.
const LIGHT_RAMP: [RGBColor; 4] = [
    RGBColor(0x4B, 0x1D, 0x6B),
    RGBColor(0x2B, 0x5C, 0x8A),
    RGBColor(0x1B, 0x83, 0x6E),
    RGBColor(0x9A, 0x7B, 0x0A),
];
/// The same, as light as it must be on near-black.
const DARK_RAMP: [RGBColor; 4] = [
    RGBColor(0xC3, 0x9B, 0xE6),
    RGBColor(0x7F, 0xB2, 0xE5),
    RGBColor(0x5C, 0xCB, 0xA9),
    RGBColor(0xE8, 0xC8, 0x4E),
];

/// From antiphase (−1) over neither (0) to in phase (1).
const LIGHT_PARTED: [RGBColor; 5] = [
    RGBColor(0x5A, 0x23, 0x7F),
    RGBColor(0xA8, 0x88, 0xC6),
    RGBColor(0xF6, 0xF5, 0xF1),
    RGBColor(0x83, 0xC2, 0xAC),
    RGBColor(0x0B, 0x67, 0x54),
];
/// The same on near-black: full colours are bright there.
const DARK_PARTED: [RGBColor; 5] = [
    RGBColor(0xC4, 0x96, 0xF0),
    RGBColor(0x6E, 0x52, 0x90),
    RGBColor(0x24, 0x28, 0x2E),
    RGBColor(0x2C, 0x73, 0x60),
    RGBColor(0x57, 0xD0, 0xAB),
];

/// From nothing to much.
const LIGHT_RISING: [RGBColor; 4] = [
    RGBColor(0xFA, 0xF8, 0xF2),
    RGBColor(0xE8, 0xB9, 0x78),
    RGBColor(0xB3, 0x5A, 0x5E),
    RGBColor(0x45, 0x1A, 0x57),
];
/// The same on near-black.
const DARK_RISING: [RGBColor; 4] = [
    RGBColor(0x1C, 0x1F, 0x25),
    RGBColor(0x5C, 0x2F, 0x6B),
    RGBColor(0xC6, 0x6A, 0x5E),
    RGBColor(0xFA, 0xE0, 0x9A),
];

impl Theme {
    /// From `"light"`, `"dark"` or `"projector"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "light" => Ok(Self::Light),
            "dark" => Ok(Self::Dark),
            "projector" => Ok(Self::Projector),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "light, dark, projector".to_owned(),
            }),
        }
    }

    /// The surface below the ink.
    pub fn surface(self) -> RGBColor {
        self.pick(RGBColor(0xFF, 0xFF, 0xFF), RGBColor(0x17, 0x1A, 0x1F))
    }

    /// Text and the present value.
    pub fn ink(self) -> RGBColor {
        if self == Self::Projector {
            return RGBColor(0x00, 0x00, 0x00);
        }
        self.pick(RGBColor(0x1B, 0x1F, 0x24), RGBColor(0xE8, 0xEA, 0xED))
    }

    /// Axis titles and tick labels.
    ///
    /// On a projector they are hardly quieter: a lit room takes the contrast away.
    pub fn quiet(self) -> RGBColor {
        if self == Self::Projector {
            return RGBColor(0x2C, 0x2C, 0x2C);
        }
        self.pick(RGBColor(0x57, 0x60, 0x6A), RGBColor(0xA8, 0xB0, 0xBA))
    }

    /// Axis lines and thresholds.
    pub fn rule(self) -> RGBColor {
        if self == Self::Projector {
            return RGBColor(0x8A, 0x8A, 0x8A);
        }
        self.pick(RGBColor(0xC9, 0xCF, 0xD6), RGBColor(0x3C, 0x44, 0x4E))
    }

    /// Where nothing can be drawn.
    pub fn barred(self) -> RGBColor {
        self.pick(RGBColor(0xF1, 0xEF, 0xEA), RGBColor(0x22, 0x26, 0x2C))
    }

    /// Lines of oscillator 1.
    pub fn first(self) -> RGBColor {
        BLUE
    }

    /// Lines of oscillator 2.
    pub fn second(self) -> RGBColor {
        VERMILION
    }

    /// TextStyle about oscillator 1: as the lines, lightened on a dark surface to stay readable.
    pub fn first_text(self) -> RGBColor {
        if self == Self::Projector {
            return RGBColor(0x00, 0x5A, 0x8E);
        }
        self.pick(BLUE, RGBColor(0x5A, 0xB4, 0xE8))
    }

    /// TextStyle about oscillator 2; darkened on white for the same reason.
    pub fn second_text(self) -> RGBColor {
        if self == Self::Projector {
            return RGBColor(0x96, 0x40, 0x00);
        }
        self.pick(RGBColor(0xB3, 0x4D, 0x00), RGBColor(0xF0, 0x8A, 0x3C))
    }

    /// Lines of a family: an ordered ramp, every step readable on the surface.
    pub fn family(self, index: usize, count: usize) -> RGBColor {
        let share = index as f64 / count.saturating_sub(1).max(1) as f64;
        along(&self.pick(LIGHT_RAMP, DARK_RAMP), share)
    }

    /// Colours of a map, from antiphase (−1) over neither (0) to in phase (1).
    pub fn diverging(self, value: f64) -> RGBColor {
        along(&self.pick(LIGHT_PARTED, DARK_PARTED), 0.5 * (value + 1.0))
    }

    /// Colours of what is never negative, from nothing (0) to much (1).
    pub fn rising(self, share: f64) -> RGBColor {
        along(&self.pick(LIGHT_RISING, DARK_RISING), share)
    }

    /// Colour of a phase: once round the circle, equally light all along.
    pub fn phase(self, angle: f64) -> RGBColor {
        /// Lightness and chroma of the circle, in Oklab.
        const ON_LIGHT: (f64, f64) = (0.62, 0.125);
        const ON_DARK: (f64, f64) = (0.76, 0.12);
        let (lightness, chroma) = self.pick(ON_LIGHT, ON_DARK);
        oklab(lightness, chroma * angle.cos(), chroma * angle.sin())
    }

    /// Size of type relative to the screen themes.
    pub fn type_scale(self) -> f64 {
        if self == Self::Projector {
            1.5
        } else {
            1.0
        }
    }

    /// Width of lines relative to the screen themes.
    pub fn line_scale(self) -> f64 {
        if self == Self::Projector {
            2.0
        } else {
            1.0
        }
    }

    fn pick<T>(self, light: T, dark: T) -> T {
        if self == Self::Dark {
            dark
        } else {
            light
        }
    }
}

/// sRGB of a colour in Oklab (Ottosson, 2020), clipped.
fn oklab(lightness: f64, a: f64, b: f64) -> RGBColor {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let encoded = |linear: f64| {
        let linear = linear.clamp(0.0, 1.0);
        let value = if linear <= 0.003_130_8 {
            12.92 * linear
        } else {
            1.055 * linear.powf(1.0 / 2.4) - 0.055
        };
        (255.0 * value).round() as u8
    };
    RGBColor(
        encoded(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
        encoded(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
        encoded(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s),
    )
}

/// The colour at a share of the way along a ramp.
fn along(ramp: &[RGBColor], share: f64) -> RGBColor {
    let place = share.clamp(0.0, 1.0) * (ramp.len() - 1) as f64;
    let k = (place as usize).min(ramp.len() - 2);
    let mix =
        |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * (place - k as f64)) as u8;
    let (RGBColor(r0, g0, b0), RGBColor(r1, g1, b1)) = (ramp[k], ramp[k + 1]);
    RGBColor(mix(r0, r1), mix(g0, g1), mix(b0, b1))
}
