//! From view to view.

use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::scope::Scope::{EachEngine, EachPlace, Everywhere, Once};
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_click_or_a_tap_on_its_name_opens_a_view() {
    for setting in [Still, Phone] {
        visit(EachEngine, setting, "", async |page| {
            for view in VIEWS.iter().rev() {
                page.click(&view.link(page).await).await;
                wait_for_view(page, view.name).await;
                assert_eq!(page.read("currentLink()").await, view.tab_title());
                let title = page.read("document.title").await;
                assert!(title.as_str().is_some_and(|it| it.contains(view.title)), "{title}");
                assert_eq!(page.text("#notice").await, "");
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn enter_on_its_name_opens_a_view_and_keeps_the_focus() {
    visit(EachEngine, Still, "", async |page| {
        for view in VIEWS.iter().skip(1) {
            page.press_on(&view.link(page).await, Key::Enter, 1).await;
            wait_for_view(page, view.name).await;
            // The link to a view without a tab is put away with the view that it was in.
            if view.tab == view.name {
                assert_eq!(page.read("document.activeElement.dataset.view").await, view.name);
            }
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn back_returns_to_the_view_before_as_it_was_left() {
    visit(Everywhere, Still, &link_to("steady"), async |page| {
        page.wait("the view", "shownView() === 'view-steady'").await;
        page.choose("#steady-equations", "both").await;
        page.press_on("#xi-slider", Key::Left, 2).await;
        page.click(".views [data-view=\"spectrum\"]").await;
        wait_for_view(page, "spectrum").await;
        page.press_on("#xi-slider", Key::Left, 2).await;
        assert_eq!(page.number("values().xi").await, 0.48);
        page.click(".views [data-view=\"motion\"]").await;
        wait_for_view(page, "motion").await;

        page.go_back().await;
        wait_for_view(page, "spectrum").await;
        assert_eq!(page.number("values().xi").await, 0.48);
        page.go_back().await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().xi").await, 0.49);
        assert_eq!(page.read("one('#steady-equations').value").await, "both");
        assert_eq!(page.text("#notice").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_name_of_a_view_is_a_complete_link_to_it() {
    visit(EachPlace, Still, &link_to("motion"), async |page| {
        page.enter("xi", "-0.25").await;
        let address = "one('.views [data-view=\"steady\"]').href";
        let address = page
            .wait("the value in it", &format!("{address}.includes('xi=-0.25') && {address}"))
            .await;
        let address = address.as_str().unwrap_or_default();
        let (_, link) = address.split_once('#').unwrap_or_default();
        page.open(&format!("#{link}")).await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.number("values().xi").await, -0.25);
        assert_eq!(page.text("#notice").await, "");
        page.wait("the same link", &format!("location.hash === '#{link}'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_other_names_of_a_view_open_it_and_are_not_written() {
    let cases = [
        ("phase-locking", "locking"),
        ("phaseLocking", "locking"),
        ("plv", "locking"),
        ("steady-state", "steady"),
        ("steadystate", "steady"),
    ];
    visit(Once, Still, "", async |page| {
        for (alias, name) in cases {
            page.follow(&link_to(alias)).await;
            page.wait(alias, &format!("shownView() === 'view-{name}'")).await;
            page.wait("the name", &format!("link().view === '{name}'")).await;
            assert_eq!(page.text("#notice").await, "", "{alias}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_paper_leads_to_its_errata_and_they_lead_back() {
    visit(Once, Still, &link_to("paper"), async |page| {
        wait_for_view(page, "paper").await;
        let current = "[...document.querySelectorAll('.view:not([hidden]) [aria-current=page]')].map(it => it.textContent).join()";
        assert_eq!(
            page.read(&format!("[document.querySelectorAll('.views a').length, {current}]")).await,
            json!([VIEWS.len() - 1, "Panels"])
        );
        page.click("#view-paper .lead [data-view=departures]").await;
        wait_for_view(page, "departures").await;
        assert_eq!(
            page.read(&format!("[currentLink(), document.title, {current}]")).await,
            json!(["Paper", "Errata: Odd Sympathy", "Errata"])
        );
        page.click("#view-departures header [data-view=paper]").await;
        wait_for_view(page, "paper").await;
        page.go_back().await;
        wait_for_view(page, "departures").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_motion_rests_while_another_view_is_open() {
    visit(
        Once,
        crate::harness::engines::Setting::Desk,
        &link_to("motion").replace("gamma=0.5", "gamma=0.001"),
        async |page| {
            page.wait("time to pass", "time() > 0.2").await;
            page.click(".views [data-view=\"spectrum\"]").await;
            wait_for_view(page, "spectrum").await;
            let held = page.number("(await frames(3), time())").await;
            assert_eq!(page.number("(await frames(20), time())").await, held);
            page.click(".views [data-view=\"motion\"]").await;
            page.wait("time to pass", &format!("time() > {held}")).await;
        },
    );
}
