//! What is said of a steady state: of the derived one, of the printed one, or of both.

use super::steady_quantity::Quantity;
use crate::analysis::{steady_state, Equations, SteadyReport};
use crate::figures::format_short;
use crate::panels::options::EquationChoice;
use crate::panels::words::{apart_from, beside, complex, quanta, refused, unprinted, zeroed};
use crate::physics::Pair;

/// The smallest eigenvalue of Θ that a quantum state has.
const VACUUM: f64 = 0.5;

/// A clause with what follows it.
pub fn steady_sentence(quantity: Quantity, pair: &Pair, choice: EquationChoice) -> String {
    let derived = || steady_state(pair, Equations::MasterEquation);
    let printed = || steady_state(pair, Equations::Published);
    match choice {
        EquationChoice::One(Equations::MasterEquation) => match derived() {
            Ok(report) => alone(quantity, &report),
            Err(error) => refused(pair, &error),
        },
        EquationChoice::One(Equations::Published) => match printed() {
            Ok(report) => {
                format!(
                    "as printed: {}{}",
                    values(quantity, &report),
                    unphysical(quantity, &report)
                )
            }
            Err(error) => unprinted(pair, &error),
        },
        EquationChoice::Both => match (derived(), printed()) {
            (Ok(derived), Ok(printed)) => format!(
                "master equation: {} Paper: {}{}",
                values(quantity, &derived),
                values(quantity, &printed),
                unphysical(quantity, &printed)
            ),
            (Ok(derived), Err(_)) => alone(quantity, &derived),
            (Err(error), _) => refused(pair, &error),
        },
    }
}

/// A full sentence, where nothing stands beside it.
fn alone(quantity: Quantity, report: &SteadyReport) -> String {
    match quantity {
        Quantity::Occupations => format!("the steady state has {}", values(quantity, report)),
        Quantity::Physicality => {
            format!("the smallest eigenvalue of Θ is {}", values(quantity, report))
        }
        Quantity::Coherence
        | Quantity::Flux
        | Quantity::Information
        | Quantity::MutualInformation => values(quantity, report),
    }
}

/// The numbers, as a clause with its point.
fn values(quantity: Quantity, report: &SteadyReport) -> String {
    let theta = &report.covariance;
    let size = theta.theta11 + theta.theta22;
    match quantity {
        Quantity::Occupations => {
            let [one, two] =
                [report.occupation1(), report.occupation2()].map(|held| beside(held, size));
            format!("{} in oscillator 1 and {} in oscillator 2.", quanta(one), format_short(two))
        }
        Quantity::Coherence if zeroed(theta).norm() == 0.0 => {
            "Θ₁₂ = 0, the oscillators are uncorrelated.".into()
        }
        Quantity::Coherence => format!("Θ₁₂ = {}.", complex(zeroed(theta))),
        Quantity::Flux => match report.flux {
            _ if zeroed(theta).im == 0.0 || report.flux == 0.0 => {
                "no quanta flow between the oscillators.".into()
            }
            flux => {
                let way =
                    if flux > 0.0 { "from oscillator 2 to 1" } else { "from oscillator 1 to 2" };
                format!("quanta flow {way} at the rate {}.", format_short(flux.abs()))
            }
        },
        Quantity::Information | Quantity::MutualInformation => information(report),
        Quantity::Physicality => {
            if report.physical {
                // What is physical but for rounding is the vacuum's ½.
                let smallest = report.min_eigenvalue.max(VACUUM);
                format!("{}, a quantum state (at least ½).", apart_from(smallest, VACUUM))
            } else {
                let smallest = apart_from(report.min_eigenvalue, VACUUM);
                format!("{smallest}, below ½: no quantum state.")
            }
        }
    }
}

fn information(report: &SteadyReport) -> String {
    let information = &report.information;
    let [mutual, classical, discord, negativity] = [
        information.mutual_information,
        information.classical_correlation,
        information.discord,
        information.log_negativity,
    ]
    .map(|nats| if zeroed(&report.covariance).norm() == 0.0 { 0.0 } else { nats });
    // What is no state has no entanglement to be denied.
    let entanglement = match negativity {
        _ if !report.physical => String::new(),
        nats if beside(nats, 1.0) == 0.0 => " No entanglement.".to_owned(),
        negativity => format!(" Eɴ = {}.", format_short(negativity)),
    };
    match mutual {
        0.0 => format!("no correlations: mutual information 0 nats.{entanglement}"),
        mutual => format!(
            "mutual information {} nats: {} classical, {} discord.{entanglement}",
            format_short(mutual),
            format_short(classical),
            format_short(discord)
        ),
    }
}

/// That no state has the printed covariance; the meter itself says so.
fn unphysical(quantity: Quantity, report: &SteadyReport) -> String {
    if report.physical || quantity == Quantity::Physicality {
        return String::new();
    }
    let smallest = apart_from(report.min_eigenvalue, VACUUM);
    format!(" No quantum state has the printed Θ: its smallest eigenvalue is {smallest}, below ½.")
}
