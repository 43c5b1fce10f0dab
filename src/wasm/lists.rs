//! Lists and columns that JavaScript hands over, taken at no word: proxies and subclasses run code of their own, and lengths
//! may be anything.
//!
//! Nothing is copied into the module's memory before it is known to be short, since that memory never shrinks.

use super::refused::wrong;
use crate::error::Error;
use js_sys::{Float64Array, Function, Object, Reflect, Symbol};
use wasm_bindgen::prelude::*;
use wasm_bindgen::JsCast;

/// Columns of the largest map and of the longest path are shorter.
const LONGEST_COLUMN: f64 = (1 << 20) as f64;

#[wasm_bindgen]
extern "C" {
    // Throws for a proxy that was revoked.
    #[wasm_bindgen(js_namespace = Array, js_name = isArray, catch)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    // A proxy is none, whatever its prototype says.
    #[wasm_bindgen(js_namespace = ArrayBuffer, js_name = isView)]
    fn is_view(value: &JsValue) -> bool;

    // A subclass may lie about its length; a copy that the language itself makes does not.
    #[wasm_bindgen(js_name = Float64Array)]
    type Copied;
    #[wasm_bindgen(constructor, js_class = "Float64Array", catch)]
    fn new(value: &JsValue) -> Result<Copied, JsValue>;
}

/// Whether it is a list, or a proxy of one.
pub fn is_list(value: &JsValue) -> bool {
    is_array(value).unwrap_or(false)
}

/// Its own length, for what has one.
fn length_of(value: &JsValue) -> Option<f64> {
    Reflect::get(value, &"length".into()).ok()?.as_f64()
}

/// A list or column of so many values that even its keys would fill the memory.
pub fn is_column(value: &JsValue) -> bool {
    const FEW: f64 = 100.0;
    is_view(value) || (is_list(value) && length_of(value).is_none_or(|length| length > FEW))
}

/// The members of a list of at most `most`.
pub fn list(name: &str, value: &JsValue, most: usize) -> Result<Vec<JsValue>, Error> {
    if !is_list(value) {
        return Err(wrong(name, "a list", value));
    }
    let unreadable = || Error::Internal { reason: format!("{name} cannot be read") };
    let length = length_of(value).ok_or_else(unreadable)?;
    if !(0.0..=most as f64).contains(&length) {
        return Err(Error::TooMany { name: name.to_owned(), value: length, max: most as f64 });
    }
    (0..length as u32).map(|k| Reflect::get_u32(value, k).map_err(|_| unreadable())).collect()
}

thread_local! {
    /// The language's own getter of the name of a typed array: nothing that the array says of itself comes in between.
    static NAME: Option<Function> = {
        let typed = Object::get_prototype_of(&Object::get_prototype_of(&Float64Array::new_with_length(0)));
        let tag = Object::get_own_property_descriptor(&typed, &Symbol::to_string_tag());
        Reflect::get(&tag, &"get".into()).ok().and_then(|getter| getter.dyn_into().ok())
    };
}

/// Not by instanceof, so that one from another frame is one, too.
fn is_float64_array(value: &JsValue) -> bool {
    let name = NAME.with(|getter| getter.as_ref()?.call0(value).ok());
    name.is_some_and(|name| name == "Float64Array")
}

/// The numbers of a Float64Array; none where it is something else.
pub fn floats(name: &str, value: &JsValue) -> Result<Option<Vec<f64>>, Error> {
    if !is_float64_array(value) {
        return Ok(None);
    }
    let check = |length: f64| match length <= LONGEST_COLUMN {
        true => Ok(()),
        false => Err(Error::TooMany { name: name.to_owned(), value: length, max: LONGEST_COLUMN }),
    };
    check(length_of(value).unwrap_or(0.0))?;
    let unreadable = |_| Error::Internal { reason: format!("{name} cannot be read") };
    let copy: Float64Array = Copied::new(value).map_err(unreadable)?.unchecked_into();
    check(f64::from(copy.length()))?;
    Ok(Some(copy.to_vec()))
}
