//! What is taken away: files of figures, citations, codes for articles.

use crate::harness::children::ROOT;
use crate::harness::engines::Setting::Still;
use crate::harness::saving::{catch_files, choose};
use crate::harness::scope::Scope::{EachEngine, EachPlace, Everywhere};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use serde_json::{json, Value};
use std::fs;
use std::path::Path;

const FIGURE: &str = "#figure-eigenvalues-real";

async fn assert_holds(page: &Visit, text: &str, words: &[&str]) {
    let text = page.read(text).await;
    let text = text.as_str().unwrap_or_default();
    for word in words {
        assert!(text.contains(word), "“{word}” is not in: {text:.2000}");
    }
    // Where the one file lies on its owner's disk is nobody's business.
    assert!(!text.contains("file:"), "{text:.2000}");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_png_says_what_it_was_made_from() {
    visit(Everywhere, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        catch_files(page).await;
        choose(page, FIGURE, "download-png").await;
        page.wait("the file", "window.saved").await;
        assert_eq!(page.read("saved").await, "odd-sympathy-eigenvalues-real.png");
        assert_holds(
            page,
            "blob.text()",
            &["PNG", "iTXt", "Odd Sympathy", "gamma = 0.5", "xi = 0.5", "#v=1&view=spectrum"],
        )
        .await;
        // Two pixels for each of the figure's, and a picture that a browser can read.
        let size = format!("createImageBitmap(blob).then(({{ width }}) => width === 2 * one('{FIGURE}').size.width)");
        assert_eq!(page.read(&size).await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_table_and_a_drawing_hold_the_link_to_the_state() {
    visit(Everywhere, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        catch_files(page).await;
        for item in ["download-csv", "download-svg"] {
            page.read("void (window.saved = undefined)").await;
            choose(page, FIGURE, item).await;
            page.wait(item, "window.saved").await;
            assert_holds(
                page,
                "blob.text().then(text => text.replaceAll('&amp;', '&'))",
                &["link", "#v=1&view=spectrum", "gamma", "equations"],
            )
            .await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_figure_is_saved_as_wide_as_a_column_and_for_print() {
    visit(Everywhere, Still, &link_to("spectrum"), async |page| {
        page.choose("#theme", "dark").await;
        wait_for_view(page, "spectrum").await;
        catch_files(page).await;
        choose(page, FIGURE, "save-as-").await;
        page.wait("the form", "one('dialog[open] form')").await;
        let names = "[...document.querySelectorAll('dialog[open] .choice')].filter(it => it.checkVisibility()).map(it => it.firstChild.textContent.trim())";
        assert_eq!(page.read(names).await, json!(["Format", "Width", "Theme"]));
        page.read("(select => { select.value = '325'; select.dispatchEvent(new Event('change')); })(one('dialog[open] form label:nth-of-type(2) select'))").await;
        page.click("dialog[open] form button").await;
        page.wait("the file", "window.saved && !one('dialog[open]')").await;
        assert_holds(page, "blob.text()", &["<svg width=\"325\"", "fill=\"#FFFFFF\""]).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_software_and_the_paper_can_be_cited() {
    visit(EachPlace, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.click("#show-cite").await;
        page.wait("the citations", "one('dialog.cite[open] textarea')").await;
        let texts =
            "[...document.querySelectorAll('dialog.cite textarea')].map(it => it.value).join()";
        let package = fs::read_to_string(Path::new(ROOT).join("pkg/package.json"));
        let package: Value = serde_json::from_str(&package.expect("a package")).expect("JSON");
        let version = format!("version = {{{}}}", package["version"].as_str().expect("a version"));
        assert_holds(page, texts, &["@software", &version, "2410.22495", "Tyagi", "view=spectrum"])
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_code_of_an_embedding_opens_what_was_chosen() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        choose(page, FIGURE, "embed-").await;
        page.wait("the code", "one('dialog.embedding[open] textarea')?.value").await;
        page.read("one('dialog.embedding fieldset .check:nth-of-type(2) input').click()").await;
        let code =
            "[...document.querySelectorAll('dialog.embedding textarea')].map(it => it.value)";
        assert_holds(
            page,
            &format!("{code}[0]"),
            &[
                "embed.js",
                "<odd-sympathy-figure",
                "kind=\"eigenvaluesReal\"",
                "controls=\"g,xi\"",
                "xi=\"0.5\"",
            ],
        )
        .await;
        let alone = page.read(&format!("{code}[2]")).await;
        page.go(alone.as_str().unwrap_or_default()).await;
        page.wait(
            "the figure",
            "document.documentElement.dataset.state === 'ready' && canvases().length === 1",
        )
        .await;
        let shown = "[...document.querySelectorAll('parameter-control')].filter(it => it.checkVisibility()).map(it => it.getAttribute('key'))";
        assert_eq!(page.read(shown).await, json!(["xi", "g"]));
        assert_eq!(page.number("values().xi").await, 0.5);
    });
}
