//! What is drawn.

use super::engines::Setting::{Desk, Phone, Still};
use super::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

const LOCKING_DONE: &str = "phase() === 'done'";

async fn figures(page: &Visit) -> Vec<String> {
    let ids = page.read("canvases().map(canvas => canvas.closest('figure-card').id)").await;
    let ids: Vec<_> = ids.as_array().into_iter().flatten().filter_map(|id| id.as_str()).collect();
    assert!(ids.len() >= 5, "only {ids:?}");
    ids.into_iter().map(|id| format!("#{id}")).collect()
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_canvas_has_ink() {
    visit(Desk, "", async |page| {
        page.wait("the phase-locking curve", LOCKING_DONE).await;
        for figure in figures(page).await {
            let ink = page.read(&format!("ink(one('{figure} canvas'))")).await;
            assert!(ink["colours"].as_u64() > Some(8), "{figure}: {ink}");
            assert!(ink["share"].as_f64() > Some(0.005), "{figure}: {ink}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_canvas_has_a_pixel_for_each_of_the_screen() {
    for (setting, ratio) in [(Desk, 1.0), (Phone, 2.0)] {
        visit(setting, "", async |page| {
            assert_eq!(page.number("devicePixelRatio").await, ratio);
            for figure in figures(page).await {
                let canvas = format!("one('{figure} canvas')");
                let drawn = page.read(&format!("[{canvas}.width, {canvas}.height]")).await;
                let shown = format!("(box => [box.width * {ratio}, box.height * {ratio}])");
                let shown = format!("{shown}({canvas}.getBoundingClientRect())");
                assert_eq!(drawn, page.read(&format!("{shown}.map(Math.round)")).await, "{figure}");
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_canvas_has_a_name_and_a_sentence() {
    visit(Still, "", async |page| {
        for figure in figures(page).await {
            let title = page.text(&format!("{figure} h3")).await;
            assert!(!title.is_empty(), "{figure} has no title");
            assert_eq!(page.spoken_name(&format!("{figure} canvas")).await, title, "{figure}");
            let described = format!("one('{figure} canvas').getAttribute('aria-describedby')");
            let sentence = page.read(&format!("words('#' + {described}.split(' ')[0])")).await;
            assert!(sentence.as_str().is_some_and(|it| it.len() > 20), "{figure}: {sentence}");
            assert_eq!(sentence, json!(page.text(&format!("{figure} .sentence")).await));
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_slider_moved_by_keyboard_changes_the_figures_over_xi_and_their_sentences() {
    visit(Still, "", async |page| {
        page.wait("the phase-locking curve", LOCKING_DONE).await;
        let figures = ["#figure-eigenvalues-real", "#figure-eigenvalues-imaginary", "#figure-plv"];
        let mut before = Vec::new();
        for figure in figures {
            page.read(&format!("(one('{figure}').scrollIntoView(), frames(3))")).await;
            let sentence = page.text(&format!("{figure} .sentence")).await;
            before.push((figure, page.number(&format!("picture('{figure}')")).await, sentence));
        }
        page.press_on("#xi-slider", Key::Left, 40).await;
        assert_eq!(page.number("values().xi").await, 0.4);
        for (figure, picture, sentence) in before {
            page.read(&format!("(one('{figure}').scrollIntoView(), frames(3))")).await;
            page.wait("another picture", &format!("picture('{figure}') !== {picture}")).await;
            let other = format!("words('{figure} .sentence') !== {sentence:?}");
            page.wait("another sentence", &other).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_theme_changes_the_surface_of_the_figures() {
    visit(Still, "", async |page| {
        for figure in figures(page).await {
            page.read(&format!("(one('{figure}').scrollIntoView(), frames(3))")).await;
            let surface = format!("pixels(one('{figure} canvas'))[0] & 0xff");
            page.choose("#theme", "light").await;
            page.wait("a light surface", &format!("({surface}) > 200")).await;
            page.choose("#theme", "dark").await;
            page.wait("a dark surface", &format!("({surface}) < 80")).await;
        }
        page.reload().await;
        assert_eq!(page.read("one('#theme').value").await, "dark", "the choice is kept");
    });
}
