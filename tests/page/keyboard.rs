//! Without a pointer.

use super::engines::Setting::Still;
use super::scope::Scope::EachEngine;
use super::views::{link_to, wait_for_view, VIEWS};
use super::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn tab_reaches_every_control_in_reading_order() {
    visit(EachEngine, Still, "", async |page| {
        page.wait("the last button", "!one('#copy-values').disabled").await;
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let controls = "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]
                .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)";
            let count = page.number(&format!("(window.controls = {controls}).length")).await;
            assert!(count >= 10.0, "only {count} controls in {}", view.name);
            page.read("one('#skip').focus()").await;
            for index in 0..count as usize {
                let met = page.read("controls.indexOf(document.activeElement)").await;
                let names =
                    format!("[controls[{index}], document.activeElement].map(it => it?.outerHTML)");
                assert_eq!(met, json!(index), "{}", page.read(&names).await);
                page.press([char::from(Key::Tab)]).await;
                // Some browsers let the keyboard scroll what can be scrolled.
                if page.read("document.activeElement.id === 'controls'").await == true {
                    page.press([char::from(Key::Tab)]).await;
                }
            }
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn skipping_to_the_figures_keeps_the_link() {
    visit(EachEngine, Still, "", async |page| {
        page.press_on("#skip", Key::Enter, 1).await;
        page.wait("the figures' focus", "document.activeElement.id === 'figures'").await;
        assert_eq!(page.read("link().xi").await, "0.6");
    });
}
