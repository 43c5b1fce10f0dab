//! Texts that JavaScript hands over, and how a refused value is named.

use crate::error::{spelled, Error};
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

/// No word, label or key that means something is longer; of what is refused no more is repeated.
const LONGEST_WORD: u32 = 1000;

/// How many units a text has; none for what is no text.
pub fn text_length(value: &JsValue) -> Option<u32> {
    value.is_string().then(|| value.unchecked_ref::<JsString>().length())
}

/// A word, or the beginning of what is too long for one.
pub fn word(value: &JsValue) -> Option<String> {
    text_length(value)?;
    value.unchecked_ref::<JsString>().slice(0, LONGEST_WORD).as_string()
}

/// A value of another kind than `wanted`.
pub fn wrong(key: &str, wanted: &str, value: &JsValue) -> Error {
    let found = match value.as_f64() {
        Some(number) => format!("the number {}", spelled(number)),
        None => shown(value),
    };
    Error::WrongType { key: key.to_owned(), wanted: wanted.to_owned(), found }
}

/// How a refused value is named: short, and never by running its code.
pub fn shown(value: &JsValue) -> String {
    const LONGEST: usize = 40;
    if let Some(number) = value.as_f64() {
        return spelled(number);
    }
    if let Some(text) = word(value) {
        let cut: String = text.chars().take(LONGEST).collect();
        return format!("the text {cut:?}");
    }
    if value.is_null() || value.is_undefined() {
        return "nothing".to_owned();
    }
    match value.as_bool() {
        Some(truth) => truth.to_string(),
        None => "an object or function".to_owned(),
    }
}
