//! Links and lists as they arrive: in the query, escaped, and longer than anything that there is.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, EachPlace, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::visit;
use serde_json::json;

const FULL: &str = "#v=1&view=motion&delta=0.125&g=-2.5&gamma=0.3&nbar1=0.5&nbar2=12.75&xi=-0.37&xiPhase=0.25&a1re=0.5&a1im=-0.25&a2re=-2&a2im=1.5&decay=out&runs=ten&seed=12";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_in_the_query_opens_and_moves_to_where_links_are() {
    visit(EachPlace, Still, "", async |page| {
        for (query, view, xi) in [
            ("?v=1&view=spectrum&xi=-0.4", "spectrum", "-0.4"),
            ("?v%3D1%26view%3Dspectrum%26xi%3D-0.3).", "spectrum", "-0.3"),
        ] {
            page.go("about:blank").await;
            page.go(&format!("{}{query}", page.home())).await;
            page.wait("the page", "document.documentElement.dataset.state === 'ready'").await;
            page.wait(query, &format!("link().view === '{view}' && link().xi === '{xi}'")).await;
            assert_eq!(page.text("#notice").await, "");
        }
        if page.is_on_site() {
            assert_eq!(page.read("location.search").await, "");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_that_was_escaped_on_its_way_opens() {
    visit(Once, Still, "", async |page| {
        for link in [
            FULL.replace('&', "&amp;"),
            FULL.replace('&', "%26").replace('=', "%3D"),
            format!("{FULL})."),
        ] {
            page.open(&link).await;
            assert_eq!(
                page.read("values()").await,
                json!({ "delta": 0.125, "g": -2.5, "gamma": 0.3, "nbar1": 0.5, "nbar2": 12.75, "xi": -0.37, "xiPhase": 0.25 }),
                "{link}"
            );
            assert_eq!(page.text("#notice").await, "");
            page.wait(FULL, &format!("location.hash === {FULL:?}")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_list_of_more_edges_than_there_can_be_is_refused_at_once() {
    visit(Once, Still, &format!("{}&graph=edges", link_to("networks")), async |page| {
        wait_for_view(page, "networks").await;
        let enter = "(list => {
            list.value = Array.from({ length: 100000 }, (_, k) => `${k % 128} ${(k + 1) % 128}`).join('\\n');
            const begin = performance.now();
            list.dispatchEvent(new Event('change'));
            return performance.now() - begin;
        })(one('network-options textarea'))";
        assert!(page.number(enter).await < 300.0);
        let told = page.text("network-options .refusal").await;
        assert!(
            told.starts_with("The list has 100000 edges, but a network of 128 nodes"),
            "{told}"
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn three_frequencies_for_six_nodes_are_refused_with_small_letters() {
    visit(Once, Still, &link_to("networks"), async |page| {
        wait_for_view(page, "networks").await;
        page.read("(it => (it.value = '1,1; 1,2; 1,3', it.dispatchEvent(new Event('change'))))(one('#network-omega-entry'))").await;
        let told = page.text("network-options .refusal").await;
        assert!(told.starts_with("ω has 3 values"), "{told}");
        assert_eq!(page.read("link().omega").await, "1");
    });
}

// The two clocks of a bare address are an example, too: who has left them alone has chosen nothing.
#[test]
#[ignore = "needs dist/ and a browser"]
fn from_a_bare_address_each_view_opens_on_something_to_see() {
    visit(EachEngine, Still, "", async |page| {
        page.open_bare().await;
        let pair = "[values().xi, values().g, values().delta, values().nbar2]";
        assert_eq!(page.read(pair).await, json!([0, 0, -0.1, 0]));
        for (view, opened) in [
            ("steady", json!([0.6, 0.04, -0.2, 0.5])),
            ("spectrum", json!([0.6, 0.04, -0.2, 0])),
            ("states", json!([1, 0, 0, 0])),
            ("motion", json!([0, 0, -0.1, 0])),
        ] {
            page.click(&format!(".views a[data-view={view}]")).await;
            wait_for_view(page, view).await;
            assert_eq!(page.read(pair).await, opened, "{view}");
        }
        page.reload().await;
        page.click(".views a[data-view=spectrum]").await;
        wait_for_view(page, "spectrum").await;
        assert_eq!(page.read(pair).await, json!([0.6, 0.04, -0.2, 0]), "after a reload");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_was_chosen_of_the_two_clocks_stays() {
    visit(Once, Still, "", async |page| {
        page.open_bare().await;
        let pair = "[values().xi, values().g, values().delta]";
        page.click("noise-slider button[value='1']").await;
        page.click(".views a[data-view=spectrum]").await;
        wait_for_view(page, "spectrum").await;
        assert_eq!(page.read(pair).await, json!([1, 0, -0.1]));
        // The defaults are a choice, too.
        page.click("#reset-defaults").await;
        page.wait("the defaults", "values().xi === 0.6").await;
        page.click(".views a[data-view=motion]").await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.read(pair).await, json!([0.6, 0.04, -0.2]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_steady_state_opens_on_an_example_where_nobody_has_chosen_a_parameter() {
    visit(Once, Still, "", async |page| {
        page.click(".views a[data-view=steady]").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().nbar2").await, 0.5);
        assert_eq!(page.read("one('#steady-example').checkVisibility()").await, true);
        page.wait("its link", "link().nbar2 === '0.5'").await;
        // It stays behind with the view, and is there again.
        page.click(".views a[data-view=motion]").await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.number("values().nbar2").await, 0.0);
        page.click(".views a[data-view=steady]").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().nbar2").await, 0.5);
        page.click("#steady-example button").await;
        page.wait("equal baths", "values().nbar2 === 0").await;
        assert_eq!(page.read("one('#steady-example').checkVisibility()").await, false);
        // Whoever has chosen a parameter has chosen all of them, and a link means what it says.
        page.click(".views a[data-view=motion]").await;
        wait_for_view(page, "motion").await;
        page.enter("g", "0.1").await;
        page.click(".views a[data-view=steady]").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().nbar2").await, 0.0);
        page.go("about:blank").await;
        page.open("#v=1&view=steady").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().nbar2").await, 0.0);
    });
}
