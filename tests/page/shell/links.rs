//! The link is the document.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Everywhere, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::{json, Value};

/// No value is a default, some lie past their sliders.
const FULL: &str = "#v=1&view=motion&delta=0.125&g=-2.5&gamma=0.3&nbar1=0.5&nbar2=12.75&xi=-0.37&xiPhase=0.25&a1re=0.5&a1im=-0.25&a2re=-2&a2im=1.5&decay=out&runs=ten&seed=12";
const OTHER: &str = "#v=1&view=motion&delta=-0.3&g=0.07&gamma=0.8&nbar1=0&nbar2=0&xi=0.45&xiPhase=0&a1re=1&a1im=0&a2re=0&a2im=1&decay=shown&runs=none";

fn full_values() -> Value {
    json!({ "delta": 0.125, "g": -2.5, "gamma": 0.3, "nbar1": 0.5, "nbar2": 12.75, "xi": -0.37, "xiPhase": 0.25 })
}

fn default_values() -> Value {
    json!({ "delta": -0.2, "g": 0.04, "gamma": 0.5, "nbar1": 0, "nbar2": 0, "xi": 0.6, "xiPhase": 0 })
}

async fn wait_for_hash(page: &Visit, link: &str) {
    page.wait(link, &format!("location.hash === {link:?}")).await;
}

