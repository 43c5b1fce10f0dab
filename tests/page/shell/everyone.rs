//! Who sees colours that the system forces, who listens, who has keys alone, who sits far from a projector, who prints.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_slider_is_named_in_words() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        for (slider, name) in [
            ("xi", "Noise correlation ξ"),
            ("nbar1", "Thermal occupation 1 n̄₁"),
            ("nbar2", "Thermal occupation 2 n̄₂"),
        ] {
            assert_eq!(page.spoken_name(&format!("#{slider}-slider")).await, name);
        }
        let formulas = "[...document.querySelectorAll('label math')].filter(it => it.ariaHidden !== 'true').map(it => it.closest('label').textContent)";
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            assert_eq!(page.read(formulas).await, json!([]), "{}", view.name);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_keys_are_promised_an_arrow_does_something() {
    let idle = "[...document.querySelectorAll('[role=application]')].filter(it => it.checkVisibility())
        .filter(it => it.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }))).map(it => it.closest('figure-card').id)";
    visit(Once, Still, &link_to("motion"), async |page| {
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            assert_eq!(page.read(idle).await, json!([]), "{}", view.name);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_network_is_walked_node_by_node_and_pair_by_pair() {
    visit(EachEngine, Still, &link_to("networks"), async |page| {
        wait_for_view(page, "networks").await;
        let graph = "#figure-network-graph canvas";
        page.press_on(graph, Key::Right, 1).await;
        page.wait("node 0", "words('#spoken').startsWith('Node 0: amplitude ')").await;
        page.press_on(graph, Key::Left, 1).await;
        page.wait("the last node", "words('#spoken').startsWith('Node 5: amplitude ')").await;
        let ring = "(box => (node => Math.hypot(box.x + box.width / 2 - node[0], box.y + box.height / 2 - node[1]) < 2)(spot('#figure-network-graph', 0.5, 1)))(one('.node-ring').getBoundingClientRect())";
        page.press_on(graph, Key::Home, 1).await;
        assert_eq!(page.read(ring).await, true, "node 0 is at the top");
        page.press_on(graph, Key::Enter, 1).await;
        page.wait("a start there", "link().excite === '0'").await;

        let matrix = "#figure-plv-matrix .ink";
        let probed = "one('#figure-plv-matrix').readout";
        page.read(&format!("one('{matrix}').scrollIntoView()")).await;
        page.press_on(matrix, Key::Home, 1).await;
        let mut told = Vec::new();
        for _ in 0..3 {
            page.press_on(matrix, Key::Right, 1).await;
            page.read("frames(3)").await;
            told.push(page.read(probed).await);
        }
        told.dedup();
        assert_eq!(told.len(), 3, "each press is another pair: {told:?}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_projector_a_whole_figure_is_on_the_first_screen() {
    visit(Once, Still, "", async |page| {
        page.resize(1280, 720).await;
        page.choose("#theme", "projector").await;
        for view in VIEWS.iter().filter(|view| view.name != "departures") {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            page.read("frames(2)").await;
            // The window of a driver may have a frame.
            let room = "720 - canvases()[0].getBoundingClientRect().bottom";
            assert!(page.number(room).await >= 0.0, "{}", view.name);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn in_print_figures_are_drawings() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.wait("the printer", "document.querySelector('.printed')").await;
        let drawn = "(dispatchEvent(new Event('beforeprint')), document.querySelectorAll('.view:not([hidden]) .ink > svg.drawing').length)";
        page.wait("drawings", &format!("{drawn} === canvases().length")).await;
        assert_eq!(
            page.read("(dispatchEvent(new Event('afterprint')), document.querySelectorAll('.drawing').length)").await,
            0
        );
    });
}
