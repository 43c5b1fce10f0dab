//! The scan of the phase-locking value, off the main thread.

use super::engines::Setting::Still;
use super::visit::{visit, Visit};
use fantoccini::key::Key;

/// Far apart, strongly coupled, little damped: many turns in the window, a scan of many seconds.
const LONG: &str =
    "#v=1&view=motion&delta=-20&g=10&gamma=0.02&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";

async fn cancel(page: &Visit) -> f64 {
    page.click("#plv-cancel").await;
    page.wait("the scan to stop", "phase() === 'cancelled'").await;
    page.number("progress()").await
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_scan_finishes_and_says_how_far_it_is() {
    visit(Still, "", async |page| {
        page.wait("the first scan", "phase() === 'done'").await;
        page.read(
            "void new MutationObserver(() => (window.phases ??= []).push(phase()))
            .observe(one('locking-status'), { attributes: true })",
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
fn the_scan_runs_in_a_worker_and_leaves_the_page_free() {
    visit(Still, LONG, async |page| {
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        let requests = "performance.getEntriesByType('resource')";
        page.wait("the worker's file", &format!("{requests}.some(it => /worker/.test(it.name))"))
            .await;
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
fn cancel_stops_the_scan_where_it_is() {
    visit(Still, LONG, async |page| {
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        let done = cancel(page).await;
        assert!(done < page.number("one('#plv-progress').max").await);
        assert!(page.text("#plv-state").await.contains(&done.to_string()));
        page.read("frames(30)").await;
        assert_eq!(page.number("progress()").await, done, "it went on");
        assert_eq!(page.read("phase()").await, "cancelled");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_cancelled_scan_can_be_started_again() {
    visit(Still, LONG, async |page| {
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        cancel(page).await;
        page.click("#plv-cancel").await;
        page.wait("progress again", "phase() === 'running' && progress() > 0").await;
        cancel(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_change_starts_a_new_scan_in_place_of_a_running_or_cancelled_one() {
    visit(Still, LONG, async |page| {
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        page.click("#reset-defaults").await;
        page.wait("the new scan", "phase() === 'done'").await;
        page.enter("gamma", "0.02").await;
        page.enter("delta", "-20").await;
        page.enter("g", "10").await;
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        cancel(page).await;
        page.click("#reset-defaults").await;
        page.wait("the new scan", "phase() === 'done'").await;
    });
}
