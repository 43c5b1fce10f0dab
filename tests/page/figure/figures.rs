//! What is drawn.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::scope::Scope::{EachEngine, EachPlace, Everywhere, Once};
use crate::harness::views::{figures, link_to, look_at, wait_for_view, VIEWS};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_canvas_of_every_view_has_ink() {
    visit(Everywhere, Desk, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let figures = figures(page).await;
            assert!(figures.len() as u64 >= view.figures, "{figures:?}");
            for figure in figures {
                let met = format!("(one('{figure}').scrollIntoView(), await frames(3), {{ ...ink(one('{figure} canvas')), refused: one('{figure}').hasAttribute('refused') }})");
                let ink = page.read(&met).await;
                assert!(ink["colours"].as_u64() > Some(8), "{figure}: {ink}");
                assert!(ink["share"].as_f64() > Some(0.005), "{figure}: {ink}");
                assert_eq!(ink["refused"], false, "{figure}");
            }
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_canvas_has_a_pixel_for_each_of_the_screen() {
    for (setting, ratio) in [(Desk, 1.0), (Phone, 2.0)] {
        visit(EachEngine, setting, "", async |page| {
            assert_eq!(page.number("devicePixelRatio").await, ratio);
            // Those out of sight are drawn after the page is ready.
            let drawn = "[...document.querySelectorAll('#view-motion figure-card')].every(card => card.fresh)";
            page.wait("all figures", drawn).await;
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
    visit(Once, Still, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            for figure in figures(page).await {
                look_at(page, &figure).await;
                let title = page.text(&format!("{figure} :is(h3, h4)")).await;
                assert!(!title.is_empty(), "{figure} has no title");
                assert_eq!(page.spoken_name(&format!("{figure} canvas")).await, title, "{figure}");
                let described = format!("one('{figure} canvas').getAttribute('aria-describedby')");
                let sentence = format!("words('#' + {described}.split(' ')[0])");
                let sentence = page.wait("a sentence", &sentence).await;
                assert!(sentence.as_str().is_some_and(|it| it.len() > 20), "{figure}: {sentence}");
                assert_eq!(sentence, json!(page.text(&format!("{figure} .sentence")).await));
            }
        }
    });
}

// That keys move a slider, is asked in each engine by links; here it is what follows.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_slider_moved_by_keyboard_changes_the_figures_over_xi_and_their_sentences() {
    let cases = [
        ("spectrum", &["#figure-eigenvalues-real", "#figure-eigenvalues-imaginary"][..]),
        ("locking", &["#figure-plv"][..]),
        ("steady", &["#figure-coherence"][..]),
    ];
    visit(Once, Still, "", async |page| {
        for (view, figures) in cases {
            page.follow(&link_to(view).replace("delta=0&", "delta=-0.2&")).await;
            wait_for_view(page, view).await;
            let mut before = Vec::new();
            for figure in figures {
                look_at(page, figure).await;
                let sentence = page.text(&format!("{figure} .sentence")).await;
                before.push((figure, page.number(&format!("picture('{figure}')")).await, sentence));
            }
            page.press_on("#xi-slider", Key::Left, 40).await;
            assert_eq!(page.number("values().xi").await, 0.3);
            for (figure, picture, sentence) in before {
                look_at(page, figure).await;
                page.wait("another picture", &format!("picture('{figure}') !== {picture}")).await;
                let other = format!("words('{figure} .sentence') !== {sentence:?}");
                page.wait("another sentence", &other).await;
            }
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_theme_changes_the_surface_of_the_figures() {
    visit(EachEngine, Still, "", async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            let figures = figures(page).await;
            for (theme, surface) in [("light", "> 200"), ("dark", "< 80")] {
                page.choose("#theme", theme).await;
                for figure in &figures {
                    let drawn = format!("(one('{figure}').scrollIntoView(), await frames(1), (pixels(one('{figure} canvas'))[0] & 0xff) {surface})");
                    page.wait(&format!("a {theme} {figure}"), &drawn).await;
                }
            }
        }
        page.reload().await;
        assert_eq!(page.read("one('#theme').value").await, "dark", "the choice is kept");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_grows_beyond_all_numbers_is_refused_in_the_card() {
    let growing = "#v=1&view=steady&xi=1&g=0&gamma=10&nbar1=0&nbar2=1000&instant=650";
    visit(Once, Still, growing, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-populations").await;
        let said =
            "words('#figure-populations .sentence').includes('would leave the range of numbers')";
        page.wait("the refusal", said).await;
        page.wait("a plate", "one('#figure-populations').hasAttribute('refused')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_printed_page_says_its_parameters_and_its_link() {
    visit(EachPlace, Still, "#v=1&view=spectrum&gamma=0.7&nbar2=0.3", async |page| {
        page.wait("the line", "document.querySelector('.printed')").await;
        page.read("void dispatchEvent(new Event('beforeprint'))").await;
        for part in ["γ = 0.7", "n̄₂ = 0.3", "gamma=0.7"] {
            page.wait(part, &format!("words('.printed').includes({part:?})")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn how_figures_were_computed_is_said_once_where_it_is_the_same_of_all() {
    visit(Once, Still, "#v=1&view=spectrum", async |page| {
        wait_for_view(page, "spectrum").await;
        let said = "[...document.querySelectorAll('.view:not([hidden]) .method')].filter(it => it.checkVisibility()).map(it => it.textContent)";
        page.wait("one line", &format!("({said}).length === 1")).await;
        let line = format!("({said})[0]");
        let before = page.read(&line).await;
        assert!(before.as_str().is_some_and(|it| it.starts_with("All figures here: closed form")));
        // It follows a knob, and no card has a line of its own meanwhile.
        page.press_on("#xi-slider", Key::Right, 5).await;
        page.wait("another number", &format!("{line} !== {before}")).await;
        assert_eq!(page.number(&format!("({said}).length")).await, 1.0);
        page.follow("#v=1&view=networks").await;
        wait_for_view(page, "networks").await;
        page.wait("what differs", &format!("({said}).length === 4")).await;
    });
}

/// A page of one figure needs no more than the glue and its module: `benches/first-figure.mjs` is such a page.
#[test]
#[ignore = "needs dist/ and a browser"]
fn the_module_of_the_first_view_draws_a_figure_by_itself() {
    visit(Once, Still, "", async |page| {
        let drawn = "await (async () => {
            const glue = await import(one('link[rel=\"modulepreload\"][href*=\"odd-sympathy-\"]').href);
            const canvas = document.createElement('canvas');
            const params = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 };
            await glue.default();
            glue.renderFigure('moments', params, { width: 480, height: 300, pixelRatio: 1 }, canvas);
            return [typeof glue.initSync, new Set(pixels(canvas)).size > 1];
        })()";
        assert_eq!(page.read(drawn).await, json!(["function", true]));
    });
}
