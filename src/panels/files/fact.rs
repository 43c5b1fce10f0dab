//! Facts of a figure, a line each.

/// Key and value of one fact.
pub type Fact = (String, String);

/// A fact.
pub fn fact(key: &str, value: impl ToString) -> Fact {
    (key.to_owned(), value.to_string())
}
