//! The menu of a figure.

use crate::harness::engines::Engine;
use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::saving::{catch_files, choose};
use crate::harness::scope::Scope::{EachEngine, EachPlace, Once};
use crate::harness::views::{figures, link_to, wait_for_view, VIEWS};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

const FIGURE: &str = "#figure-eigenvalues-real";

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_figure_has_one_named_after_it() {
    visit(Once, Still, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let without = "canvases().map(it => it.closest('figure-card')).filter(it => it.querySelectorAll('.menu button').length < 5).map(it => it.id)";
            assert_eq!(page.read(without).await, json!([]), "{}", view.name);
        }
        page.follow(&link_to("spectrum")).await;
        wait_for_view(page, "spectrum").await;
        let name = page.spoken_name(&format!("{FIGURE} .menu summary")).await;
        assert_eq!(name, "Menu of Damping of the two modes");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_offers_what_works_with_its_figure() {
    // What there is, and the handle of the figure table that allows it.
    let differing = "canvases().map(it => it.closest('figure-card')).flatMap(card => {
        const { handles } = card.core.figureSpecs().find(({ kind }) => kind === card.kind);
        const items = { 'pin-curve': handles.pin, 'zoom-by-dragging': handles.zoom, 'axes-': handles.zoom, 'reset-view': handles.zoom };
        return Object.entries(items).filter(([item, can]) => can !== Boolean(card.querySelector(`.menu [data-item=${item}]`))).map(([item]) => `${card.kind}: ${item}`);
    })";
    visit(Once, Still, "", async |page| {
        let mut wrong = Vec::new();
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            wrong.push(page.read(differing).await);
        }
        page.follow(&link_to("guide")).await;
        wait_for_view(page, "guide").await;
        // The cards of the story show another kind with most of its chapters.
        for place in 1..=10 {
            page.click("#guide-next").await;
            let there =
                format!("one('.steps [aria-current]').dataset.place === '{place}' && settled()");
            page.wait("the chapter", &there).await;
            wrong.push(page.read(differing).await);
        }
        assert_eq!(wrong, vec![json!([]); VIEWS.len() + 10]);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_keyboard_opens_it_walks_it_and_leaves_it() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let open = format!("one('{FIGURE} .menu').open");
        page.press_on(&format!("{FIGURE} .menu summary"), Key::Enter, 1).await;
        page.wait("the menu", &open).await;
        page.press([char::from(Key::Down), char::from(Key::Down)]).await;
        assert_eq!(page.read("document.activeElement.textContent").await, "Data table");
        page.press([char::from(Key::Escape)]).await;
        assert_eq!(page.read(&open).await, false);
        assert_eq!(page.read("document.activeElement.localName").await, "summary");
        page.press([char::from(Key::Enter)]).await;
        page.click("#view-spectrum h2").await;
        page.wait("the menu to close", &format!("!{open}")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_phone_all_of_it_is_as_large_as_a_finger_and_in_sight() {
    if !Engine::chosen().has_fingers() {
        return;
    }
    visit(EachEngine, Phone, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.click(&format!("{FIGURE} .menu summary")).await;
        let small = format!("[...document.querySelectorAll('{FIGURE} .menu :is(summary, button)')].filter(it => it.checkVisibility()).map(it => it.getBoundingClientRect())
            .filter(it => it.width < 44 || it.height < 44 || it.x < 0 || it.right > 360).length");
        assert_eq!(page.number(&small).await, 0.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_table_holds_the_numbers_of_the_figure() {
    visit(Once, Still, &link_to("spectrum").replace("nbar2=0.2", "nbar2=0"), async |page| {
        wait_for_view(page, "spectrum").await;
        choose(page, FIGURE, "data-table").await;
        page.wait("the table", "one('dialog.values td')").await;
        let head =
            "[...document.querySelectorAll('dialog.values thead th')].map(it => it.textContent)";
        assert_eq!(
            page.read(head).await,
            json!(["ξ", "Re λ₊ (ω₁)", "Re λ₋ (ω₁)", "Im λ₊ (ω₁)", "Im λ₋ (ω₁)"])
        );
        assert_eq!(
            page.number("document.querySelectorAll('dialog.values tbody tr').length").await,
            201.0
        );
        // γ = 0.5 and ξ = −1: one mode is damped by γ, the other, but for rounding, not at all.
        let cell =
            |k: usize| format!("plain(one('dialog.values tbody tr').cells[{k}].textContent)");
        assert_eq!(page.read(&format!("[{}, {}]", cell(0), cell(1))).await, json!(["-1", "-0.5"]));
        assert!(page.number(&format!("Math.abs({})", cell(2))).await < 1e-12);
        page.press([char::from(Key::Escape)]).await;
        page.wait("the table to close", "!one('dialog[open]')").await;
        assert_eq!(page.read("document.activeElement.localName").await, "summary");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn files_are_named_after_the_figure() {
    let cases = [
        ("spectrum", FIGURE, "download-csv", "odd-sympathy-eigenvalues-real.csv"),
        ("spectrum", FIGURE, "download-svg", "odd-sympathy-eigenvalues-real.svg"),
        ("locking", "#figure-plv", "download-csv", "odd-sympathy-plv.csv"),
        ("motion", "#figure-moments", "download-svg", "odd-sympathy-moments.svg"),
    ];
    visit(EachPlace, Still, "", async |page| {
        catch_files(page).await;
        for (view, figure, item, name) in cases {
            page.follow(&link_to(view)).await;
            wait_for_view(page, view).await;
            page.read("void (window.saved = undefined)").await;
            choose(page, figure, item).await;
            page.wait(name, "window.saved").await;
            assert_eq!(page.read("saved").await, name);
            let text = page.read("blob.text()").await;
            let begin = if name.ends_with("csv") { "# Odd Sympathy" } else { "<svg" };
            assert!(text.as_str().is_some_and(|it| it.starts_with(begin)), "{text:.80}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_file_of_a_motion_begins_at_its_start() {
    let link = link_to("motion").replace("a1re=1", "a1re=0.25");
    visit(Once, Still, &link, async |page| {
        catch_files(page).await;
        wait_for_view(page, "motion").await;
        for figure in figures(page).await {
            page.read("void (window.saved = undefined)").await;
            choose(page, &figure, "download-csv").await;
            page.wait("the file", "window.saved").await;
            let begins = "blob.text().then(text => text.match(/\\ba1 = .*/)?.[0])";
            assert_eq!(page.read(begins).await, "a1 = 0.25 + 0i", "{figure}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_figure_is_enlarged_with_all_its_tools_and_goes_back_to_its_place() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let width = format!("one('{FIGURE} canvas').getBoundingClientRect().width");
        let before = page.number(&width).await;
        choose(page, FIGURE, "enlarge").await;
        page.wait("a large figure", &format!("{width} > 1.8 * {before}")).await;
        page.press_on(&format!("{FIGURE} .ink"), Key::Left, 1).await;
        page.wait("a reading", &format!("words('{FIGURE} .readout')")).await;
        page.press([char::from(Key::Escape)]).await;
        page.press([char::from(Key::Escape)]).await;
        page.wait("the small figure", &format!("!one('dialog[open]') && {width} === {before}"))
            .await;
        assert_eq!(
            page.read(&format!(
                "one('#view-spectrum .cards').firstElementChild === one('{FIGURE}')"
            ))
            .await,
            true
        );
        choose(page, FIGURE, "enlarge").await;
        page.wait("a large figure", "one('dialog.enlarged')?.open").await;
        page.follow(&link_to("steady")).await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.read("one('dialog[open]')").await, json!(null), "what is left is closed");
    });
}
