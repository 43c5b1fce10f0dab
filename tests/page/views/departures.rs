//! The places where the printed text departs from its own model.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Everywhere, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::visit;
use serde_json::json;

const CARDS: usize = 14;

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_card_has_both_versions_and_a_check_in_words_before_the_core_comes() {
    visit(Once, Still, "#v=1&view=departures", async |page| {
        let served = "(async () => {
            const html = await (await fetch('departures.html')).text();
            const cards = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.departure')];
            return cards.map(card => [...card.querySelectorAll('dd')].map(dd => dd.textContent.trim().length));
        })()";
        let cards = page.read(&format!("await {served}")).await;
        let cards = cards.as_array().cloned().unwrap_or_default();
        assert_eq!(cards.len(), CARDS);
        for card in cards {
            let words = card.as_array().cloned().unwrap_or_default();
            assert_eq!(words.len(), 3, "{card}");
            assert!(words.iter().all(|length| length.as_u64() > Some(4)), "{card}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_card_says_which_parameters_it_is_drawn_at() {
    let link = "#v=1&view=departures&delta=-0.2&g=0.04&gamma=0.5&nbar1=0&nbar2=0&xi=0.6";
    visit(Once, Still, link, async |page| {
        wait_for_view(page, "departures").await;
        let flux = page.text("#departure-7 .at").await;
        for word in ["δ = 0", "n̄₂ = 0.5", "Shown at δ = 0, n̄₂ = 0.5"] {
            assert!(flux.contains(word), "{flux}");
        }
        page.enter("nbar2", "0.25").await;
        page.enter("delta", "0").await;
        page.wait("the current ones", "words('#departure-7 .at').startsWith('At the current')")
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_meter_tells_a_published_covariance_from_a_quantum_state() {
    visit(Once, Still, &link_to("departures"), async |page| {
        wait_for_view(page, "departures").await;
        let meter = "one('#departure-5 meter').value";
        assert!(page.number(meter).await < 0.5);
        assert!(page.text("#departure-5 .verdict").await.contains("no quantum state"));
        page.enter("xi", "0").await;
        page.wait("a state", "words('#departure-5 .verdict').includes(': a quantum state')").await;
        assert!(page.number(meter).await >= 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_meter_stands_beside_the_equations_of_the_steady_state() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        assert_eq!(page.read("one('#steady-meter').checkVisibility()").await, false);
        page.choose("#steady-equations", "both").await;
        page.wait("the meter", "one('#steady-meter').checkVisibility()").await;
        page.wait("words", "words('#steady-meter .verdict').includes('no quantum state')").await;
        page.enter("delta", "-0.2").await;
        page.wait("the reason", "words('#steady-meter .verdict').includes('δ')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_to_a_card_opens_on_it() {
    visit(Everywhere, Still, "#v=1&view=departures&item=9", async |page| {
        wait_for_view(page, "departures").await;
        let top = "one('#departure-9').getBoundingClientRect().top";
        page.wait("the card", &format!("Math.abs({top}) < innerHeight / 4")).await;
        assert_eq!(page.read("link().item").await, "9");
        assert_eq!(page.text("#notice").await, "");
        page.click("#departure-9 h3 a").await;
        let there = "document.querySelectorAll('.departure[meant]').length";
        assert_eq!(page.read(there).await, json!(1));
    });
}

// Its figures above have their words only then.
#[test]
#[ignore = "needs dist/ and a browser"]
fn who_scrolls_away_from_a_linked_card_is_let_go() {
    visit(EachEngine, Still, &link_to("motion"), async |page| {
        page.follow("#v=1&view=departures&item=12").await;
        let top = "one('#departure-12').getBoundingClientRect().top";
        page.wait(
            "the card",
            &format!("scrollY > innerHeight && Math.abs({top}) < innerHeight / 4"),
        )
        .await;
        // As a scroll bar does it, without wheel, finger or key.
        page.read(
            "(scrollTo(0, 40), one('#departure-3 figure-card').dispatchEvent(new Event('said')))",
        )
        .await;
        assert_eq!(page.number("scrollY").await, 40.0);
        page.wait("all figures", "settled() && [...document.querySelectorAll('.departure figure-card')].every(card => card.fresh)").await;
        page.enter("xi", "0.1").await;
        page.wait(
            "all figures",
            "[...document.querySelectorAll('.departure figure-card')].every(card => card.fresh)",
        )
        .await;
        assert!(page.number("scrollY").await < 200.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn parameters_that_a_card_needs_can_be_taken_over() {
    visit(Once, Still, "#v=1&view=departures", async |page| {
        wait_for_view(page, "departures").await;
        assert_eq!(page.number("values().nbar2").await, 0.0);
        page.click("#departure-6 figure-card > button").await;
        page.wait("the values", "values().nbar1 === 0.5 && values().nbar2 === 1").await;
        assert_eq!(page.number("values().delta").await, 0.0);
        assert_eq!(
            page.read("one('#departure-6 figure-card > button').checkVisibility()").await,
            false
        );
    });
}
