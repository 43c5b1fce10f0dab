//! Occupation and temperature of a bath: n̄ = 1/(e^{ω/T} − 1), with k_B = ħ = 1.

use crate::error::Error;

/// Thermal occupation at frequency `omega` of a bath of this temperature; 0 at zero temperature.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for a frequency that is not positive or a temperature below 0; `OutOfRange` of the temperature
/// too, where the occupation is beyond all numbers.
pub fn occupation(omega: f64, temperature: f64) -> Result<f64, Error> {
    check_frequency(omega)?;
    Error::check_range("temperature", temperature, 0.0, f64::MAX)?;
    if temperature == 0.0 {
        return Ok(0.0);
    }
    let quanta = 1.0 / (omega / temperature).exp_m1();
    if quanta.is_finite() {
        return Ok(quanta);
    }
    let max = omega * f64::MAX.min(f64::MAX / omega);
    Err(Error::OutOfRange { name: "temperature".to_owned(), value: temperature, min: 0.0, max })
}

/// Temperature of a bath that has this thermal occupation at frequency `omega`.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for a frequency that is not positive, an occupation below 0, or one whose temperature is beyond
/// all numbers.
pub fn temperature(omega: f64, occupation: f64) -> Result<f64, Error> {
    check_frequency(omega)?;
    Error::check_range("occupation", occupation, 0.0, f64::MAX)?;
    if occupation == 0.0 {
        return Ok(0.0);
    }
    // ln(1 + 1/n̄): one form loses its digits for many quanta, the other leaves all numbers for few.
    let exponent = if occupation > 1.0 {
        (1.0 / occupation).ln_1p()
    } else {
        occupation.ln_1p() - occupation.ln()
    };
    let degrees = omega / exponent;
    if degrees.is_finite() {
        return Ok(degrees);
    }
    let max = f64::MAX / omega;
    Err(Error::OutOfRange { name: "occupation".to_owned(), value: occupation, min: 0.0, max })
}

fn check_frequency(omega: f64) -> Result<(), Error> {
    Error::check_range("omega", omega, f64::MIN_POSITIVE, f64::MAX).map(drop)
}

#[cfg(test)]
mod tests {
    use super::{occupation, temperature};

    #[test]
    fn one_is_the_inverse_of_the_other() {
        for omega in [0.01, 0.8, 1.0, 1.2, 100.0] {
            for exponent in -300..=300 {
                let quanta = 10f64.powi(exponent);
                let degrees = temperature(omega, quanta).expect("a temperature");
                let back = occupation(omega, degrees).expect("an occupation");
                // Few quanta hang on the temperature exponentially.
                let worst = 4.0 * f64::EPSILON * (1.0 + quanta.ln().abs());
                assert!((back / quanta - 1.0).abs() < worst, "{omega}, {quanta}: {back}");
            }
        }
    }

    #[test]
    fn both_ends_are_exact() {
        assert_eq!(occupation(1.2, 0.0), Ok(0.0));
        assert_eq!(temperature(1.2, 0.0), Ok(0.0));
        assert_eq!(occupation(1.0, 1e-4), Ok(0.0), "fewer quanta than the smallest number");
        // n̄ → T/ω − ½.
        let many = occupation(1.2, 1.2e9).expect("an occupation");
        assert!((many - (1e9 - 0.5)).abs() < 1e-6, "{many}");
        assert_eq!(temperature(1.0, 1.0), Ok(1.0 / std::f64::consts::LN_2));
    }

    #[test]
    fn what_has_no_answer_is_refused() {
        for bad in [f64::NAN, f64::INFINITY, -1e-300] {
            assert!(occupation(1.0, bad).is_err() && temperature(1.0, bad).is_err(), "{bad}");
            assert!(occupation(bad, 1.0).is_err() && temperature(bad, 1.0).is_err(), "{bad}");
        }
        assert!(occupation(0.0, 1.0).is_err() && temperature(0.0, 1.0).is_err());
        assert!(occupation(0.01, 1e308).is_err() && temperature(100.0, 1e308).is_err());
    }
}
