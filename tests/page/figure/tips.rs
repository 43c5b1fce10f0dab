//! The start of each oscillator, dragged and typed.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::pointer::centre;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::look_at;
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const LASTING: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.001&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";

const PHASORS: &str = "#figure-phasors";

const START: &str =
    "['a1re', 'a1im', 'a2re', 'a2im'].map(key => Number(one(`#${key}-entry`).value))";

/// Drags a tip by so many pixels, up being positive, in steps.
async fn drag(page: &Visit, tip: &str, right: i32, up: i32) {
    page.read(&format!(
        "await (async () => {{
            const tip = one('{tip}'), box = tip.getBoundingClientRect();
            const at = (share, type) => tip.dispatchEvent(new PointerEvent(type, {{ bubbles: true, cancelable: true, pointerId: 1, isPrimary: true,
                clientX: box.x + box.width / 2 + share * {right}, clientY: box.y + box.height / 2 - share * {up} }}));
            // A pointer that the driver did not make cannot be captured.
            tip.setPointerCapture = () => {{}};
            at(0, 'pointerdown'); at(0.5, 'pointermove'); await frames(1); at(1, 'pointermove'); await frames(1);
            at(1, 'pointerup'); await frames(2);
        }})()"
    ))
    .await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_dragged_tip_sets_the_start() {
    for setting in [Still, Phone] {
        visit(EachEngine, setting, LASTING, async |page| {
            centre(page, PHASORS).await;
            drag(page, "#tip-a1", -20, 30).await;
            let start = page.read(START).await;
            let (re, im) = (start[0].as_f64().unwrap_or(9.0), start[1].as_f64().unwrap_or(9.0));
            assert!((0.2..0.95).contains(&re) && (0.1..1.0).contains(&im), "{start}");
            assert!(((1.0 - re) / im - 2.0 / 3.0).abs() < 0.1, "as the pointer went: {start}");
            assert_eq!(
                page.read("[Number(link().a2re), Number(link().a2im)]").await,
                serde_json::json!([0, 1])
            );
            page.wait(
                "the link",
                &format!("Number(link().a1re) === {re} && Number(link().a1im) === {im}"),
            )
            .await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_stays_under_the_pointer_that_dragged_it() {
    visit(EachEngine, Still, LASTING, async |page| {
        let place = "(box => [box.x, box.y])(one('#tip-a2').getBoundingClientRect())";
        centre(page, PHASORS).await;
        let before = page.read(place).await;
        drag(page, "#tip-a2", 24, -18).await;
        let after = page.read(place).await;
        let moved = |k: usize| after[k].as_f64().unwrap_or(0.0) - before[k].as_f64().unwrap_or(0.0);
        assert!((moved(0) - 24.0).abs() < 1.5 && (moved(1) - 18.0).abs() < 1.5, "{before} {after}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn dragging_while_it_runs_pauses_and_begins_anew() {
    visit(EachEngine, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 0.5").await;
        look_at(page, PHASORS).await;
        page.wait("the tip", "!one('#tip-a1').hidden").await;
        drag(page, "#tip-a1", -20, 0).await;
        page.wait("the new start", "time() === 0 && words('#play') === 'Play'").await;
        assert_eq!(page.number("(await frames(20), time())").await, 0.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrow_keys_move_a_tip_and_shift_makes_it_fine() {
    visit(EachEngine, Still, LASTING, async |page| {
        page.wait("the tips", "one('#figure-phasors').fresh && !one('#tip-a1').hidden").await;
        page.press_on("#tip-a1", Key::Left, 3).await;
        page.press_on("#tip-a1", Key::Up, 1).await;
        page.wait("the start", &format!("String({START}) === '0.85,0.05,0,1'")).await;
        page.read("one('#tip-a1').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }))").await;
        page.wait("the fine step", &format!("String({START}) === '0.845,0.05,0,1'")).await;
        page.wait(
            "its name",
            "one('#tip-a1').ariaLabel === 'Initial amplitude of oscillator 1, Re 0.845, Im 0.05'",
        )
        .await;
        assert_eq!(page.read("document.activeElement.id").await, "tip-a1");
        assert_eq!(
            page.spoken_name("#tip-a2").await,
            "Initial amplitude of oscillator 2, Re 0, Im 1"
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_number_sets_the_start_and_what_is_no_number_is_refused() {
    visit(Once, Still, LASTING, async |page| {
        page.enter("a1im", "-0,5").await;
        page.wait("the start", &format!("String({START}) === '1,-0.5,0,1'")).await;
        page.enter("a2re", "two").await;
        page.wait("the refusal", "words('#start-refusal').includes('Re ⟨a₂⟩(0) stays 0')").await;
        assert_eq!(page.read(START).await, serde_json::json!([1, -0.5, 0, 1]));
        page.enter("a2re", "1e9").await;
        page.wait("the refusal", "words('#start-refusal').includes('is outside')").await;
        assert_eq!(page.read(START).await, serde_json::json!([1, -0.5, 0, 1]));
        page.enter("a2re", "0.25").await;
        page.wait("no refusal", "words('#start-refusal') === ''").await;
        page.wait("the link", "link().a2re === '0.25' && link().a1im === '-0.5'").await;
    });
}
