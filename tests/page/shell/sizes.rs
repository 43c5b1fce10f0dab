//! Every view in windows of every shape, made smaller and larger again within one page.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::Once;
use crate::harness::views::VIEWS;
use crate::harness::visit::visit;
use serde_json::json;

const WALK: &str = include_str!("fits.js");
/// From a page that is enlarged four times to a screen on a wall, and back: what was wide leaves nothing behind.
const SIZES: [(u32, u32); 9] = [
    (320, 256),
    (480, 320),
    (360, 740),
    (740, 360),
    (820, 600),
    (1100, 700),
    (1280, 720),
    (1920, 1080),
    (320, 256),
];

#[test]
#[ignore = "needs dist/ and a browser"]
fn nothing_is_cut_or_covered_in_a_window_of_any_size() {
    let sizes = json!(SIZES);
    visit(Once, Still, "", async |page| {
        for view in VIEWS {
            let walk = format!("(() => {{ {WALK}; return walk({:?}, {sizes}); }})()", view.name);
            assert_eq!(page.read(&walk).await, json!({}));
        }
    });
}
