//! What a figure shows time and again is kept, and only the rest drawn: nobody sees a difference.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, look_at, wait_for_view};
use crate::harness::visit::visit;
use fantoccini::key::Key;

/// A canvas beside the page on which a card's figure is drawn from nothing but plain data.
const AFRESH: &str = "const { core } = await (await import('/sources/core/load.js')).loadFullCore(), afresh = card => {
    const canvas = document.createElement('canvas'), { params, options } = card.drawn;
    core.renderFigure(card.kind, params, { ...options, ...card.size, pixelRatio: devicePixelRatio }, canvas);
    return canvas;
};";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_figure_shows_what_it_would_show_drawn_from_nothing() {
    visit(EachEngine, Still, "", async |page| {
        for view in ["motion", "spectrum", "steady", "departures"] {
            page.follow(&link_to(view)).await;
            wait_for_view(page, view).await;
            look_at(page, &format!("#view-{view}")).await;
            for (knob, key) in [("g", Key::Right), ("xi", Key::Left), ("xi", Key::Right)] {
                page.press_on(&format!("#{knob}-slider"), key, 3).await;
                page.wait("the figures", "settled()").await;
                page.read("frames(3)").await;
                let other = format!(
                    "await (async () => {{
                        {AFRESH}
                        return canvases().filter(canvas => canvas.closest('figure-card').visible).filter(canvas => {{
                            const is = pixels(canvas), should = pixels(afresh(canvas.closest('figure-card')));
                            return is.length !== should.length || is.some((pixel, k) => pixel !== should[k]);
                        }}).map(canvas => canvas.closest('figure-card').id).join();
                    }})()"
                );
                assert_eq!(page.read(&other).await, "", "{view}, after {knob}");
            }
        }
    });
}

// What the core draws, not how the engine does it.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_moved_marker_has_only_the_marker_drawn() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let count = "(window.written = new Map(), void (window.write = CanvasRenderingContext2D.prototype.fillText,
            CanvasRenderingContext2D.prototype.fillText = function (...words) {
                written.set(this.canvas, (written.get(this.canvas) ?? 0) + 1);
                write.apply(this, words);
            }))";
        page.read(count).await;
        page.press_on("#xi-slider", Key::Left, 4).await;
        page.read("frames(3)").await;
        page.read("written.clear()").await;
        page.press_on("#xi-slider", Key::Left, 1).await;
        page.read("frames(3)").await;
        let texts = format!(
            "await (async () => {{
                {AFRESH}
                const card = one('#figure-eigenvalues-real');
                return [written.get(card.querySelector('canvas')), written.get(afresh(card)) ?? 0];
            }})()"
        );
        let texts = page.read(&texts).await;
        let [kept, all] = [0, 1].map(|k| texts[k].as_f64().expect("a number"));
        assert!(kept >= 1.0 && 3.0 * kept < all, "{kept} texts of {all}");
    });
}
