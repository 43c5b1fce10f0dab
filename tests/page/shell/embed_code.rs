//! What the Embed dialog writes, pasted letter for letter into an article of another origin.

use super::embed::Host;
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::Once;
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::json;

/// Of every figure that the dialog offers in a view: its kind, whether it is a panel, and the text to paste.
const WRITTEN: &str = "(() => {
    const select = one('dialog.embedding[open] select');
    return [...select.options].filter(it => it.value !== '').map(({ value }) => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return [value, one('dialog.embedding textarea').value];
    });
})()";

/// The dialog of a view as a reader opens it.
async fn written(page: &Visit, view: &str) -> Vec<(String, String)> {
    page.follow(&link_to(view)).await;
    wait_for_view(page, view).await;
    page.read("one('#show-embed').click()").await;
    page.wait("the code", "document.querySelector('dialog.embedding[open] textarea')?.value").await;
    let all = serde_json::from_value(page.read(WRITTEN).await).expect("pairs of texts");
    page.read("one('dialog.embedding').close()").await;
    all
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_the_dialog_writes_of_every_kind_shows_that_figure_with_the_ticked_knob_alone() {
    noisy_visit(Once, Still, "", async |page| {
        let mut all: Vec<(String, String)> = Vec::new();
        for view in VIEWS {
            for (part, text) in written(page, view.name).await {
                if all.iter().all(|(known, _)| *known != part) {
                    all.push((part, text));
                }
            }
        }
        let offered = "[...new Set([...document.querySelectorAll('figure-card')].map(it => it.kind))].filter(kind => !kind.startsWith('fig')).length";
        let kinds = all.iter().filter(|(part, _)| part.starts_with("kind=")).count();
        assert_eq!(page.number(offered).await, kinds as f64, "each kind that the page shows");
        assert_eq!(all.len() - kinds, 11, "the panels of the paper");

        let texts: Vec<&str> = all.iter().map(|(_, text)| text.as_str()).collect();
        let html = format!(
            "<!doctype html><html lang=en><title>An article</title><body><h1>An article</h1>{}",
            texts.join("\n<p>Text.</p>\n")
        );
        let host = Host::of("dialog", &html);
        page.go(&host.server.url).await;
        for (index, (part, text)) in all.iter().enumerate() {
            let element = format!("document.querySelectorAll('odd-sympathy-figure')[{index}]");
            page.read(&format!("{element}.scrollIntoView({{ block: 'center' }})")).await;
            page.enter_frame(u16::try_from(index).expect("few")).await;
            page.wait(part, "document.documentElement.dataset.state === 'ready' && canvases().length > 0 && ink(canvases()[0]).share > 0.001").await;
            assert_eq!(page.number("canvases().length").await, 1.0, "{text}");
            let (key, name) = part.split_once('=').expect("a pair");
            let kind = if key == "fig" { format!("fig{name}") } else { name.to_owned() };
            assert_eq!(page.read("canvases()[0].closest('figure-card').kind").await, kind);
            let knobs = "[...document.querySelectorAll('parameter-control, select, fieldset, input:is([type=text], [type=number], [type=checkbox])')]
                .filter(it => it.checkVisibility() && !it.parentElement.closest('parameter-control')).map(it => it.getAttribute('key') ?? it.outerHTML.slice(0, 80))";
            assert_eq!(page.read(knobs).await, json!(["xi"]), "{text}");
            assert_eq!(page.text("#notice").await, "", "{text}");
            page.leave_frame().await;
            let parts = format!("[...{element}.children].map(it => it.localName)");
            assert_eq!(page.read(&parts).await, json!(["iframe"]), "{text}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn of_a_long_link_it_is_said_where_it_is_to_be_pasted() {
    visit(Once, Still, "", async |page| {
        let open = async |button: &str, dialog: &str| {
            page.read(&format!("one('{button}').click()")).await;
            page.wait(
                "the dialog",
                &format!("document.querySelector('{dialog}[open] textarea')?.value"),
            )
            .await;
            let said = page.text(dialog).await;
            page.read(&format!("one('{dialog}').close()")).await;
            said
        };
        let long = format!(
            "#v=1&view=networks&graph=edges&n=64&edges={}",
            (0..400).map(|k| format!("{}-{}", k % 30, 30 + k / 30)).collect::<Vec<_>>().join(",")
        );
        for (link, is_long) in [("#v=1&view=networks".to_owned(), false), (long, true)] {
            page.follow(&link).await;
            wait_for_view(page, "networks").await;
            for (button, dialog) in
                [("#show-embed", "dialog.embedding"), ("#show-cite", "dialog.cite")]
            {
                let said = open(button, dialog).await;
                assert_eq!(
                    said.contains("may cut it after 2000") && said.contains("Save a copy"),
                    is_long,
                    "{said}"
                );
            }
        }
    });
}
