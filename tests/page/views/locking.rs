//! The curves of phase locking, computed off the main thread.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, EachPlace, Everywhere, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

/// Every number of a link to the view, with a scan that is over at once.
fn link(changes: &[(&str, &str)]) -> String {
    let numbers = "delta=-0.2&g=0.04&gamma=0.5&nbar1=0&nbar2=0&xi=0.6&axis=xi&from=-1&to=1&points=101\
        &curves=none&method=ensemble&start=auto&duration=200&steps=100&samples=100&seed=1&tolerance=0.0001&map=delta";
    let numbers = numbers.split('&').map(|pair| {
        let key = pair.split('=').next().unwrap_or_default();
        match changes.iter().find(|(changed, _)| *changed == key) {
            Some((_, value)) => format!("{key}={value}"),
            None => pair.to_owned(),
        }
    });
    format!("#v=1&view=locking&{}", numbers.collect::<Vec<_>>().join("&"))
}

/// Far apart, strongly coupled, little damped: many turns in the window, a scan of many seconds.
fn long() -> String {
    link(&[
        ("delta", "-20"),
        ("g", "10"),
        ("gamma", "0.02"),
        ("points", "201"),
        ("tolerance", "0.000001"),
    ])
}

async fn wait_for_progress(page: &Visit) {
    page.wait("progress", "phase() === 'running' && progress() > 0").await;
}

async fn cancel(page: &Visit) -> f64 {
    page.click("#plv-cancel").await;
    page.wait("the scan to stop", "phase() === 'cancelled'").await;
    page.number("progress()").await
}

