//! Networks.

use crate::harness::engines::Setting::{Desk, Still};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{figures, look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const PARAMETERS: &str = "delta=0&g=0.1&gamma=0.2&nbar1=0.2&nbar2=0";
const REST: &str = "omega=1&omegaSpread=0&excite=random&run=mean&dark=error&matrix=limit";

/// A ring of six.
pub fn hexagon(xi: &str) -> String {
    format!("#v=1&view=networks&{PARAMETERS}&xi={xi}&seed=1&graph=ring&noiseGraph=same&n=6&{REST}")
}

/// Replaces what stands in a choice of the network.
pub async fn enter(page: &Visit, name: &str, text: &str) {
    page.enter(&format!("network-{name}"), text).await;
}

/// What stands in the list of edges from now on.
async fn write_edges(page: &Visit, text: &str) {
    let script = format!(
        "(one('#network-edges').value = {text}, one('#network-edges').dispatchEvent(new Event('change')))"
    );
    page.read(&script).await;
}

// Of every view, its name (turning) and its ink (figures) are asked in each engine.
#[test]
#[ignore = "needs dist/ and a browser"]
fn the_view_opens_from_its_name_with_ink_on_every_canvas() {
    visit(Once, Desk, "", async |page| {
        page.click(".views [data-view=\"networks\"]").await;
        wait_for_view(page, "networks").await;
        for figure in figures(page).await {
            look_at(page, &figure).await;
            let ink = page.read(&format!("ink(one('{figure} canvas'))")).await;
            assert!(ink["colours"].as_u64() > Some(8), "{figure}: {ink}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_prepared_networks_have_their_dark_modes() {
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        assert_eq!(page.number("one('network-modes ol').children.length").await, 0.0);
        let cases = [
            ("antiphase", 1, "0.5"),
            ("inphase", 1, "-0.5"),
            ("star", 1, "0.408248290464"),
            ("complete", 3, "1"),
            ("odd", 2, "0.55495813208"),
            ("broken", 1, "0.55495813208"),
        ];
        for (preset, modes, xi) in cases {
            page.click(&format!("[data-preset={preset}]")).await;
            let found = page.number("one('network-modes ol').children.length").await;
            assert_eq!(found, f64::from(modes), "{preset}");
            let value = page.number("values().xi").await;
            assert!(value.to_string().starts_with(xi), "{preset}: {value}");
            assert_eq!(page.text("network-options .refusal").await, "", "{preset}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_dark_mode_that_is_pressed_keeps_its_amplitude() {
    visit(Once, Desk, &hexagon("0.5"), async |page| {
        wait_for_view(page, "networks").await;
        page.click("[data-excite=dark0]").await;
        page.wait("the mode in the link", "link().excite === 'dark0'").await;
        page.wait("time", "Number(words('#view-networks transport-bar .time').slice(4)) > 3").await;
        page.click("#view-networks transport-bar [name=play]").await;
        assert_eq!(page.text("#network-remaining").await, "100 %");
        assert_eq!(page.read("one('[data-excite=dark0]').ariaPressed").await, "true");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn one_node_is_excited_by_a_click_in_the_graph() {
    visit(EachEngine, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        look_at(page, "#figure-network-graph").await;
        let click = "(([plot], canvas, box) => canvas.dispatchEvent(new MouseEvent('click', { clientX: box.x + plot.x + 0.5 * plot.width, clientY: box.y + plot.y + plot.height })))
            (one('#figure-network-graph').plots, one('#figure-network-graph canvas'), one('#figure-network-graph canvas').getBoundingClientRect())";
        page.read(click).await;
        page.wait("the node in the link", "link().excite === '3'").await;
        assert_eq!(page.read("one('network-modes select').value").await, "3");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bad_edge_is_named_with_its_line_and_value_and_nothing_is_lost() {
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        page.choose("network-options [name=graph]", "edges").await;
        page.wait("the edges of the ring", "link().edges === '0-1,1-2,2-3,3-4,4-5,0-5'").await;
        let cases = [
            ("'0 1\\nx 2'", ["line 2", "x"]),
            ("'0 1\\n\\n2 2'", ["line 3", "(2, 2)"]),
            ("'0 1\\n1 0'", ["line 2", "once more"]),
            ("'0 1\\n1 9'", ["line 2", "node 9 is beyond 0–5"]),
            // In few lines: a browser takes seconds to lay out many.
            ("'0 1 '.padEnd(1200000)", ["1200000", "1000000"]),
        ];
        for (text, told) in cases {
            write_edges(page, text).await;
            let refusal = page.text("network-options .refusal").await.to_lowercase();
            for word in told {
                assert!(refusal.contains(word), "“{word}” is not in: {refusal}");
            }
            assert_eq!(page.read(&format!("one('#network-edges').value === {text}")).await, true);
            assert_eq!(page.read("link().edges").await, "0-1,1-2,2-3,3-4,4-5,0-5");
        }
        write_edges(page, "'0 1\\n1 9'").await;
        page.click("network-options [name=grow]").await;
        page.wait("ten nodes", "link().n === '10' && link().edges === '0-1,1-9'").await;
        assert_eq!(page.text("network-options .refusal").await, "");
        assert_eq!(page.read("one('network-options [name=grow]').checkVisibility()").await, false);
        enter(page, "n", "2").await;
        assert!(page.text("network-options .refusal").await.contains("Nothing was changed"));
        write_edges(page, "'0 1'").await;
        enter(page, "n", "6").await;
        write_edges(page, "'0 1\\n3-4'").await;
        page.wait("the new edges", "link().edges === '0-1,3-4'").await;
        assert_eq!(page.text("network-options .refusal").await, "");
        page.wait(
            "the parts in words",
            "words('#network-graph-sentence').includes('4 separate parts')",
        )
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn more_correlation_than_the_graph_allows_is_refused_with_the_range() {
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        page.enter("xi", "0.7").await;
        let refusal = page.text("#xi-refusal").await;
        for word in ["0.7", "−0.5", "0.5"] {
            assert!(refusal.contains(word), "“{word}” is not in: {refusal}");
        }
        assert_eq!(page.number("values().xi").await, 0.3);
        assert!(page.text("#network-range").await.contains("ξ from −0.5 to 0.5"));
        page.press_on("#xi-slider", Key::End, 1).await;
        assert_eq!(page.number("values().xi").await, 0.3);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_graph_that_allows_less_moves_xi_and_says_so() {
    visit(Once, Still, &hexagon("0.5"), async |page| {
        wait_for_view(page, "networks").await;
        enter(page, "n", "5").await;
        page.choose("network-options [name=graph]", "star").await;
        enter(page, "n", "10").await;
        page.wait("the limit", "Math.abs(values().xi - 1 / 3) < 1e-9").await;
        let remark = page.text("network-options .remark").await;
        assert_eq!(remark, "ξ changed from 0.5 to 0.3333, the most this network allows.");
        enter(page, "n", "1000000").await;
        assert!(page.text("network-options .refusal").await.contains("it stays 10"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn sixty_four_nodes_are_drawn_and_move() {
    visit(EachEngine, Desk, &hexagon("0.4").replace("n=6", "n=64"), async |page| {
        wait_for_view(page, "networks").await;
        page.wait("the sentence", "words('#network-graph-sentence').startsWith('64 oscillators')")
            .await;
        let before = page.number("picture('#figure-network-graph')").await;
        page.wait("motion", &format!("picture('#figure-network-graph') !== {before}")).await;
        page.wait("the spectra", "!one('#figure-network-spectrum').hasAttribute('stale') && words('#network-eigenvalues-sentence').startsWith('64 modes')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_rests_while_another_view_is_open() {
    visit(Once, Desk, &hexagon("0.5"), async |page| {
        page.wait("time", "Number(words('#view-networks transport-bar .time').slice(4)) > 0.2")
            .await;
        page.click(".views [data-view=\"spectrum\"]").await;
        wait_for_view(page, "spectrum").await;
        let held =
            page.read("(await frames(3), words('#view-networks transport-bar .time'))").await;
        assert_eq!(
            page.read("(await frames(20), words('#view-networks transport-bar .time'))").await,
            held
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_a_steady_state_it_says_why_and_starts_dark_modes_in_the_vacuum_on_request() {
    visit(Once, Still, &hexagon("0.5"), async |page| {
        wait_for_view(page, "networks").await;
        assert!(page.text("#network-steady .warning").await.contains("one dark mode"));
        page.click("#network-steady [name=project]").await;
        page.wait("the numbers", "one('#network-steady ol').children.length === 6").await;
        assert_eq!(page.text("#network-steady .warning").await, "");
        let words = page.text("#network-steady .words").await;
        assert!(words.contains("dark mode starts in the vacuum"), "{words}");
        assert!(words.contains("residual"), "{words}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_noisy_run_does_not_die_away() {
    visit(Once, Desk, &hexagon("0.3").replace("gamma=0.2", "gamma=5"), async |page| {
        wait_for_view(page, "networks").await;
        page.choose("#view-networks transport-bar [name=speed]", "16").await;
        page.choose("#view-networks transport-bar [name=run]", "noisy").await;
        page.wait("the run in the link", "link().run === 'noisy'").await;
        // By then the mean is 10⁻⁴³ of its start.
        page.wait("time", "Number(words('#view-networks transport-bar .time').slice(4)) > 40")
            .await;
        assert_eq!(page.text("#view-networks transport-bar [name=play]").await, "Pause");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_method_fills_the_matrix() {
    visit(Once, Still, &hexagon("0.4"), async |page| {
        wait_for_view(page, "networks").await;
        look_at(page, "#figure-plv-matrix").await;
        for (method, word) in
            [("monteCarlo", "random"), ("ensemble", "evenly"), ("limit", "Long-time limit")]
        {
            page.choose("#figure-plv-matrix select", method).await;
            page.wait(
                method,
                &format!("settled() && words('#plv-matrix-method').includes('{word}')"),
            )
            .await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_link_opens_as_written_and_a_bad_one_at_the_nearest() {
    let full = format!("#v=1&view=networks&{PARAMETERS}&xi=-0.3&xiPhase=0&seed=3&graph=edges&noiseGraph=path&edges=0-1,1-2,2-3&n=4&omega=1,1.1,0.9,1&omegaSpread=0.01&nbar=0.1,0.2,0,0.4&excite=2&run=mean&dark=project&matrix=limit");
    visit(EachEngine, Still, &full, async |page| {
        wait_for_view(page, "networks").await;
        assert_eq!(page.text("#notice").await, "");
        assert_eq!(page.text("network-options .remark").await, "");
        assert_eq!(page.read("location.hash").await, full.as_str());
        page.follow(&full.replace("xi=-0.3", "xi=0.9")).await;
        page.wait("the limit", "Math.abs(values().xi - 0.6180339887) < 1e-9").await;
        assert!(page.text("network-options .remark").await.contains("0.9"));
        page.follow(&full.replace("3&n=4", "7&n=4").replace("graph=edges", "graph=cube")).await;
        page.wait("the remark", "words('#notice').includes('cube')").await;
        // Some browsers load the page afresh where the link is followed that stands there already.
        page.wait("the former edges", "link().edges === '0-1,1-2,2-3'").await;
        page.follow(&full.replace("2-3&n=4", "2-7&n=4")).await;
        page.wait("the refusal", "words('network-options .remark').includes('no node 7')").await;
        page.wait("the former edges", "link().edges === '0-1,1-2,2-3'").await;
    });
}
