//! The register behind [`Lanes`](super::Lanes): of WebAssembly, of x86-64, or two numbers where neither is.
//!
//! Left to itself the optimiser takes pairs of numbers apart again, and half of the time is lost in shuffling.

pub use chosen::*;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod chosen {
    use std::arch::wasm32::f64x2_extract_lane;
    pub use std::arch::wasm32::{
        f64x2 as new, f64x2_add as add, f64x2_div as div, f64x2_mul as mul, f64x2_neg as neg,
        f64x2_splat as splat, f64x2_sqrt as sqrt, f64x2_sub as sub, v128 as Register,
    };

    #[inline(always)]
    pub fn get(it: Register) -> [f64; 2] {
        [f64x2_extract_lane::<0>(it), f64x2_extract_lane::<1>(it)]
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[allow(unsafe_code)]
mod chosen {
    use std::arch::x86_64::*;

    pub type Register = __m128d;

    /// Functions of registers: their instructions are there in the whole build.
    macro_rules! instructions {
        ($($name:ident($($given:ident: $kind:ty),*) -> $found:ty { $call:expr })*) => {
            $(#[inline(always)]
            pub fn $name($($given: $kind),*) -> $found {
                // SAFETY: touches no memory, and SSE2 is a feature of the build, not of the machine it is tried on (see cfg).
                unsafe { $call }
            })*
        };
    }

    instructions! {
        new(a: f64, b: f64) -> Register { _mm_setr_pd(a, b) }
        splat(value: f64) -> Register { _mm_set1_pd(value) }
        get(it: Register) -> [f64; 2] { [_mm_cvtsd_f64(it), _mm_cvtsd_f64(_mm_unpackhi_pd(it, it))] }
        add(a: Register, b: Register) -> Register { _mm_add_pd(a, b) }
        sub(a: Register, b: Register) -> Register { _mm_sub_pd(a, b) }
        mul(a: Register, b: Register) -> Register { _mm_mul_pd(a, b) }
        div(a: Register, b: Register) -> Register { _mm_div_pd(a, b) }
        sqrt(it: Register) -> Register { _mm_sqrt_pd(it) }
        neg(it: Register) -> Register { _mm_xor_pd(it, _mm_set1_pd(-0.0)) }
    }
}

#[cfg(not(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
mod chosen {
    pub type Register = [f64; 2];

    pub fn new(a: f64, b: f64) -> Register {
        [a, b]
    }
    pub fn splat(value: f64) -> Register {
        [value, value]
    }
    pub fn get(it: Register) -> [f64; 2] {
        it
    }
    pub fn add(a: Register, b: Register) -> Register {
        [a[0] + b[0], a[1] + b[1]]
    }
    pub fn sub(a: Register, b: Register) -> Register {
        [a[0] - b[0], a[1] - b[1]]
    }
    pub fn mul(a: Register, b: Register) -> Register {
        [a[0] * b[0], a[1] * b[1]]
    }
    pub fn div(a: Register, b: Register) -> Register {
        [a[0] / b[0], a[1] / b[1]]
    }
    pub fn sqrt(it: Register) -> Register {
        [it[0].sqrt(), it[1].sqrt()]
    }
    pub fn neg(it: Register) -> Register {
        [-it[0], -it[1]]
    }
}
