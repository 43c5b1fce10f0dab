//! The phase of the correlation, the two parts of λ over complex ξ, and baths by their temperatures.

use crate::harness::engines::Setting::Still;
use crate::harness::pointer::{centre, place, Pointer};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::visit;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_phase_is_a_knob_under_more_and_stays_within_a_quarter_turn() {
    visit(Once, Still, "", async |page| {
        assert_eq!(page.read("one('#xiPhase-entry').checkVisibility()").await, false);
        page.click("#more-parameters summary").await;
        for (typed, xi, phase) in [
            ("0.5", 0.6, "0.5"),
            ("90°", 0.6, "1.5707963267948966"),
            ("−π/2", -0.6, "1.5707963267948966"),
            ("3.141592653589793", 0.6, "0"),
        ] {
            page.enter("xiPhase", typed).await;
            let told = format!("values().xi === {xi} && link().xiPhase === '{phase}'");
            page.wait(typed, &told).await;
        }
        page.enter("xiPhase", "much").await;
        page.wait(
            "the refusal",
            "words('#xiPhase-refusal').includes('Enter an angle such as π/4 or 45°')",
        )
        .await;
        assert_eq!(page.read("link().xiPhase").await, "0");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_with_a_phase_opens_it() {
    let link = "#v=1&view=motion&xi=0.5&xiPhase=2";
    visit(Once, Still, link, async |page| {
        assert_eq!(page.read("one('#xiPhase-entry').checkVisibility()").await, true);
        assert_eq!(page.number("values().xi").await, -0.5);
        let phase = page.number("values().xiPhase").await;
        assert!((phase - (2.0 - std::f64::consts::PI)).abs() < 1e-14, "{phase}");
        assert_eq!(page.text("#notice").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_mark_on_the_circle_turns_the_phase() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        centre(page, "#figure-xi-slice").await;
        let (x, y) = place(page, "grip('#figure-xi-slice')").await;
        let width = page.number("one('#figure-xi-slice').plots[0].width").await;
        let before = page.number("values().xi").await;
        Pointer::Mouse.drag(page, (x, y), (x + 0.125 * width, y)).await;
        page.wait("an eighth of a turn", "Math.abs(values().xiPhase - Math.PI / 4) < 0.05").await;
        assert_eq!(page.number("values().xi").await, before);
        let (x, y) = place(page, "grip('#figure-xi-slice')").await;
        Pointer::Mouse.drag(page, (x, y), (x + 0.25 * width, y)).await;
        page.wait("three eighths", "Math.abs(values().xiPhase + Math.PI / 4) < 0.05").await;
        assert_eq!(page.number("values().xi").await, -before);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn panel_1c_opens_on_im_and_the_spectrum_on_re() {
    visit(Once, Still, "#v=1&fig=1c", async |page| {
        let part = "#panel-1c select[name=part]";
        page.wait("the part", &format!("one('{part}').value === 'im' && link().part === 'im'"))
            .await;
        let sentence = page.text("#panel-1c .sentence").await;
        page.read(&format!(
            "(it => {{ it.value = 're'; it.dispatchEvent(new Event('change')); }})(one('{part}'))"
        ))
        .await;
        page.wait("the link", "link().part === 're'").await;
        page.wait(
            "another figure",
            &format!("words('#panel-1c .sentence') !== {}", json!(sentence)),
        )
        .await;
        page.follow(&link_to("spectrum")).await;
        wait_for_view(page, "spectrum").await;
        page.wait("its own part", "link().part === 're' && link().continuation === 'hermitian'")
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn baths_can_be_given_by_temperatures_that_stay_while_frequencies_change() {
    let link = "#v=1&view=steady&delta=0&g=0.04&gamma=0.1&nbar1=0&nbar2=0&xi=0.6&bath=temperature";
    visit(Once, Still, link, async |page| {
        page.enter("nbar1", "1").await;
        page.enter("nbar2", "1").await;
        page.wait("equal occupations", "link().nbar1 === link().nbar2 && link().nbar1 > 0.58")
            .await;
        page.enter("delta", "-0.2").await;
        page.wait("the temperature", "values().nbar2 === 1 && link().nbar2 < 0.44").await;
        let found = page.number("Number(link().nbar2)").await;
        assert!((found - 1.0 / (1.2f64.exp() - 1.0)).abs() < 1e-12, "{found}");
        page.enter("nbar2", "-1").await;
        page.wait("the refusal", "words('#nbar2-refusal').includes('T₂')").await;
        assert_eq!(page.number("values().nbar2").await, 1.0);
        page.enter("nbar2", "0").await;
        page.wait("no quanta", "link().nbar2 === '0' && values().nbar2 === 0").await;
    });
}
