//! Undo and redo.

use crate::harness::engines::Setting::Still;
use crate::harness::engines::{Engine, Lack};
use crate::harness::pointer::{place, point_at, Pointer, AWAY};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses a key while Ctrl, and whatever else, is held.
async fn chord(page: &Visit, held: &[Key], key: char) {
    let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
    let down = |keys: KeyActions, value: char| keys.then(KeyAction::Down { value });
    let up = |keys: KeyActions, value: char| keys.then(KeyAction::Up { value });
    let keys = held.iter().fold(KeyActions::new("keyboard".into()), |keys, key| down(keys, *key));
    let keys = up(down(keys, key), key);
    page.perform(held.iter().fold(keys, |keys, key| up(keys, *key))).await;
}

async fn undo(page: &Visit) {
    chord(page, &[Key::Control], 'z').await;
}

const XI: &str = "values().xi";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_dragged_slider_is_one_step_back_and_forth() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let slider = "(box => [box.x + box.width * 0.75, box.y + box.height / 2])(one('#xi-slider').getBoundingClientRect())";
        let (x, y) = place(page, slider).await;
        Pointer::Mouse.drag(page, (x, y), (x - 90.0, y)).await;
        point_at(page, AWAY).await;
        let dragged = page.number(XI).await;
        assert!(dragged < 0.2, "{dragged}");
        undo(page).await;
        assert_eq!(page.number(XI).await, 0.5);
        page.wait("the link", "link().xi === '0.5'").await;
        chord(page, &[Key::Control, Key::Shift], 'Z').await;
        assert_eq!(page.number(XI).await, dragged);
        page.click("#undo").await;
        assert_eq!(page.number(XI).await, 0.5);
        chord(page, &[Key::Control], 'y').await;
        assert_eq!(page.number(XI).await, dragged);
        page.click("#undo").await;
        assert_eq!(
            page.read("[...document.querySelectorAll('.icon')].map(it => it.ariaDisabled)").await,
            serde_json::json!(["true", "false"])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_key_that_is_held_is_one_step() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        // Not every driver repeats a key; nor is any page this slow at each of them.
        page.read(
            "await (async () => {
                const slider = one('#xi-slider'), event = (type, of) => slider.dispatchEvent(new KeyboardEvent(type, { ...of, key: 'ArrowLeft', bubbles: true }));
                for (const repeat of [false, true, true]) {
                    event('keydown', { repeat });
                    slider.stepDown();
                    slider.dispatchEvent(new Event('input', { bubbles: true }));
                    await new Promise(done => setTimeout(done, 700));
                }
                event('keyup');
            })()",
        )
        .await;
        assert_eq!(page.number(XI).await, 0.485);
        undo(page).await;
        assert_eq!(page.number(XI).await, 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn keys_in_quick_succession_are_one_step() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.press_on("#xi-slider", Key::Left, 3).await;
        assert_eq!(page.number(XI).await, 0.485);
        undo(page).await;
        assert_eq!(page.number(XI).await, 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_hundred_steps_are_kept() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let steps = "(() => { for (let k = 0; k < 100; k += 1) {
            const key = ['xi', 'g'][k % 2], entry = one(`#${key}-entry`);
            entry.value = String(k / 1000);
            entry.dispatchEvent(new Event('change', { bubbles: true }));
        } })()";
        page.read(steps).await;
        assert_eq!(page.read("[values().xi, values().g]").await, serde_json::json!([0.098, 0.099]));
        page.read("(() => { for (let k = 0; k < 99; k += 1) one('#undo').click(); })()").await;
        assert_eq!(page.read("[values().xi, values().g]").await, serde_json::json!([0, 0.3]));
        page.click("#undo").await;
        assert_eq!(page.number(XI).await, 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_view_changes_only_where_the_step_changed_it() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.enter("xi", "0.25").await;
        page.click(".views [data-view=steady]").await;
        wait_for_view(page, "steady").await;
        page.enter("g", "0.1").await;
        undo(page).await;
        assert_eq!(
            page.read("[shownView(), values().g]").await,
            serde_json::json!(["view-steady", 0.3])
        );
        undo(page).await;
        wait_for_view(page, "spectrum").await;
        assert_eq!(page.number(XI).await, 0.25);
        undo(page).await;
        assert_eq!(
            page.read("[shownView(), values().xi]").await,
            serde_json::json!(["view-spectrum", 0.5])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn typed_text_that_is_not_taken_over_keeps_its_own_undo() {
    if Engine::chosen().lacks(Lack::UndoOfTyping) {
        return;
    }
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.enter("g", "0.1").await;
        page.read("(one('#xi-entry').focus(), one('#xi-entry').select())").await;
        page.press("7".chars()).await;
        undo(page).await;
        assert_eq!(
            page.read("[one('#xi-entry').value, values().g]").await,
            serde_json::json!(["0.5", 0.1])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_a_network_takes_back_of_xi_is_undone_with_the_visit_to_it() {
    visit(Once, Still, &link_to("steady").replace("xi=0.5", "xi=0.9"), async |page| {
        wait_for_view(page, "steady").await;
        page.click(".views [data-view=networks]").await;
        wait_for_view(page, "networks").await;
        page.wait("the range of the ring", "values().xi === 0.5").await;
        undo(page).await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number(XI).await, 0.9);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn other_views_have_their_xi_back_after_a_visit_to_a_network() {
    visit(Once, Still, &link_to("steady").replace("xi=0.5", "xi=0.9"), async |page| {
        wait_for_view(page, "steady").await;
        page.click(".views [data-view=networks]").await;
        wait_for_view(page, "networks").await;
        page.wait("the range of the ring", "values().xi === 0.5").await;
        page.click(".views [data-view=spectrum]").await;
        page.wait("the former value", "values().xi === 0.9").await;
    });
}
