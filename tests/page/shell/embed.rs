//! Live figures in an article that another origin serves.

use crate::harness::children::Server;
use crate::harness::engines::Setting::{Desk, Still};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::json;
use std::fs;
use std::path::Path;

const ARTICLE: &str = include_str!("../../../examples/article.html");
/// Where the example expects the explorer.
const SERVED: &str = "http://127.0.0.1:8124/";

pub struct Host {
    pub server: Server,
}

impl Host {
    /// Serves one page as an article.
    pub fn of(name: &str, html: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("article-{name}"));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("index.html"), html).expect("an article");
        Self { server: Server::of_articles(&folder) }
    }
}

pub fn article(home: &str, elements: &str) -> String {
    format!("<!doctype html><html lang=en><title>An article</title><body><h1>An article</h1>{elements}
        <script src='{home}embed.js'></script><script>
          addEventListener('odd-sympathy:state', ({{ detail }}) => {{ window.heard = detail.params; }});
          addEventListener('odd-sympathy:error', ({{ detail }}) => {{ window.refused = detail.message; }});
        </script>")
}

/// Opens an article with these elements.
pub async fn open(page: &Visit, name: &str, elements: &str) -> Host {
    let host = Host::of(name, &article(page.home(), elements));
    page.go(&host.server.url).await;
    host
}

pub const PANEL: &str =
    "<odd-sympathy-figure v=1 fig=1a controls='xi g' xi=0.3></odd-sympathy-figure>";

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_example_article_has_five_live_figures() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let host = Host::of("example", &ARTICLE.replace(SERVED, page.home()));
        page.go(&host.server.url).await;
        for index in 0..5 {
            page.read(&format!("document.querySelectorAll('odd-sympathy-figure')[{index}].scrollIntoView({{ block: 'center' }})")).await;
            page.enter_frame(index).await;
            page.wait("it to be ready", "document.documentElement.dataset.state === 'ready' && canvases().length > 0 && settled()").await;
            page.wait("ink", "ink(canvases()[0]).share > 0.001").await;
            assert_eq!(page.read("violations()").await, json!([]), "figure {index}");
            assert_eq!(page.text("#notice").await, "", "figure {index}");
            page.leave_frame().await;
            let fits = format!("(frame => frame.height !== '480' && frame.clientHeight >= Number(frame.height))(document.querySelectorAll('iframe')[{index}])");
            page.wait("its height", &fits).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_tells_its_parameters_and_takes_others() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = open(page, "set", PANEL).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        page.read("one('odd-sympathy-figure').set({ xi: -0.7, omega1: 1, omega2: 1.1 })").await;
        page.wait("the next state", "window.heard?.xi === -0.7").await;
        assert_eq!(page.number("heard.omega2").await, 1.1);
        page.read("one('odd-sympathy-figure').setAttribute('xi', '0.45')").await;
        page.wait("the attribute", "window.heard?.xi === 0.45").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nonsense_is_refused_in_words_and_changes_nothing() {
    noisy_visit(Once, Still, "", async |page| {
        let _host = open(page, "nonsense", PANEL).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        for (params, words) in [
            ("{ xi: 7 }", vec!["ξ = 7", "−1 to 1"]),
            ("{ xi: 'much' }", vec!["ξ", "finite number", "much"]),
            ("{ colour: 1 }", vec!["colour"]),
            ("{ omega1: 2 }", vec!["ω₁"]),
            ("null", vec!["object"]),
        ] {
            page.read(&format!("(window.refused = '', one('odd-sympathy-figure').set({params}))"))
                .await;
            let refusal = page.wait(params, "window.refused").await;
            for word in words {
                assert!(
                    refusal.as_str().unwrap_or_default().contains(word),
                    "“{word}” is not in: {refusal}"
                );
            }
        }
        assert_eq!(page.number("heard.xi").await, 0.3);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn only_the_page_that_framed_it_is_heard() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = open(page, "forged", PANEL).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        // Another frame of the same article writes to it.
        page.read("(() => { const other = document.body.appendChild(document.createElement('iframe'));
            const script = other.contentDocument.createElement('script');
            script.textContent = `parent.frames[0].postMessage({ type: 'odd-sympathy:set', params: { xi: -0.9 } }, '*')`;
            other.contentDocument.body.append(script); })()").await;
        page.read("one('odd-sympathy-figure').set({ g: 0.25 })").await;
        page.wait("what the article says", "window.heard?.g === 0.25").await;
        assert_eq!(page.number("heard.xi").await, 0.3);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_pinned_origin_is_the_only_one_that_is_heard() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let pinned = PANEL.replace("v=1", "v=1 origin='https://journal.example'");
        let _host = open(page, "pinned", &pinned).await;
        page.enter_frame(0).await;
        page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
        page.leave_frame().await;
        page.read("one('odd-sympathy-figure').set({ xi: -0.9 })").await;
        page.read("new Promise(done => setTimeout(done, 300))").await;
        page.enter_frame(0).await;
        assert_eq!(page.number("values().xi").await, 0.3);
        page.leave_frame().await;
        assert_eq!(page.read("window.heard ?? null").await, json!(null));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_takes_no_focus_and_does_not_scroll() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let elements = PANEL.replace("fig=1a", "view=departures item=6") + PANEL;
        let _host = open(page, "focus", &elements).await;
        page.wait("the first state", "window.heard?.xi === 0.3").await;
        page.read("frames(30)").await;
        assert_eq!(
            page.read("[document.activeElement.localName, scrollY, history.length]")
                .await
                .as_array()
                .map(|it| it[..2].to_vec()),
            Some(vec![json!("body"), json!(0)])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn out_of_sight_it_sleeps() {
    noisy_visit(EachEngine, Desk, "", async |page| {
        let motion = "<odd-sympathy-figure v=1 view=motion kind=moments gamma=0.001></odd-sympathy-figure><div style='height: 4000px'></div>";
        let _host = open(page, "sleep", motion).await;
        page.enter_frame(0).await;
        page.wait("it to be there", "document.documentElement.dataset.state === 'ready'").await;
        page.wait("it to move", "time() > 0.5").await;
        page.leave_frame().await;
        // Farther away it would give way to its picture.
        page.read(
            "scrollTo(0, one('odd-sympathy-figure').getBoundingClientRect().bottom + scrollY + 300)",
        )
        .await;
        page.read("new Promise(done => setTimeout(done, 500))").await;
        page.enter_frame(0).await;
        let (before, after) = (
            page.number("time()").await,
            page.number("new Promise(done => setTimeout(() => done(time()), 700))").await,
        );
        assert_eq!(before, after);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn fifty_of_them_stay_usable() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = open(page, "fifty", &PANEL.repeat(50)).await;
        page.wait("the first", "window.heard?.xi === 0.3").await;
        let shown = "performance.getEntriesByType('resource').filter(it => it.initiatorType === 'iframe').length";
        assert!(page.number(shown).await < 50.0, "all of them have been loaded at once");
        page.read("[...document.querySelectorAll('odd-sympathy-figure')].at(-1).scrollIntoView()")
            .await;
        page.enter_frame(49).await;
        page.wait("the last to be ready", "document.documentElement.dataset.state === 'ready'")
            .await;
        page.wait("ink", "ink(canvases()[0]).share > 0.001").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn only_the_controls_that_the_author_names_are_there() {
    visit(Once, Still, "", async |page| {
        page.go(&format!("{}embed.html#v=1&fig=3a&controls=xi,g&theme=dark", page.home())).await;
        page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
        let shown = "[...document.querySelectorAll('parameter-control')].filter(it => it.checkVisibility()).map(it => it.getAttribute('key'))";
        assert_eq!(page.read(shown).await, json!(["xi", "g"]));
        assert_eq!(page.read("document.documentElement.dataset.theme").await, "dark");
        assert_eq!(page.read("[one('.views'), one('footer'), one('#figures h2')].filter(it => it.checkVisibility()).length").await, 0);
        page.press_on("#xi-slider", fantoccini::key::Key::Right, 1).await;
        page.wait("a complete link", "link().xi === '0.605' && link().fig === '3a' && link().controls === 'xi,g' && link().theme === 'dark'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_control_that_is_none_is_told() {
    visit(Once, Still, "", async |page| {
        page.go(&format!("{}embed.html#v=1&fig=1a&controls=xi,volume", page.home())).await;
        page.wait("it to be ready", "document.documentElement.dataset.state === 'ready'").await;
        let notice = page.text("#notice").await;
        assert!(notice.contains("volume") && notice.contains("nbar1"), "{notice}");
    });
}
