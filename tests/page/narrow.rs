//! On a phone, 360 or 320 pixels wide.

use super::engines::Setting::{Phone, SmallPhone};
use super::views::{link_to, wait_for_view, VIEWS};
use super::visit::{visit, Visit};
use fantoccini::key::Key;

async fn assert_fits(page: &Visit) {
    assert_fits_in(page, 360).await;
}

async fn assert_fits_in(page: &Visit, width: u32) {
    let widths = "[innerWidth, visualViewport.width, document.documentElement.scrollWidth]";
    assert_eq!(page.read(widths).await, serde_json::json!([width, width, width]));
    let wide = format!(
        "[...document.body.querySelectorAll('*')].filter(it => !it.closest('.skip, math, .views'))
        .filter(it => it.getBoundingClientRect().right > {width} + 0.5).map(it => it.outerHTML.slice(0, 80))"
    );
    assert_eq!(page.read(&wide).await, serde_json::json!([]), "these reach past the edge");
    let equation = "one('.equation').scrollWidth - one('.equation').clientWidth";
    assert_eq!(page.number(equation).await, 0.0, "the equation is cut");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nothing_reaches_past_the_edge() {
    visit(Phone, "", async |page| {
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
    visit(SmallPhone, "", async |page| {
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
    visit(Phone, link, async |page| {
        page.click("#sheet-handle").await;
        page.wait("the refusal", "words('#steady-refusal') && words('#notice')").await;
        assert_fits(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn xi_is_in_reach_and_the_sheet_opens_on_the_rest() {
    visit(Phone, "", async |page| {
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