/// The notice, where it holds all these words.
async fn assert_told(page: &Visit, told: &[&str]) {
    let notice = page.text("#notice").await;
    for word in told {
        assert!(notice.contains(word), "“{word}” is not in: {notice}");
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bare_address_gets_a_complete_link() {
    visit(Everywhere, Still, "", async |page| {
        let keys = page.read("Object.keys(link())").await;
        let wanted = "v view delta g gamma nbar1 nbar2 xi xiPhase a1re a1im a2re a2im decay runs";
        assert_eq!(keys, json!(wanted.split(' ').collect::<Vec<_>>()));
        assert_eq!(page.read("values()").await, default_values());
        assert_eq!(page.text("#notice").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_link_follows_the_slider_without_a_history_entry() {
    visit(Everywhere, Still, "", async |page| {
        let entries = page.number("history.length").await;
        page.press_on("#xi-slider", Key::Right, 3).await;
        page.wait("ξ in the link", "link().xi === '0.615'").await;
        assert_eq!(page.number("history.length").await, entries);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_link_opens_as_written_and_is_written_back_the_same() {
    visit(Everywhere, Still, FULL, async |page| {
        assert_eq!(page.read("values()").await, full_values());
        assert_eq!(page.text("#notice").await, "");
        wait_for_hash(page, FULL).await;
        page.enter("xi", "0.5").await;
        page.enter("xi", "-0.37").await;
        wait_for_hash(page, FULL).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_reload_keeps_the_state() {
    visit(Everywhere, Still, FULL, async |page| {
        page.enter("xi", "0.8125").await;
        page.reload().await;
        let mut values = full_values();
        values["xi"] = json!(0.8125);
        assert_eq!(page.read("values()").await, values);
        wait_for_hash(page, &FULL.replace("-0.37", "0.8125")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_changed_link_is_followed_and_back_returns() {
    visit(Everywhere, Still, FULL, async |page| {
        page.follow(OTHER).await;
        page.wait("the other link's state", "values().xi === 0.45 && values().g === 0.07").await;
        wait_for_hash(page, OTHER).await;
        page.go_back().await;
        page.wait("the first link's state", "values().xi === -0.37").await;
        assert_eq!(page.read("values()").await, full_values());
        wait_for_hash(page, FULL).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn values_out_of_range_open_at_the_nearest_limit() {
    let link = FULL.replace("xi=-0.37", "xi=7").replace("gamma=0.3", "gamma=-1");
    visit(Once, Still, &link, async |page| {
        let mut values = full_values();
        (values["xi"], values["gamma"]) = (json!(1), json!(1e-4));
        assert_eq!(page.read("values()").await, values);
        assert_told(page, &["ξ = 7", "−1 to 1", "using 1", "γ = −1", "0.0001 to 10"]).await;
        wait_for_hash(page, &FULL.replace("-0.37", "1").replace("0.3&", "0.0001&")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nonsense_in_a_link_leaves_the_default() {
    let link = FULL.replace("g=-2.5", "g=much").replace("a1re=0.5", "a1re=Infinity");
    visit(Once, Still, &link, async |page| {
        let mut values = full_values();
        values["g"] = json!(0.04);
        assert_eq!(page.read("values()").await, values);
        assert_told(page, &["g = “much”", "using 0.04", "Re ⟨a₁⟩(0) = “Infinity”", "using 1"])
            .await;
        wait_for_hash(page, &FULL.replace("-2.5", "0.04").replace("a1re=0.5", "a1re=1")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_unknown_key_is_named_and_left_out() {
    let link = format!("{FULL}&colour=red");
    visit(Once, Still, &link, async |page| {
        assert_eq!(page.read("values()").await, full_values());
        assert_told(page, &["“colour”"]).await;
        wait_for_hash(page, FULL).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn missing_keys_are_at_their_defaults_without_a_word() {
    let mut values = default_values();
    (values["xi"], values["nbar1"]) = (json!(0.3), json!(1));
    for link in ["#v=1&view=motion&xi=0.3&nbar1=1", "#xi=0.3&nbar1=1"] {
        visit(Once, Still, link, async |page| {
            assert_eq!(page.read("values()").await, values);
            assert_eq!(page.text("#notice").await, "");
            page.follow(FULL).await;
            page.wait("the other link", "values().xi === -0.37").await;
            page.follow(link).await;
            page.wait("the link", "values().xi === 0.3").await;
            assert_eq!(page.read("values()").await, values);
            assert_eq!(page.text("#notice").await, "");
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_links_of_the_bare_page_open_without_a_word() {
    visit(Once, Still, "", async |page| {
        for view in crate::harness::views::VIEWS {
            page.open(&format!("#v=1&view={}", view.name)).await;
            // Within an open document some browsers follow a link a moment later.
            page.wait(view.name, &format!("shownView() === 'view-{}'", view.name)).await;
            assert_eq!(page.text("#notice").await, "", "{}", view.name);
            let mut expected = default_values();
            match view.name {
                // It stands at what its step has prepared.
                "guide" => continue,
                // The ring of six allows no more; it is known when the core of networks has come.
                "networks" => {
                    expected["xi"] = json!(0.5);
                    page.wait("the range of the ring", "values().xi === 0.5").await;
                }
                _ => {}
            }
            assert_eq!(page.read("values()").await, expected, "{}", view.name);
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_version_or_view_of_the_future_opens_what_there_is() {
    let link = FULL.replace("v=1", "v=9").replace("view=motion", "view=opera");
    visit(Once, Still, &link, async |page| {
        assert_eq!(page.read("values()").await, full_values());
        assert_told(page, &["“9”", "“opera”"]).await;
        wait_for_hash(page, FULL).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bad_axis_or_choice_opens_at_the_nearest_and_is_told() {
    let link = FULL.replace("view=motion", "view=steady");
    let link = format!("{link}&axis=colour&from=-3&to=0.5&equations=mine");
    visit(Once, Still, &link, async |page| {
        assert_eq!(page.read("values()").await, full_values());
        assert_told(page, &["“colour”", "“xi”", "−3", "−1 to 1", "“mine”", "“masterEquation”"])
            .await;
        page.wait(
            "the nearest",
            "link().axis === 'xi' && link().from === '-1' && link().to === '0.5'",
        )
        .await;
        assert_eq!(page.read("link().equations").await, "masterEquation");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_axis_that_runs_backwards_opens_at_the_whole_of_it() {
    let link = FULL.replace("view=motion", "view=spectrum") + "&axis=g&from=0.5&to=-0.1";
    visit(Once, Still, &link, async |page| {
        assert_told(page, &["0.5", "−0.1", "using −0.2 to 1"]).await;
        page.wait("the whole", "link().from === '-0.2' && link().to === '1'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_link_to_any_view_opens_without_a_word_and_stays() {
    const PARAMETERS: &str =
        "delta=0.125&g=-2.5&gamma=0.3&nbar1=0.5&nbar2=12.75&xi=-0.37&xiPhase=0.25";
    let average =
        "method=limit&start=30&duration=100&steps=500&samples=1000&seed=7&tolerance=0.0001";
    let links = [
        format!("#v=1&view=spectrum&{PARAMETERS}&axis=gamma&from=0.1&to=2&curves=g:0,0.1&equations=published&continuation=formal&part=im"),
        format!("#v=1&view=locking&{PARAMETERS}&axis=xi&from=-0.5&to=0.5&points=21&curves=g:0,0.01,0.05&{average}&map=g"),
        format!("#v=1&view=steady&{PARAMETERS}&a1re=1&a1im=0&a2re=0&a2im=1&axis=nbar1&from=0&to=3&equations=both&measure=discord&mode=2&ordering=glauber&instant=7.5"),
        format!("#v=1&view=paper&fig=2b&{PARAMETERS}&continuation=formal&part=re&{average}"),
    ];
    visit(Once, Still, "", async |page| {
        for link in &links {
            page.open(link).await;
            assert_eq!(page.text("#notice").await, "");
            wait_for_hash(page, link).await;
            assert_eq!(page.read("values()").await, full_values());
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn rubbish_while_the_page_is_open_keeps_the_last_good_state_and_stays_to_be_mended() {
    visit(EachEngine, Still, FULL, async |page| {
        for rubbish in
            ["#%%%", "#&&==&", "#xi", "#xi=", "#__proto__=1", "#v=1&xi=NaN", "#\u{1F980}"]
        {
            page.follow(rubbish).await;
            page.wait(rubbish, "words('#notice')").await;
            assert_eq!(page.read("values()").await, full_values(), "{rubbish}");
            let asked = format!("location.hash === new URL({rubbish:?}, location).hash");
            assert_eq!(page.read(&asked).await, true, "the address after {rubbish}");
            page.click("#notice button").await;
            page.wait("the notice to go", "!words('#notice')").await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_opens_at_its_instant_and_keeps_it_until_something_changes() {
    let link = format!("{OTHER}&t=7.5");
    visit(Once, Still, &link, async |page| {
        page.wait(
            "the instant",
            "document.querySelector('#motion-time').textContent.includes('7.5')",
        )
        .await;
        assert_eq!(page.text("#notice").await, "");
        wait_for_hash(page, &link).await;
        page.press_on("#xi-slider", Key::Right, 1).await;
        page.wait("the link without the instant", "link().xi === '0.455' && !('t' in link())")
            .await;
    });
}
