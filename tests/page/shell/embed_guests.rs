//! Embedded figures among what authors, frameworks and readers do to an article.

use super::embed::{article, open, Host, PANEL};
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{noisy_visit, visit};
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_is_for_readers_without_scripts_is_shown_to_no_others() {
    noisy_visit(EachEngine, Still, "", async |page| {
        // As the dialog writes it: the script first, the picture between the tags.
        let home = page.home().to_owned();
        let host = Host::of("pasted", &format!("<!doctype html><html lang=en><title>An article</title><body><script src='{home}embed.js'></script>
            <odd-sympathy-figure v=1 fig=3a controls=xi><img src='{home}panels/3a.svg' alt='Fig. 3(a)'></odd-sympathy-figure>"));
        page.go(&host.server.url).await;
        page.wait(
            "the frame",
            "document.querySelectorAll('odd-sympathy-figure iframe').length === 1",
        )
        .await;
        page.wait(
            "the frame alone",
            "document.querySelectorAll('odd-sympathy-figure img').length === 0",
        )
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn attributes_of_others_are_theirs() {
    noisy_visit(Once, Still, "", async |page| {
        let odd = PANEL.replace("v=1", "v=1 width=300 loading=lazy _ngcontent-abc inert");
        let _host = open(page, "others", &odd).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        page.read("one('odd-sympathy-figure').set({ xi: -0.7 })").await;
        page.wait("what was set", "window.heard?.xi === -0.7").await;
        page.read("(one('odd-sympathy-figure').inert = false, one('odd-sympathy-figure').setAttribute('width', '200'))").await;
        page.read("frames(10)").await;
        page.enter_frame(0).await;
        assert_eq!(
            (page.number("values().xi").await, page.text("#notice").await.as_str()),
            (-0.7, "")
        );
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_is_set_early_is_not_lost() {
    noisy_visit(Once, Still, "", async |page| {
        let host = Host::of("early", &(article(page.home(), PANEL) + "<script>document.querySelector('odd-sympathy-figure').set({ xi: -0.6 })</script>"));
        page.go(&host.server.url).await;
        page.wait("what was set", "window.heard?.xi === -0.6").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_origin_is_read_as_browsers_write_it() {
    noisy_visit(Once, Still, "", async |page| {
        let named = PANEL.replace("v=1", "v=1 origin=here");
        let script = "<script>for (const it of document.querySelectorAll('[origin=here]')) it.setAttribute('origin', location.origin + '/')</script>";
        let host = Host::of("origin", &(named + script + &article(page.home(), "")));
        page.go(&host.server.url).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        page.go(&format!("{}embed.html#v=1&fig=1a&origin=foo", page.home())).await;
        page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
        assert!(page.text("#notice").await.contains("“foo” is no origin"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn one_knob_ticked_is_all_that_a_reader_may_turn() {
    visit(Once, Still, "", async |page| {
        let figures = [
            "view=motion&kind=phasors",
            "view=spectrum&kind=xiPlane",
            "view=locking&kind=plv",
            "view=locking&kind=plvMap",
            "view=steady&kind=wigner",
            "view=steady&kind=informationMap",
            "view=networks&kind=networkGraph",
            "view=networks&kind=plvMatrix",
            "fig=3a",
            "view=departures&item=6",
        ];
        for figure in figures {
            page.go("about:blank").await;
            page.go(&format!("{}embed.html#v=1&{figure}&controls=xi", page.home())).await;
            page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
            let choices = "[...document.querySelectorAll('select, fieldset, input:is([type=text], [type=number], [type=checkbox])')]
                .filter(it => it.checkVisibility() && !it.closest('parameter-control[key=xi]')).map(it => it.outerHTML.slice(0, 80))";
            assert_eq!(page.read(choices).await, json!([]), "{figure}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn below_the_figure_stands_what_the_author_wants_said() {
    visit(Once, Still, "", async |page| {
        let said = "['.sentence', '.note', '.method'].map(it => [...document.querySelectorAll(`figure-card ${it}`)]
            .filter(line => line.checkVisibility()).map(line => line.textContent).join(''))";
        let open = async |figure: &str, caption: &str| {
            page.go("about:blank").await;
            page.go(&format!("{}embed.html#v=1&{figure}{caption}&controls=xi", page.home())).await;
            page.wait(
                "it to be ready",
                "document.documentElement.dataset.state === 'ready' && settled()",
            )
            .await;
            let lines: Vec<String> = serde_json::from_value(page.read(said).await).expect("lines");
            lines
        };
        for figure in
            ["fig=1a", "view=spectrum&kind=eigenvaluesReal", "view=locking&kind=plv&points=21"]
        {
            let today = open(figure, "").await;
            assert!(
                today[0].len() > 10
                    && (figure != "view=locking&kind=plv&points=21" || today[2].len() > 10),
                "{today:?}"
            );
            assert_eq!(open(figure, "&caption=full").await, today);
            let short = open(figure, "&caption=short").await;
            assert!(
                today[0].starts_with(&short[0]) && short[0].len() > 10,
                "{short:?} of {today:?}"
            );
            assert!(!short[0].replace("Eq. ", "").contains(". "), "{short:?}");
            assert_eq!(short[1..], ["", ""]);
            assert_eq!(open(figure, "&caption=none").await, ["", "", ""]);
        }
        page.go("about:blank").await;
        page.go(&format!("{}embed.html#v=1&fig=1a&caption=long", page.home())).await;
        page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
        page.wait("a remark", "words('#notice').includes('no caption “long”')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn far_out_of_sight_it_gives_way_and_comes_back_as_it_was_left() {
    noisy_visit(Once, Still, "", async |page| {
        let _host = open(
            page,
            "rest",
            &format!("{}<div style='height: 20000px'></div>{}", PANEL.repeat(5), PANEL),
        )
        .await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        for index in 0..5 {
            page.read(&format!("document.querySelectorAll('odd-sympathy-figure')[{index}].scrollIntoView({{ block: 'center' }})")).await;
            page.enter_frame(index).await;
            page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
            page.leave_frame().await;
        }
        page.read("document.querySelectorAll('odd-sympathy-figure')[0].set({ xi: -0.4 })").await;
        page.read("new Promise(done => setTimeout(done, 300))").await;
        page.read("scrollTo(0, 1e6)").await;
        page.wait("its picture", "document.querySelectorAll('odd-sympathy-figure')[0].querySelector('img')?.src.startsWith('data:image/')").await;
        page.read("scrollTo(0, 0)").await;
        page.enter_frame(0).await;
        page.wait(
            "it to be back",
            "document.documentElement.dataset.state === 'ready' && values().xi === -0.4",
        )
        .await;
        page.leave_frame().await;
    });
}
