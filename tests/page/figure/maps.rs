//! The map of phase locking: computed coarse first, and a control.

use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::pointer::centre;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const QUICK: &str = "#v=1&view=locking&delta=-0.2&g=0.04&gamma=0.5&nbar1=0&nbar2=0&xi=0.6&axis=xi&from=-1&to=1&points=21&curves=none&method=ensemble&start=auto&duration=100&steps=100&samples=100&seed=1&tolerance=0.001&map=delta";
/// Strongly coupled, little damped: many seconds.
const LONG: &str = "#v=1&view=locking&delta=-0.2&g=0.5&gamma=0.1&nbar1=0&nbar2=0&xi=0.6&axis=xi&from=-1&to=1&points=21&curves=none&method=ensemble&start=auto&duration=20000&steps=100&samples=100&seed=1&tolerance=0.000001&map=delta";

const PHASE: &str = "one('#figure-plv-map progress-status').dataset.phase";
const PROGRESS: &str = "one('#plv-map-progress').value";
/// Cells of the coarse map.
const COARSE: f64 = 289.0;

async fn wait_until_done(page: &Visit) {
    page.wait("the map", &format!("{PHASE} === 'done'")).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_map_comes_coarse_first_and_then_fine() {
    visit(EachEngine, Still, LONG, async |page| {
        page.read("one('#figure-plv-map').scrollIntoView()").await;
        page.wait("the coarse map", &format!("{PROGRESS} > {COARSE}")).await;
        page.read("frames(2)").await;
        let corner = "(({ x, y, width }) => pixels(one('#figure-plv-map canvas'))[
            Math.round(y + 4) * one('#figure-plv-map canvas').width + Math.round(x + width - 4)])(one('#figure-plv-map').plots[0])";
        let surface = page.number("pixels(one('#figure-plv-map canvas'))[0]").await;
        assert!(page.number(corner).await != surface, "the last row is blank");
        let coarse = page.number("picture('#figure-plv-map')").await;
        assert_eq!(page.read(PHASE).await, "running");
        let finer = format!("picture('#figure-plv-map') !== {coarse}");
        page.wait("a finer map", &finer).await;
        page.click("#plv-map-cancel").await;
        page.wait("the map to stop", &format!("{PHASE} === 'cancelled'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn cancel_stops_the_map_and_it_can_be_started_again() {
    visit(EachEngine, Still, LONG, async |page| {
        page.wait("progress", &format!("{PROGRESS} > 0")).await;
        page.click("#plv-map-cancel").await;
        page.wait("the map to stop", &format!("{PHASE} === 'cancelled'")).await;
        let done = page.number(PROGRESS).await;
        page.read("frames(30)").await;
        assert_eq!(page.number(PROGRESS).await, done, "it went on");
        assert!(page.text("#plv-map-state").await.contains(&done.to_string()));
        page.click("#plv-map-cancel").await;
        page.wait("progress again", &format!("{PHASE} === 'running' && {PROGRESS} > 0")).await;
        page.click("#plv-map-cancel").await;
        page.wait("the map to stop", &format!("{PHASE} === 'cancelled'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_map_is_computed_only_while_its_view_is_open() {
    visit(EachEngine, Still, LONG, async |page| {
        page.wait("progress", &format!("{PROGRESS} > 0")).await;
        page.click(".views a[data-view=motion]").await;
        page.wait("the map to rest", &format!("{PHASE} === 'cancelled'")).await;
        page.click(".views a[data-view=locking]").await;
        page.wait("the map to go on", &format!("{PHASE} === 'running'")).await;
        page.click("#plv-map-cancel").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_click_sets_both_parameters() {
    for setting in [Still, Phone] {
        visit(EachEngine, setting, QUICK, async |page| {
            wait_until_done(page).await;
            centre(page, "#figure-plv-map").await;
            let under = page
                .read(
                    "(({ clientWidth, clientHeight }, { x, y, width, height, xAxis, yAxis }) => [
                        xAxis.min + (clientWidth / 2 - x) / width * (xAxis.max - xAxis.min),
                        yAxis.max - (clientHeight / 2 - y) / height * (yAxis.max - yAxis.min),
                    ])(one('#figure-plv-map canvas'), one('#figure-plv-map').plots[0])",
                )
                .await;
            page.click("#figure-plv-map canvas").await;
            page.wait("the new point", "words('#plv-map-spoken')").await;
            let found = page.read("[values().xi, values().delta]").await;
            for (found, under) in [0, 1].map(|k| (found[k].as_f64(), under[k].as_f64())) {
                let (found, under) = (found.unwrap_or(f64::NAN), under.unwrap_or(f64::NAN));
                assert!((found - under).abs() < 0.01, "{found} where the axis says {under}");
            }
            assert_eq!(page.read(PHASE).await, "done", "both are axes: the map stays");
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrow_keys_move_the_point_by_a_cell_and_say_where_it_is() {
    visit(EachEngine, Still, QUICK, async |page| {
        wait_until_done(page).await;
        let scrolled = page.read("(one('#figure-plv-map canvas').focus(), scrollY)").await;
        page.press_on("#figure-plv-map canvas", Key::Right, 1).await;
        page.wait("the next column", "values().xi === 0.625").await;
        page.press_on("#figure-plv-map canvas", Key::Up, 2).await;
        page.wait("the second row above", "values().delta === -0.171875").await;
        for word in ["ξ = 0.625", "δ = −0.172", "PLV = ⟨cos(φ₁ − φ₂)⟩ = −"] {
            page.wait(word, &format!("words('#plv-map-spoken').includes('{word}')")).await;
        }
        assert_eq!(page.read("scrollY").await, scrolled, "the keys scroll the page too");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_map_stands_over_the_coupling_too_and_its_limit_comes_at_once() {
    visit(Once, Still, QUICK, async |page| {
        wait_until_done(page).await;
        page.choose("#figure-plv-map select[name=map]", "g").await;
        page.wait("the axis", "one('#figure-plv-map').plots[0].yAxis.key === 'g'").await;
        page.wait("the choice in the link", "link().map === 'g'").await;
        wait_until_done(page).await;
        let windowed = page.number("picture('#figure-plv-map')").await;
        page.choose("#view-locking select[name=method]", "limit").await;
        assert_eq!(page.read(PHASE).await, "done");
        page.wait("another picture", &format!("picture('#figure-plv-map') !== {windowed}")).await;
    });
}
