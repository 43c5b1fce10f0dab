//! Without a pointer.

use super::engines::Setting::Still;
use super::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn tab_reaches_every_control_in_reading_order() {
    visit(Still, "", async |page| {
        page.wait("the scan", "phase() === 'done'").await;
        let controls = "[...document.querySelectorAll('a[href], button, input, select, [tabindex=\"0\"]')]
            .filter(control => control.offsetParent !== null || control.id === 'skip').filter(control => !control.disabled)";
        let count = page.number(&format!("(window.controls = {controls}).length")).await;
        assert!(count >= 18.0, "only {count} controls");
        page.read("document.activeElement.blur()").await;
        for index in 0..count as usize {
            page.press([char::from(Key::Tab)]).await;
            let met = page.read("controls.indexOf(document.activeElement)").await;
            let names =
                format!("[controls[{index}], document.activeElement].map(it => it.outerHTML)");
            assert_eq!(met, json!(index), "{}", page.read(&names).await);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn skipping_to_the_figures_keeps_the_link() {
    visit(Still, "", async |page| {
        page.press_on("#skip", Key::Enter, 1).await;
        page.wait("the figures' focus", "document.activeElement.id === 'figures'").await;
        assert_eq!(page.read("link().xi").await, "0.6");
    });
}
