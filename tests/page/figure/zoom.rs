//! A part of a figure, and the way back.

use crate::harness::engines::Setting::Still;
use crate::harness::pointer::{centre, place, point_at, Pointer, AWAY};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::actions::{InputSource, KeyAction, KeyActions, PointerAction};
use fantoccini::key::Key;

const FIGURE: &str = "#figure-eigenvalues-real";
const X: &str = "one('#figure-eigenvalues-real').plots[0].xAxis";

async fn wait_for_whole(page: &Visit) {
    page.wait("the whole", &format!("{X}.min === -1 && {X}.max === 1")).await;
}

async fn wait_for_part(page: &Visit) {
    page.wait("a part", &format!("{X}.max - {X}.min < 1.9")).await;
}

async fn axes(page: &Visit, entries: &[(&str, &str)], logarithmic: bool) {
    page.click(&format!("{FIGURE} .menu summary")).await;
    page.click(&format!("{FIGURE} [data-item=axes-]")).await;
    page.wait("the form", "one('dialog.axes')?.open").await;
    for (name, text) in entries {
        page.read(&format!("one('dialog [aria-label=\"{name}\"]').value = '{text}'")).await;
    }
    if logarithmic {
        page.click("dialog [aria-label=\"Horizontal axis logarithmic\"]").await;
    }
    page.click("dialog .main").await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn keys_zoom_pan_and_show_everything_again() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.read(&format!("one('{FIGURE} .ink').focus()")).await;
        page.press("+++".chars()).await;
        page.wait("a part", &format!("Math.abs({X}.max - {X}.min - 2 * 0.8 ** 3) < 1e-6")).await;
        let right = KeyActions::new("keyboard".into());
        let shift = char::from(Key::Shift);
        let arrow = char::from(Key::Right);
        page.perform(
            right
                .then(KeyAction::Down { value: shift })
                .then(KeyAction::Down { value: arrow })
                .then(KeyAction::Up { value: arrow })
                .then(KeyAction::Up { value: shift }),
        )
        .await;
        page.wait("more of the right", &format!("{X}.max + {X}.min > 0.1")).await;
        page.press(['0']).await;
        wait_for_whole(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_drag_with_shift_frames_a_part_and_a_double_click_or_the_button_ends_it() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let shift = char::from(Key::Shift);
        for way in ["double click", "button"] {
            centre(page, FIGURE).await;
            let from = place(page, &format!("spot('{FIGURE}', 0.1, 0.8)")).await;
            let to = place(page, &format!("spot('{FIGURE}', 0.6, 0.2)")).await;
            let key = |action| KeyActions::new("keyboard".into()).then(action);
            page.perform(key(KeyAction::Down { value: shift })).await;
            Pointer::Mouse.drag(page, from, to).await;
            page.perform(key(KeyAction::Up { value: shift })).await;
            let framed =
                format!("Math.abs({X}.min + 0.8) < 0.02 && Math.abs({X}.max - 0.2) < 0.02");
            page.wait("the frame", &framed).await;
            if way == "button" {
                page.click(&format!("{FIGURE} .reset-view")).await;
            } else {
                let press = [PointerAction::Down { button: 0 }, PointerAction::Up { button: 0 }];
                Pointer::Mouse.act(page, [press.clone(), press].concat()).await;
            }
            wait_for_whole(page).await;
            let hidden = format!("one('{FIGURE} .reset-view').checkVisibility()");
            assert_eq!(page.read(&hidden).await, false, "{way}");
            point_at(page, AWAY).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_wheel_zooms_only_with_ctrl() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let wheel = |ctrl: bool| {
            format!("one('{FIGURE} canvas').dispatchEvent(new WheelEvent('wheel',
                {{ deltaY: -100, ctrlKey: {ctrl}, bubbles: true, cancelable: true, clientX: 700, clientY: 400 }}))")
        };
        assert_eq!(page.read(&wheel(false)).await, true, "the page scrolls");
        assert_eq!(page.read(&wheel(true)).await, false);
        wait_for_part(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn axes_are_entered_as_people_write_them() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let ends = [("Horizontal axis from", "0,1"), ("Horizontal axis to", "1")];
        axes(page, &ends, true).await;
        page.wait("the form to close", "!one('dialog[open]')").await;
        page.wait("the axis", &format!("{X}.min === 0.1 && {X}.scale === 'log'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn axes_that_cannot_be_had_are_refused_in_words() {
    let cases = [
        ("Horizontal axis from", "abc", false, "“abc” is not a number"),
        ("Horizontal axis from", "2", false, "not from 2 to 1"),
        ("Horizontal axis from", "-1", true, "must begin above 0"),
        ("Horizontal axis to", "7", false, "stay as they were"),
    ];
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        for (name, text, logarithmic, words) in cases {
            axes(page, &[(name, text)], logarithmic).await;
            let refusal = page.wait("a refusal", "words('#axes-refusal')").await;
            assert!(refusal.as_str().is_some_and(|it| it.contains(words)), "{refusal}");
            page.press([char::from(Key::Escape)]).await;
            page.wait("the form to close", "!one('dialog[open]')").await;
            wait_for_whole(page).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn another_axis_is_seen_whole() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.read(&format!("one('{FIGURE} .ink').focus()")).await;
        page.press(['+']).await;
        wait_for_part(page).await;
        page.choose("#spectrum-axis select", "delta").await;
        page.wait("the axis", &format!("{X}.key === 'delta' && {X}.min === -0.5")).await;
        page.choose("#spectrum-axis select", "xi").await;
        wait_for_whole(page).await;
    });
}
