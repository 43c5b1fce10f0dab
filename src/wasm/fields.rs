//! Reading a JavaScript object: unknown keys, missing keys and anything that is no finite number are refused.

use super::lists::is_column;
use super::refused::{shown, word, wrong};
use crate::error::Error;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// An object whose keys are all known.
pub struct Fields {
    object: Object,
    name: String,
}

impl Fields {
    /// Checks that `value` is an object with no other keys than `allowed`.
    pub fn open(value: &JsValue, name: &str, allowed: &[&str]) -> Result<Self, Error> {
        if value.is_undefined() || value.is_null() {
            return Err(Error::MissingKey { key: name.to_owned() });
        }
        if !value.is_object() || is_column(value) {
            return Err(wrong(name, &shape(allowed), value));
        }
        // Not by instanceof: objects without a prototype or from another frame are objects too.
        let object: &Object = value.unchecked_ref();
        let keys = Reflect::own_keys(object).map_err(|_| Error::Internal {
            reason: format!("the keys of {name} cannot be read"),
        })?;
        for key in keys.iter() {
            let key = word(&key).unwrap_or_else(|| "a symbol".to_owned());
            if !allowed.contains(&key.as_str()) {
                return Err(Error::UnknownKey { key, allowed: allowed.join(", ") });
            }
        }
        Ok(Self { object: object.clone(), name: name.to_owned() })
    }

    /// The raw value of a key, none if it is undefined.
    pub fn value(&self, key: &str) -> Result<Option<JsValue>, Error> {
        let value = Reflect::get(&self.object, &key.into()).map_err(|_| Error::Internal {
            reason: format!("{key} of {} cannot be read", self.name),
        })?;
        Ok(Some(value).filter(|value| !value.is_undefined()))
    }

    /// The raw value of a required key.
    pub fn required(&self, key: &str) -> Result<JsValue, Error> {
        self.value(key)?.ok_or_else(|| Error::MissingKey { key: key.to_owned() })
    }

    /// A required finite number.
    pub fn number(&self, key: &str) -> Result<f64, Error> {
        finite(key, &self.required(key)?)
    }

    /// An optional finite number.
    pub fn optional_number(&self, key: &str) -> Result<Option<f64>, Error> {
        self.value(key)?.map(|value| finite(key, &value)).transpose()
    }

    /// An optional whole number from `min` to `max`; above is `TooMany`.
    pub fn optional_count(&self, key: &str, min: u32, max: u32) -> Result<Option<u32>, Error> {
        self.optional_number(key)?.map(|value| count(key, value, min, max)).transpose()
    }

    /// A required whole number from `min` to `max`; above is `TooMany`.
    pub fn count(&self, key: &str, min: u32, max: u32) -> Result<u32, Error> {
        count(key, self.number(key)?, min, max)
    }

    /// An optional word; anything else is given as words for what it is, for the caller to refuse.
    pub fn optional_text(&self, key: &str) -> Result<Option<String>, Error> {
        Ok(self.value(key)?.map(|value| word(&value).unwrap_or_else(|| shown(&value))))
    }

    /// A required word.
    pub fn text(&self, key: &str) -> Result<String, Error> {
        self.optional_text(key)?.ok_or_else(|| Error::MissingKey { key: key.to_owned() })
    }
}

/// "an object {re, im}"; without its keys where they are many.
fn shape(keys: &[&str]) -> String {
    const MOST_NAMED: usize = 8;
    match keys.len() {
        0..=MOST_NAMED => format!("an object {{{}}}", keys.join(", ")),
        _ => "an object".to_owned(),
    }
}

/// A whole number from `min` to `max`; above is `TooMany`.
pub fn count(name: &str, value: f64, min: u32, max: u32) -> Result<u32, Error> {
    let (low, high) = (f64::from(min), f64::from(max));
    if value > high {
        return Err(Error::TooMany { name: name.to_owned(), value, max: high });
    }
    if value.fract() != 0.0 {
        let name = format!("{name} (a whole number)");
        return Err(Error::OutOfRange { name, value, min: low, max: high });
    }
    Error::check_range(name, value, low, high).map(|value| value as u32)
}

/// A finite number, not a text that looks like one.
pub fn finite(name: &str, value: &JsValue) -> Result<f64, Error> {
    value
        .as_f64()
        .filter(|number| number.is_finite())
        .ok_or_else(|| Error::NotFinite { name: name.to_owned(), value: shown(value) })
}
