//! Complex numbers and plain objects.

use super::fields::Fields;
use crate::error::Error;
use js_sys::{Object, Reflect};
use num_complex::Complex64;
use wasm_bindgen::JsValue;

/// `{ re, im }`.
pub fn complex_to_js(value: Complex64) -> JsValue {
    object([("re", value.re.into()), ("im", value.im.into())])
}

/// From `{ re, im }`; `name` is the key that holds it.
pub fn complex_from_js(name: &str, value: &JsValue) -> Result<Complex64, Error> {
    let fields = Fields::open(value, name, &["re", "im"])?;
    Ok(Complex64::new(fields.number("re")?, fields.number("im")?))
}

/// The complex number of a key, none if it is undefined.
pub fn optional_complex(fields: &Fields, key: &str) -> Result<Option<Complex64>, Error> {
    fields.value(key)?.map(|value| complex_from_js(key, &value)).transpose()
}

/// A plain object with these properties.
pub fn object<const N: usize>(entries: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new().into();
    for (key, value) in entries {
        set(&object, key, value);
    }
    object
}

/// Sets a property of an object made here.
pub fn set(object: &JsValue, key: &str, value: JsValue) {
    // Setting a property of a plain, extensible object cannot fail.
    let _ = Reflect::set(object, &key.into(), &value);
}
