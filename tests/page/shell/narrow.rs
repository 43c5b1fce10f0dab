//! On a phone, 360 or 320 pixels wide.

use crate::harness::engines::Engine;
use crate::harness::engines::Setting::{Phone, SmallPhone};
use crate::harness::scope::Scope::{EachEngine, Everywhere};
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

async fn assert_fits(page: &Visit) {
    assert_fits_in(page, 360).await;
}

async fn assert_fits_in(page: &Visit, width: u32) {
    let widths = "[innerWidth, visualViewport.width, document.documentElement.scrollWidth]";
    assert_eq!(page.read(widths).await, serde_json::json!([width, width, width]));
    // Rows of views and of starts are pushed aside; their last part to be seen is cut, so that one knows.
    let wide = format!(
        "[...document.body.querySelectorAll('*')].filter(it => !it.closest('.skip, math, .views, .presets'))
        .filter(it => it.getBoundingClientRect().right > {width} + 0.5).map(it => it.outerHTML.slice(0, 80))"
    );
    assert_eq!(page.read(&wide).await, serde_json::json!([]), "these reach past the edge");
    let equation = "one('.equation').scrollWidth - one('.equation').clientWidth";
    assert_eq!(page.number(equation).await, 0.0, "the equation is cut");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nothing_reaches_past_the_edge() {
    visit(Everywhere, Phone, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            assert_fits(page).await;
        }
        page.follow("#v=1&fig=3a").await;
        page.wait("the panel", "canvases().length === 1").await;
        assert_fits(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nothing_reaches_past_the_edge_of_a_small_phone() {
    visit(EachEngine, SmallPhone, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            assert_fits_in(page, 320).await;
        }
        page.follow("#v=1&fig=3a").await;
        page.wait("the panel", "canvases().length === 1").await;
        assert_fits_in(page, 320).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn not_even_a_long_notice_or_refusal() {
    let link = "#v=1&view=motion&gamma=1e300&nbar1=1000&nbar2=0.123456789012345&xi=1&delta=0.123456789012345678901234567890&somethingquiteunknown=1";
    visit(EachEngine, Phone, link, async |page| {
        page.click("#sheet-handle").await;
        page.wait("the refusal", "words('#steady-refusal') && words('#notice')").await;
        assert_fits(page).await;
    });
}

/// Too small for a finger: what can be pressed in neither way on 44 pixels. A label counts with what it names; a link
/// in running text is as high as its line (WCAG 2.5.8).
const SMALL: &str = "(() => {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
    .filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.skip, .scroll'))
    .filter(it => !(it.matches('p a') && getComputedStyle(it).display === 'inline'));
  const size = it => {
    const own = it.getBoundingClientRect(), named = (it.type === 'checkbox' && it.closest('label') || it).getBoundingClientRect();
    return [Math.max(own.width, named.width), Math.max(own.height, named.height)];
  };
  return targets.map(it => [it, ...size(it)]).filter(([, width, height]) => width < 43.5 || height < 43.5)
    .map(([it, width, height]) => `${Math.round(width)} × ${Math.round(height)}: ${it.outerHTML.slice(0, 90)}`);
})()";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_finger_hits_everything() {
    if !Engine::chosen().has_fingers() {
        return;
    }
    visit(EachEngine, Phone, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            assert_eq!(page.read(SMALL).await, serde_json::json!([]), "in {}", view.name);
        }
        page.follow(&link_to("motion")).await;
        wait_for_view(page, "motion").await;
        page.click("#sheet-handle").await;
        page.wait("the sheet", "one('#gamma-slider').checkVisibility()").await;
        page.read("document.querySelectorAll('details').forEach(it => { it.open = true; })").await;
        assert_eq!(page.read(SMALL).await, serde_json::json!([]), "with all open");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_current_view_is_in_the_row_of_views() {
    visit(EachEngine, Phone, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let place = "(box => [box.left >= 0, box.right <= innerWidth])(one('.views [aria-current]').getBoundingClientRect())";
            assert_eq!(page.read(place).await, serde_json::json!([true, true]), "{}", view.name);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn xi_is_in_reach_and_the_sheet_opens_on_the_rest() {
    visit(EachEngine, Phone, "", async |page| {
        let shown = async |selector: &str| {
            page.read(&format!("one('{selector}').checkVisibility()")).await == true
        };
        assert!(shown("#xi-slider").await);
        assert!(!shown("#gamma-slider").await);
        page.click("#sheet-handle").await;
        page.wait("the sheet", "one('#gamma-slider').checkVisibility()").await;
        assert_eq!(page.read("one('#sheet-handle').getAttribute('aria-expanded')").await, "true");
        page.enter("gamma", "0.25").await;
        page.wait("the value", "values().gamma === 0.25").await;
        assert_fits(page).await;
        page.press([char::from(Key::Escape)]).await;
        page.wait("the sheet to close", "!one('#gamma-slider').checkVisibility()").await;
        assert_eq!(page.read("document.activeElement.id").await, "sheet-handle");
    });
}
