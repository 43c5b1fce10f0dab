//! Without a pointer.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::EachEngine;
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;
use std::iter::repeat_n;

/// Keys that are pressed without a look at what they do: a look takes as long as a key.
const AT_ONCE: f64 = 20.0;
/// How many controls have had the focus.
const MET: &str = "(window.met = met.filter(it => it.id !== 'controls')).length";
/// The first control that is not met where it stands.
const WRONG: &str = "((k) => k < 0 ? null : [controls[k], met[k]].map(it => it?.outerHTML))(controls.findIndex((it, k) => it !== met[k]))";

#[test]
#[ignore = "needs dist/ and a browser"]
fn tab_reaches_every_control_in_reading_order() {
    visit(EachEngine, Still, "", async |page| {
        page.wait("the last button", "!one('#copy-values').disabled").await;
        page.read("addEventListener('focusin', ({ target }) => window.met?.push(target))").await;
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let controls = "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]
                .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)";
            let count = page.number(&format!("(window.controls = {controls}).length")).await;
            assert!(count >= 10.0, "only {count} controls in {}", view.name);
            page.read("(one('#skip').focus(), void (window.met = [document.activeElement]))").await;
            // Some browsers let the keyboard scroll what can be scrolled, so that more keys are needed.
            let mut left = count;
            for _ in 0..count as usize {
                page.press(repeat_n(char::from(Key::Tab), left.min(AT_ONCE) as usize)).await;
                left = count - page.number(MET).await;
                if left <= 0.0 {
                    break;
                }
            }
            let wrong = page.read(WRONG).await;
            assert_eq!(wrong, json!(null), "{}: what should be met, and what is", view.name);
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
