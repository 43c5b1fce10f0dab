//! Curves that are kept to compare with.

use crate::harness::engines::Setting::Still;
use crate::harness::pointer::{point_at, AWAY};
use crate::harness::scope::Scope::Once;
use crate::harness::views::{link_to, look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};

const FIGURE: &str = "#figure-coherence";
const PINS: &str = "document.querySelectorAll('#figure-coherence .pins li').length";

async fn pin(page: &Visit) {
    page.read(&format!("one('{FIGURE} [data-item=pin-curve]').click()")).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_pinned_curve_stays_with_its_parameters_until_it_is_removed() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, FIGURE).await;
        page.enter("g", "0.1").await;
        page.read("frames(3)").await;
        let bare = page.number(&format!("picture('{FIGURE}')")).await;
        page.enter("g", "0.3").await;
        pin(page).await;
        page.enter("g", "0.1").await;
        let other = format!("picture('{FIGURE}') !== {bare}");
        page.wait("the pinned curve", &other).await;
        let words = page.text(&format!("{FIGURE} .pins li")).await;
        assert!(words.starts_with("A δ = 0, g = 0.3, γ = 0.5, n̄₂ = 0.2"), "{words}");
        page.click(&format!("{FIGURE} .pins li button")).await;
        page.wait("the bare figure", &format!("picture('{FIGURE}') === {bare}")).await;
        point_at(page, AWAY).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_thirteenth_is_refused_and_all_can_be_removed() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        for count in 1..=12 {
            pin(page).await;
            assert_eq!(page.number(PINS).await, f64::from(count));
        }
        pin(page).await;
        assert_eq!(page.number(PINS).await, 12.0);
        let refusal = page.text(&format!("{FIGURE} .pins .refusal")).await;
        assert!(refusal.contains("12 curves are pinned"), "{refusal}");
        page.read("frames(3)").await;
        assert_eq!(page.read(&format!("one('{FIGURE}').hasAttribute('refused')")).await, false);
        page.click(&format!("{FIGURE} .pins > button")).await;
        assert_eq!(page.number(PINS).await, 0.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn curves_over_another_axis_wait_for_it() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        pin(page).await;
        let waiting = format!("one('{FIGURE} .pins li').hasAttribute('waiting')");
        assert_eq!(page.read(&waiting).await, false);
        page.choose("#steady-axis select", "g").await;
        page.wait("the pin to wait", &waiting).await;
        assert!(page.text(&format!("{FIGURE} .pins li")).await.contains("over ξ"));
        page.choose("#steady-axis select", "xi").await;
        page.wait("the pin to be back", &format!("!{waiting}")).await;
    });
}