/// Keeps every worker that is hired from now on, and the page's way to hire.
const WATCH_WORKERS: &str = "void (window.workers = [], window.Hired = Worker,
    window.Worker = class extends Worker { constructor(...given) { super(...given); workers.push(this); } })";

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_scan_finishes_and_says_how_far_it_is() {
    visit(Everywhere, Still, &link(&[]), async |page| {
        page.wait("the first scan", "phase() === 'done'").await;
        page.read(
            "void new MutationObserver(() => (window.phases ??= []).push(phase()))
            .observe(one('progress-status'), { attributes: true })",
        )
        .await;
        page.press_on("#g-slider", Key::Right, 1).await;
        page.wait("a scan in full", "phases.includes('running') && phase() === 'done'").await;
        assert_eq!(page.number("progress()").await, page.number("one('#plv-progress').max").await);
        assert_eq!(page.text("#plv-state").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_button_keeps_its_words_while_the_scan_goes_on() {
    visit(EachEngine, Still, &long(), async |page| {
        wait_for_progress(page).await;
        // WebKit hears no click on words that have been replaced since they were pressed.
        let watch = "(window.renewed = 0, void new MutationObserver(() => { window.renewed += 1; })
            .observe(one('#plv-cancel'), { childList: true, characterData: true, subtree: true }))";
        page.read(watch).await;
        let done = page.number("progress()").await;
        page.wait("more progress", &format!("progress() > {done}")).await;
        assert_eq!(page.number("renewed").await, 0.0);
        cancel(page).await;
        assert_eq!(page.text("#plv-cancel").await, "Compute");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_scan_runs_in_a_worker_and_leaves_the_page_free() {
    visit(Everywhere, Still, &long(), async |page| {
        wait_for_progress(page).await;
        if page.is_on_site() {
            let asked =
                "performance.getEntriesByType('resource').some(it => /worker/.test(it.name))";
            page.wait("the worker's file", asked).await;
        }
        let done = page.number("progress()").await;
        page.wait("more progress", &format!("progress() > {done}")).await;
        page.wait("words", "words('#plv-state')").await;
        let longest = "(async () => {
            let before = performance.now(), longest = 0;
            for (let frame = 0; frame < 30; frame += 1) {
                await frames(1);
                longest = Math.max(longest, performance.now() - before);
                before = performance.now();
            }
            return longest;
        })()";
        let longest = page.number(&format!("await {longest}")).await;
        assert!(longest < 2000.0, "a frame took {longest} ms");
        page.press_on("#xi-slider", Key::Right, 1).await;
        page.wait("the slider to move", "values().xi === 0.605").await;
        assert_eq!(page.read("phase()").await, "running", "ξ is an axis: the curve stays");
        cancel(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn cancel_stops_the_scan_where_it_is_and_it_can_be_started_again() {
    visit(Everywhere, Still, &long(), async |page| {
        wait_for_progress(page).await;
        let done = cancel(page).await;
        assert!(done < page.number("one('#plv-progress').max").await);
        assert!(page.text("#plv-state").await.contains(&done.to_string()));
        page.read("frames(30)").await;
        assert_eq!(page.number("progress()").await, done, "it went on");
        assert_eq!(page.read("phase()").await, "cancelled");
        page.click("#plv-cancel").await;
        wait_for_progress(page).await;
        cancel(page).await;
    });
}

// That a scan can be stopped and begun again, is asked in each engine above.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_change_starts_a_new_scan_in_place_of_a_running_or_cancelled_one() {
    visit(Once, Still, &long(), async |page| {
        wait_for_progress(page).await;
        page.enter("g", "0.1").await;
        page.enter("delta", "-0.1").await;
        page.enter("gamma", "0.5").await;
        page.wait("the new scan", "phase() === 'done'").await;
        page.enter("gamma", "0.02").await;
        page.enter("delta", "-20").await;
        page.enter("g", "10").await;
        wait_for_progress(page).await;
        cancel(page).await;
        page.enter("g", "0.1").await;
        page.enter("delta", "-0.1").await;
        page.enter("gamma", "0.5").await;
        page.wait("the new scan", "phase() === 'done'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn each_method_finishes_and_is_named_with_its_window() {
    visit(Once, Still, &link(&[("duration", "150")]), async |page| {
        for (method, words) in [
            ("monteCarlo", &["Monte Carlo", "Window t = ", "seed 1", "standard error"][..]),
            ("ensemble", &["quadrature", "Window t = "]),
            ("limit", &["Long-time limit"]),
        ] {
            page.choose("#view-locking select[name=method]", method).await;
            page.wait("the method in the link", &format!("link().method === {method:?}")).await;
            page.wait("the scan", "phase() === 'done'").await;
            for word in words {
                let line = format!("words('#plv-method').includes({word:?})");
                page.wait(word, &line).await;
            }
            let said = page.read("one('#plv-aside').checkVisibility()").await;
            assert_eq!(said, method == "monteCarlo", "what the value in words is: {method}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_list_of_couplings_draws_a_curve_for_each() {
    visit(Once, Still, &link(&[]), async |page| {
        page.wait("the scan", "phase() === 'done'").await;
        let single = page.number("picture('#figure-plv')").await;
        page.choose("#view-locking select[name=family]", "g").await;
        page.enter("locking-curves", "0 0.01, 0.05").await;
        page.wait("the list in the link", "link().curves === 'g:0,0.01,0.05'").await;
        page.wait("all curves", "phase() === 'done' && progress() === 303").await;
        page.wait("another picture", &format!("picture('#figure-plv') !== {single}")).await;
        for (text, list) in [
            ("0; 0,02; 0,05", "0,0.02,0.05"),
            ("0 0,03 0.05", "0,0.03,0.05"),
            ("0,0.04,0.05", "0,0.04,0.05"),
        ] {
            page.enter("locking-curves", text).await;
            page.wait(text, &format!("link().curves === 'g:{list}'")).await;
            assert_eq!(page.text("#locking-refusal").await, "");
        }
        page.choose("#view-locking select[name=axis]", "g").await;
        page.wait("a single curve", "link().curves === 'none' && phase() === 'done'").await;
        assert_eq!(page.number("progress()").await, 101.0, "a family along its own axis");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_an_entry_cannot_take_is_refused_and_the_value_stays() {
    visit(Once, Still, &link(&[("curves", "g:0,0.05"), ("method", "monteCarlo")]), async |page| {
        page.click("locking-options summary").await;
        for (name, text, words, kept) in [
            ("curves", "0; much", "“0; much”", "0, 0.05"),
            ("curves", "0, 11", "g = 11", "0, 0.05"),
            ("points", "1", "Points = 1 ", "101"),
            ("points", "100001", "Points = 100001 ", "101"),
            ("points", "2.5", "Points = 2.5", "101"),
            ("from", "1", "from 1 to 1", "-1"),
            ("to", "-7", "ξ = −7", "1"),
            ("start", "soon", "Average from t₁", "auto"),
            ("duration", "-3", "Window length = −3", "200"),
            ("steps", "0", "Time steps = 0", "100"),
            ("samples", "a lot", "Samples = “a lot”", "100"),
            ("seed", "-1", "Seed = −1", "1"),
        ] {
            page.enter(&format!("locking-{name}"), text).await;
            let refusal = page.wait(text, "words('#locking-refusal')").await;
            let refusal = refusal.as_str().unwrap_or_default();
            let stays = format!("stays {}.", kept.replace('-', "−"));
            assert!(refusal.ends_with(&stays) && refusal.contains(words), "{name}: {refusal}");
            let entry = format!("one('#locking-{name}-entry')");
            assert_eq!(page.read(&format!("{entry}.value")).await, kept, "{name}");
            assert_eq!(page.read(&format!("{entry}.ariaInvalid")).await, "true", "{name}");
        }
        page.enter("locking-start", "12,5").await;
        page.wait("the value in the link", "link().start === '12.5'").await;
        assert_eq!(page.text("#locking-refusal").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_curves_run_along_another_axis() {
    visit(Once, Still, &link(&[]), async |page| {
        page.wait("the scan", "phase() === 'done'").await;
        page.choose("#view-locking select[name=axis]", "gamma").await;
        page.wait("the slider's range", "link().from === '0.02' && link().to === '1'").await;
        page.wait("the scan", "phase() === 'done'").await;
        page.wait("the axis", "one('#figure-plv').plots[0].xAxis.key === 'gamma'").await;
        page.wait("the title", "words('#plv-title').includes('γ')").await;
        let drawn = page.number("picture('#figure-plv')").await;
        page.read("(one('progress-status').dataset.phase = 'watched', 0)").await;
        page.press_on("#gamma-slider", Key::Left, 5).await;
        page.wait("the marker to move", &format!("picture('#figure-plv') !== {drawn}")).await;
        assert_eq!(page.read("phase()").await, "watched", "γ is the axis: the curve stays");
    });
}

// The loss is told to the page by hand, and no engine has a part in it; those that are ended, faults asks everywhere.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_lost_worker_is_replaced_and_its_work_done_again() {
    visit(EachPlace, Still, "", async |page| {
        page.read(WATCH_WORKERS).await;
        assert_eq!(page.number("workers.length").await, 0.0, "hired before there is work");
        page.follow(&long()).await;
        wait_for_progress(page).await;
        let hired = page.number("workers.length").await;
        page.read("workers[0].dispatchEvent(new ErrorEvent('error', { message: 'it is gone' }))")
            .await;
        page.wait("another worker", &format!("workers.length > {hired}")).await;
        page.follow(&link(&[])).await;
        page.wait("the scan", "phase() === 'done'").await;
        assert_eq!(page.text("#plv-state").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_every_worker_is_lost_the_page_says_so_and_can_try_again() {
    visit(EachPlace, Still, "", async |page| {
        page.read(WATCH_WORKERS).await;
        page.read(
            "void (window.Worker = class extends Worker {
                postMessage(message) {
                    if (message.kind) {
                        this.dispatchEvent(new MessageEvent('message', { data: { alive: true } }));
                        this.dispatchEvent(new ErrorEvent('error', { message: 'it is gone' }));
                    } else super.postMessage(message);
                }
            })",
        )
        .await;
        page.follow(&link(&[])).await;
        page.wait("the failure", "phase() === 'failed'").await;
        let words = page.text("#plv-state").await;
        assert!(words.contains("it is gone"), "{words}");
        page.read("void (window.Worker = Hired)").await;
        page.click("#plv-cancel").await;
        page.wait("the scan", "phase() === 'done'").await;
    });
}
