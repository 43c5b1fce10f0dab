//! The present value in a figure is a handle.

use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::engines::{Engine, Lack};
use crate::harness::pointer::{centre, place, point_at, Pointer, AWAY};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const FIGURE: &str = "#figure-eigenvalues-real";

/// Moves the marker by pixels.
async fn drag(page: &Visit, pointer: Pointer, figure: &str, (right, down): (f64, f64)) {
    centre(page, figure).await;
    let (x, y) = place(page, &format!("grip('{figure}')")).await;
    pointer.drag(page, (x, y), (x + right, y + down)).await;
    if !matches!(pointer, Pointer::Touch) {
        point_at(page, AWAY).await;
    }
}

/// What the figure says under its marker.
fn marked(figure: &str) -> String {
    format!(
        "(({{ x, width, xAxis: {{ min, max }} }}, at, box) => min + (at - box.x - x) / width * (max - min))(
            one('{figure}').plots[0], grip('{figure}')[0], one('{figure} canvas').getBoundingClientRect())"
    )
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn mouse_pen_and_finger_drag_the_marker() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        for &pointer in page.pointers() {
            let before = page.number("values().xi").await;
            let wanted =
                page.number(&format!("{before} - 50 * 2 / one('{FIGURE}').plots[0].width")).await;
            drag(page, pointer, FIGURE, (-50.0, 0.0)).await;
            let found = page.number("values().xi").await;
            assert!((found - wanted).abs() < 0.01, "{pointer:?}: {found}, not {wanted}");
            let under = page.number(&marked(FIGURE)).await;
            assert!((under - found).abs() < 0.01, "{pointer:?}: the marker is at {under}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn all_figures_and_the_slider_follow_in_the_same_frame() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        centre(page, FIGURE).await;
        // Sizes are observed at the end of a frame, after all that was asked for in it and before it is shown.
        let watch = "(window.seen = [], void (() => {
            const clock = document.body.appendChild(document.createElement('div'));
            clock.style.position = 'fixed';
            new ResizeObserver(() => {
                const marks = ['#figure-eigenvalues-real', '#figure-eigenvalues-imaginary'].map(id =>
                    parseFloat(one(`${id} .handle`).style.getPropertyValue('--x')));
                window.seen.push([one('#xi-slider').valueAsNumber, ...marks]);
            }).observe(clock);
            (function tick(time) {
                clock.style.width = `${time % 2 + 1}px`;
                requestAnimationFrame(() => tick(time + 1));
            })(0);
        })())";
        page.read(watch).await;
        drag(page, Pointer::Mouse, FIGURE, (-90.0, 0.0)).await;
        let agree = "(plots => seen.every(([xi, ...marks]) => marks.every((mark, k) =>
            Math.abs(mark - plots[k].x - (xi + 1) / 2 * plots[k].width) < 0.5)))(
            ['#figure-eigenvalues-real', '#figure-eigenvalues-imaginary'].map(id => one(id).plots[0]))";
        assert_eq!(page.read(agree).await, true, "{}", page.read("seen").await);
        assert!(page.number("new Set(seen.map(([xi]) => xi)).size").await > 1.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_parameter_on_an_axis_can_be_dragged() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        for axis in ["delta", "g", "gamma", "nbar1", "nbar2"] {
            page.choose("#steady-axis select", axis).await;
            let drawn = format!("one('#figure-occupations').plots[0].xAxis.key === '{axis}'");
            page.wait("the axis", &drawn).await;
            let before = page.number(&format!("values().{axis}")).await;
            drag(page, Pointer::Mouse, "#figure-occupations", (40.0, 0.0)).await;
            let after = page.number(&format!("values().{axis}")).await;
            assert!(after > before, "{axis}: {before}, then {after}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_maps_the_point_is_dragged() {
    visit(
        EachEngine,
        Still,
        &format!("{}&method=limit&map=delta", link_to("locking")),
        async |page| {
            wait_for_view(page, "locking").await;
            drag(page, Pointer::Mouse, "#figure-plv-map", (-40.0, -30.0)).await;
            let found = page.read("[values().xi, values().delta]").await;
            assert!(found[0].as_f64() < Some(0.45) && found[1].as_f64() > Some(0.02), "{found}");
            page.follow(&link_to("spectrum")).await;
            wait_for_view(page, "spectrum").await;
            drag(page, Pointer::Mouse, "#figure-xi-plane", (-30.0, -60.0)).await;
            let found = page.read("[values().xi, values().xiPhase]").await;
            assert!(found[0].as_f64() > Some(0.45) && found[1].as_f64() > Some(0.5), "{found}");
        },
    );
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_finger_that_scrolls_over_the_marker_moves_nothing_else() {
    if Engine::chosen().lacks(Lack::Scrolling) {
        return;
    }
    visit(EachEngine, Phone, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        centre(page, FIGURE).await;
        let scrolled = page.number("scrollY").await;
        let (x, y) = place(page, &format!("grip('{FIGURE}')")).await;
        Pointer::Touch.drag(page, (x, y), (x, y - 120.0)).await;
        page.wait("the page to scroll", &format!("scrollY > {scrolled}")).await;
        assert_eq!(page.number("values().xi").await, 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_handle_is_as_wide_as_a_finger_and_goes_where_the_slider_goes() {
    for (setting, least) in [(Still, 24.0), (Phone, 44.0)] {
        visit(EachEngine, setting, &link_to("spectrum"), async |page| {
            wait_for_view(page, "spectrum").await;
            look_at(page, FIGURE).await;
            let width = format!("one('{FIGURE} .handle').getBoundingClientRect().width");
            let least = if Engine::chosen().has_fingers() { least } else { 24.0 };
            assert!(page.number(&width).await >= least);
            page.press_on("#xi-slider", Key::Left, 20).await;
            page.wait("the handle", &format!("Math.abs({} - 0.4) < 0.01", marked(FIGURE))).await;
        });
    }
}
