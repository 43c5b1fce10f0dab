//! Values read out of a figure.

use crate::harness::engines::Setting::Still;
use crate::harness::pointer::{centre, place, point_at, AWAY};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

const FIGURE: &str = "#figure-eigenvalues-real";
const READOUT: &str = "words('#figure-eigenvalues-real .readout')";

/// What is read at this ξ; not every browser points between pixels, and one is 0.006 of ξ.
async fn hover(page: &Visit, figure: &str, xi: f64, up: f64) -> String {
    centre(page, figure).await;
    let at = place(page, &format!("spot('{figure}', {}, {up})", (xi + 1.0) / 2.0)).await;
    point_at(page, at).await;
    let words = format!("words('{figure} .readout').replaceAll('−', '-')");
    let there = format!("Math.abs(parseFloat({words}.replace('ξ = ', '')) - {xi}) < 0.0075");
    page.wait(&format!("a reading at {xi}"), &there).await;
    page.read(&words).await.as_str().unwrap_or_default().into()
}

/// "ξ = 0.31 – …" at that place.
async fn reads(page: &Visit, value: f64) {
    let read = format!(
        "Math.abs(parseFloat({READOUT}.replace('ξ = ', '').replace('−', '-')) - {value}) < 0.0051"
    );
    page.wait(&format!("the values at {value}"), &read).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_mouse_reads_the_curves_and_nothing_moves() {
    visit(EachEngine, Still, &link_to("spectrum").replace("nbar2=0.2", "nbar2=0"), async |page| {
        wait_for_view(page, "spectrum").await;
        centre(page, FIGURE).await;
        let places = format!("[...document.querySelectorAll('{FIGURE} > *')].map(it => it.offsetTop + it.offsetHeight)");
        let before = page.read(&places).await;
        let words = hover(page, FIGURE, -0.5, 0.5).await;
        // δ = 0: the modes are a₁ ± a₂, damped by γ(1 ± ξ)/2 each.
        for word in ["λ₋: -0.12", "λ₊: -0.37"] {
            assert!(words.contains(word), "“{word}” is not in: {words}");
        }
        assert_eq!(page.read(&places).await, before);
        point_at(page, AWAY).await;
        page.wait("no reading", &format!("!{READOUT}")).await;
    });
}

// The mouse is asked in each engine above; here it is the words.
#[test]
#[ignore = "needs dist/ and a browser"]
fn on_maps_the_mouse_reads_both_axes_and_the_value() {
    visit(Once, Still, &format!("{}&method=limit&map=delta", link_to("locking")), async |page| {
        wait_for_view(page, "locking").await;
        let words = hover(page, "#figure-plv-map", -0.5, 0.5).await;
        for word in ["δ = ", "PLV: 1"] {
            assert!(words.contains(word), "“{word}” is not in: {words}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_matrix_reads_both_nodes_and_how_they_lock() {
    visit(Once, Still, "#v=1&view=networks&graph=ring&n=6&xi=0.5&matrix=limit", async |page| {
        wait_for_view(page, "networks").await;
        let (figure, words) = ("#figure-plv-matrix", "words('#figure-plv-matrix .readout')");
        centre(page, figure).await;
        point_at(page, place(page, &format!("spot('{figure}', 0.25, 0.75)")).await).await;
        page.wait("a reading", words).await;
        // Node 0 stands at the left and at the bottom; with as much ξ the neighbours in a ring move against each other.
        assert_eq!(page.read(words).await, "i = 4, j = 1 – PLV: −1");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrow_keys_read_by_a_hundredth_of_the_axis_and_say_it() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let ink = format!("{FIGURE} .ink");
        page.press_on(&ink, Key::Left, 5).await;
        reads(page, 0.4).await;
        page.press([char::from(Key::Right)]).await;
        reads(page, 0.42).await;
        let said = format!("words('#spoken') === {READOUT}");
        page.wait("the words", &said).await;
        for (key, value) in [(Key::Home, -1.0), (Key::End, 1.0)] {
            page.press([char::from(key)]).await;
            reads(page, value).await;
        }
        page.press([char::from(Key::Escape)]).await;
        page.wait("no reading", &format!("!{READOUT}")).await;
        assert_eq!(page.number("values().xi").await, 0.5, "only read");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_figure_in_focus_has_a_name_a_sentence_and_says_what_keys_do() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let ink = format!("{FIGURE} .ink");
        assert_eq!(page.spoken_name(&ink).await, "Damping of the two modes");
        let described = format!("one('{ink}').getAttribute('aria-describedby').split(' ').map(id => words('#' + id)).join(' ')");
        let described = page.read(&described).await;
        let described = described.as_str().unwrap_or_default();
        let sentence = page.text(&format!("{FIGURE} .sentence")).await;
        assert!(described.contains(&sentence) && described.contains("Arrow keys"), "{described}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_figure_says_how_it_was_computed() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        for view in ["motion", "spectrum", "locking", "steady", "paper"] {
            page.follow(&link_to(view)).await;
            wait_for_view(page, view).await;
            let silent = "canvases().map(it => it.closest('figure-card')).filter(it => it.plots.length && !it.querySelector('.method').textContent).map(it => it.id)";
            assert_eq!(page.read(silent).await, json!([]), "{view}");
        }
    });
}
