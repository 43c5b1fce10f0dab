//! Adaptive Gauss–Kronrod average over a time window.

use num_complex::Complex64;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Positive nodes of the 15-point Kronrod rule, outermost first, with Kronrod and Gauss weights (QUADPACK).
const NODES: [(f64, f64, f64); 7] = [
    (0.991_455_371_120_812_6, 0.022_935_322_010_529_224, 0.0),
    (0.949_107_912_342_758_5, 0.063_092_092_629_978_55, 0.129_484_966_168_869_7),
    (0.864_864_423_359_769_1, 0.104_790_010_322_250_18, 0.0),
    (0.741_531_185_599_394_4, 0.140_653_259_715_525_92, 0.279_705_391_489_276_64),
    (0.586_087_235_467_691_1, 0.169_004_726_639_267_9, 0.0),
    (0.405_845_151_377_397_2, 0.190_350_578_064_785_4, 0.381_830_050_505_118_9),
    (0.207_784_955_007_898_47, 0.204_432_940_075_298_9, 0.0),
];
const CENTRE: (f64, f64) = (0.209_482_141_084_727_82, 0.417_959_183_673_469_4);

/// Splitting stops here; the error that is left is reported.
const MAX_PANELS: usize = 200_000;

struct Panel {
    begin: f64,
    end: f64,
    integral: Complex64,
    error: f64,
}

impl PartialEq for Panel {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Panel {}
impl PartialOrd for Panel {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Panel {
    fn cmp(&self, other: &Self) -> Ordering {
        self.error.total_cmp(&other.error)
    }
}

/// ∫ `f` from 0 to `end`, beginning with `panels` equal panels, and an estimate of its error.
pub fn integrate(
    mut f: impl FnMut(f64) -> Complex64,
    end: f64,
    panels: usize,
    tolerance: f64,
) -> (Complex64, f64) {
    let width = end / panels as f64;
    let mut heap: BinaryHeap<Panel> = (0..panels)
        .map(|k| width * k as f64)
        .map(|left| kronrod(&mut f, left, left + width))
        .collect();
    let mut error: f64 = heap.iter().map(|panel| panel.error).sum();
    while error > tolerance && heap.len() < MAX_PANELS {
        let Some(worst) = heap.pop() else { break };
        let middle = 0.5 * (worst.begin + worst.end);
        if middle <= worst.begin || middle >= worst.end {
            heap.push(worst);
            break;
        }
        let halves = [kronrod(&mut f, worst.begin, middle), kronrod(&mut f, middle, worst.end)];
        error += halves[0].error + halves[1].error - worst.error;
        heap.extend(halves);
    }
    // Summed again: running differences leave rounding behind.
    heap.iter().fold((Complex64::new(0.0, 0.0), 0.0), |(sum, error), panel| {
        (sum + panel.integral, error + panel.error)
    })
}

fn kronrod(f: &mut impl FnMut(f64) -> Complex64, begin: f64, end: f64) -> Panel {
    let (centre, half) = (0.5 * (begin + end), 0.5 * (end - begin));
    let middle = f(centre);
    let mut values = [(middle, CENTRE.0); 15];
    let mut fine = middle * CENTRE.0;
    let mut coarse = middle * CENTRE.1;
    for (k, (node, fine_weight, coarse_weight)) in NODES.into_iter().enumerate() {
        let (left, right) = (f(centre - half * node), f(centre + half * node));
        fine += (left + right) * fine_weight;
        coarse += (left + right) * coarse_weight;
        values[2 * k] = (left, fine_weight);
        values[2 * k + 1] = (right, fine_weight);
    }
    // QUADPACK's estimate: the Kronrod error is far below its distance from the Gauss value, unless f is rough.
    let mean = 0.5 * fine;
    let roughness: f64 = values.iter().map(|(value, weight)| (value - mean).norm() * weight).sum();
    let distance = (fine - coarse).norm();
    let error = if roughness > 0.0 && distance > 0.0 {
        roughness * (200.0 * distance / roughness).powf(1.5).min(1.0)
    } else {
        distance
    };
    Panel { begin, end, integral: fine * half, error: error * half }
}
