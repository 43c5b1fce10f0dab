//! Which measure of correlation is shown.

use crate::analysis::StateInformation;
use crate::error::Error;

/// Which measure is shown; those of the steady state are the first three, prepared states have all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// I₂.
    #[default]
    MutualInformation,
    /// J₂, measured on oscillator 2.
    ClassicalCorrelation,
    /// D₂, measured on oscillator 2.
    Discord,
    /// J₂, measured on oscillator 1.
    ClassicalCorrelationOn1,
    /// D₂, measured on oscillator 1.
    DiscordOn1,
    /// E_N.
    LogNegativity,
    /// tr ρ².
    Purity,
    /// Fidelity with the motion without damping.
    Fidelity,
}

/// Names and words of a measure.
struct Row {
    measure: Measure,
    /// Name in options.
    name: &'static str,
    /// Symbol as in the paper, on axes.
    symbol: &'static str,
    /// Name of its column in a table.
    column: &'static str,
    /// With its symbol in a sentence.
    words: &'static str,
}

const ROWS: [Row; 8] = [
    row(
        Measure::MutualInformation,
        "mutualInformation",
        "I₂",
        "mutual_information",
        "mutual information I₂",
    ),
    row(
        Measure::ClassicalCorrelation,
        "classicalCorrelation",
        "J₂",
        "classical_correlation",
        "classical correlation J₂, measured on oscillator 2,",
    ),
    row(Measure::Discord, "discord", "D₂", "discord", "discord D₂, measured on oscillator 2,"),
    row(
        Measure::ClassicalCorrelationOn1,
        "classicalCorrelationOn1",
        "J₂",
        "classical_correlation_on1",
        "classical correlation J₂, measured on oscillator 1,",
    ),
    row(
        Measure::DiscordOn1,
        "discordOn1",
        "D₂",
        "discord_on1",
        "discord D₂, measured on oscillator 1,",
    ),
    row(
        Measure::LogNegativity,
        "logNegativity",
        "Eɴ",
        "log_negativity",
        "logarithmic negativity E_N",
    ),
    row(Measure::Purity, "purity", "μ", "purity", "purity"),
    row(Measure::Fidelity, "fidelity", "F", "fidelity", "fidelity with the motion without damping"),
];

const fn row(
    measure: Measure,
    name: &'static str,
    symbol: &'static str,
    column: &'static str,
    words: &'static str,
) -> Row {
    Row { measure, name, symbol, column, words }
}

impl Measure {
    /// From its name, such as `"mutualInformation"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        ROWS.iter().find(|row| row.name == name).map(|row| row.measure).ok_or_else(|| {
            let names = ROWS.map(|row| row.name).join(", ");
            Error::UnknownKind { kind: name.to_owned(), allowed: names }
        })
    }

    /// Name in options.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Symbol as in the paper.
    pub fn symbol(self) -> &'static str {
        self.row().symbol
    }

    /// Name of its column in a table.
    pub fn column(self) -> &'static str {
        self.row().column
    }

    /// Name and symbol in a sentence.
    pub fn in_words(self) -> &'static str {
        self.row().words
    }

    /// Its unit in a table; 1 for numbers between 0 and 1.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Purity | Self::Fidelity => "1",
            Self::MutualInformation
            | Self::ClassicalCorrelation
            | Self::Discord
            | Self::ClassicalCorrelationOn1
            | Self::DiscordOn1
            | Self::LogNegativity => "nat",
        }
    }

    /// Title of an axis: the symbol, with the unit where there is one.
    pub fn title(self) -> String {
        let unit = if self.unit() == "1" { "" } else { " (nats)" };
        format!("{}{unit}", self.symbol())
    }

    /// Its value of a state.
    pub fn of(self, state: &StateInformation) -> f64 {
        match self {
            Self::MutualInformation => state.mutual_information,
            Self::ClassicalCorrelation => state.classical_correlation,
            Self::Discord => state.discord,
            Self::ClassicalCorrelationOn1 => state.classical_correlation_on1,
            Self::DiscordOn1 => state.discord_on1,
            Self::LogNegativity => state.log_negativity,
            Self::Purity => state.purity,
            Self::Fidelity => state.fidelity,
        }
    }

    fn row(self) -> &'static Row {
        // Each variant has its row, in their order.
        &ROWS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::ROWS;

    #[test]
    fn every_measure_has_its_row() {
        for row in &ROWS {
            assert_eq!(row.measure.row().name, row.name);
        }
    }
}
