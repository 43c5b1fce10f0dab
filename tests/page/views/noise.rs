//! Single noisy runs over the mean: in the motion and in networks.

use super::networks::hexagon;
use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::pointer::centre_on;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};

const LINK: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.2&nbar1=0&nbar2=0.2&xi=0.6&xiPhase=0&a1re=3&a1im=0&a2re=0&a2im=3&decay=shown&runs=none&t=12";
const PORTRAIT: &str = "#figure-phase-portrait";

fn with(runs: &str, seed: u32) -> String {
    LINK.replace("runs=none", &format!("runs={runs}&seed={seed}"))
}

/// The line on the method has the seed once the runs are drawn.
async fn wait_for_noise(page: &Visit, seed: u32) {
    let told = format!("words('{PORTRAIT} .method').endsWith('seed {seed}.')");
    page.wait("the noise", &told).await;
    page.read("frames(2)").await;
}

async fn share(page: &Visit, figure: &str) -> f64 {
    page.number(&format!("ink(one('{figure} canvas')).share")).await
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_choice_draws_more_ink_and_keeps_what_is_said_of_the_mean() {
    visit(Once, Still, LINK, async |page| {
        page.wait("the instant", "time() === 12").await;
        let there = format!("words('{PORTRAIT} .sentence').startsWith('At t = 12')");
        page.wait("its sentence", &there).await;
        let mean = share(page, PORTRAIT).await;
        let words = page.text(&format!("{PORTRAIT} .sentence")).await;
        for (runs, told) in
            [("one", "one noisy run"), ("ten", "10 noisy runs"), ("cloud", "400 noisy runs")]
        {
            page.choose("#motion-runs", runs).await;
            page.wait(told, &format!("words('{PORTRAIT} .sentence').includes('{told}')")).await;
            page.read("frames(2)").await;
            assert!(share(page, PORTRAIT).await > 1.05 * mean, "{runs}");
            let now = page.text(&format!("{PORTRAIT} .sentence")).await;
            assert!(now.starts_with(&words), "{now}");
            page.wait("the link", &format!("link().runs === '{runs}' && link().seed === '1'"))
                .await;
        }
        page.choose("#motion-runs", "none").await;
        page.wait("the mean alone", &format!("words('{PORTRAIT} .sentence') === '{words}'")).await;
        page.wait("the link", "link().runs === 'none' && !('seed' in link())").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_choice_of_runs_says_that_they_do_not_lock_as_their_mean_does() {
    visit(Once, Still, LINK, async |page| {
        assert_eq!(page.read("one('#runs-about').checkVisibility()").await, false);
        page.choose("#motion-runs", "one").await;
        page.wait("unequal occupations", "words('#runs-about').includes('lock in part')").await;
        page.enter("nbar2", "0").await;
        page.wait("equal ones", "words('#runs-about').includes('keep wandering')").await;
        // At ξ = 1 without detuning one mode never decays, and a run keeps its initial phases.
        page.enter("delta", "0").await;
        page.enter("xi", "1").await;
        page.wait(
            "a dark mode",
            "words('#runs-about') === 'Single runs scatter about their mean.'",
        )
        .await;
        page.choose("#motion-runs", "none").await;
        page.wait("nothing", "!one('#runs-about').checkVisibility()").await;
    });
    visit(Once, Still, &hexagon("0.3").replace("run=mean", "run=noisy"), async |page| {
        wait_for_view(page, "networks").await;
        let about = "words('#network-runs-about')";
        page.wait("equal occupations", &format!("{about}.includes('keep wandering')")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_seed_is_the_same_picture_again_and_another_draw_is_another() {
    for runs in ["ten", "cloud"] {
        visit(Once, Still, &with(runs, 5), async |page| {
            wait_for_noise(page, 5).await;
            let first = page.number(&format!("picture('{PORTRAIT}')")).await;
            page.click("#another-draw").await;
            wait_for_noise(page, 6).await;
            assert_ne!(page.number(&format!("picture('{PORTRAIT}')")).await, first);
            page.open("").await;
            page.open(&with(runs, 5)).await;
            wait_for_noise(page, 5).await;
            assert_eq!(page.number(&format!("picture('{PORTRAIT}')")).await, first);
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_with_noise_opens_as_written() {
    visit(Once, Still, &with("cloud", 12), async |page| {
        wait_for_noise(page, 12).await;
        assert_eq!(page.read("one('#motion-runs').value").await, "cloud");
        assert_eq!(page.read("location.hash").await, with("cloud", 12).as_str());
        page.follow(&with("rain", 12)).await;
        page.wait("the remark", "words('#notice').includes('rain')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn runs_go_on_where_a_knob_is_turned_and_stay_as_recorded_where_it_is_gone_back() {
    visit(Once, Still, &with("ten", 5), async |page| {
        wait_for_noise(page, 5).await;
        look_at(page, PORTRAIT).await;
        let picture = format!("(await frames(3), picture('{PORTRAIT}'))");
        for _ in 0..3 {
            page.click("#step").await;
        }
        page.wait("the steps", "time() === 12.8").await;
        let last = page.number(&picture).await;
        page.click("#step-back").await;
        page.wait("a word on it", "words('#motion-state').includes('as they were recorded')").await;
        page.click("#step").await;
        assert_eq!(page.number(&picture).await, last);
        assert_eq!(page.text("#motion-state").await, "");
        page.click("#step-back").await;
        page.enter("xi", "-0.9").await;
        page.click("#step").await;
        page.wait("another step", "time() === 12.8").await;
        assert_ne!(page.number(&picture).await, last);
        page.click("#reset-motion").await;
        page.wait("the start", "time() === 0").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn noise_goes_on_where_the_mean_has_died_away_or_never_was() {
    let dead = with("one", 1).replace("gamma=0.2", "gamma=10").replace("&t=12", "");
    for link in [&dead, &dead.replace("a1re=3", "a1re=0").replace("a2im=3", "a2im=0")] {
        visit(Once, Desk, link, async |page| {
            page.choose("#motion-speed", "8").await;
            page.wait("the noise", "words('#figure-moments .method').includes('seed 1')").await;
            if page.text("#play").await != "Pause" {
                page.click("#play").await;
            }
            page.wait("time to pass", "time() > 8").await;
            assert_eq!(page.text("#play").await, "Pause");
            assert_eq!(page.text("#motion-state").await, "");
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn with_little_motion_the_runs_wait_for_play() {
    visit(Once, Still, &with("ten", 1).replace("&t=12", ""), async |page| {
        wait_for_noise(page, 1).await;
        page.read("frames(20)").await;
        assert_eq!(page.number("time()").await, 0.0);
        page.click("#play").await;
        page.wait("time to pass", "time() > 0.5").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_phone_the_choice_is_folded_away_until_there_is_noise() {
    visit(EachEngine, Phone, LINK, async |page| {
        assert_eq!(page.read("one('#motion-runs').checkVisibility()").await, false);
        centre_on(page, "#start").await;
        page.click("#start summary").await;
        page.choose("#motion-runs", "one").await;
        page.wait("the noise", "!one('#another-draw').hidden").await;
        page.click("#start summary").await;
        assert_eq!(page.read("one('#motion-runs').checkVisibility()").await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_runs_of_a_network_lie_over_its_mean() {
    const GRAPH: &str = "#figure-network-graph";
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        look_at(page, GRAPH).await;
        let mean = page.number(&format!("picture('{GRAPH}')")).await;
        let words = page.text(&format!("{GRAPH} .sentence")).await;
        let mut pictures = vec![mean];
        for (run, told) in [("noisy", "one noisy run"), ("ten", "10 noisy runs")] {
            page.choose("#view-networks transport-bar [name=run]", run).await;
            page.wait(told, &format!("words('{GRAPH} .sentence') === '{words} Dots: {told}.'"))
                .await;
            page.wait("the link", &format!("link().run === '{run}'")).await;
            page.click("#view-networks transport-bar [name=step]").await;
            page.read("frames(3)").await;
            let picture = page.number(&format!("picture('{GRAPH}')")).await;
            assert!(!pictures.contains(&picture), "{run}");
            pictures.push(picture);
        }
        // A knob that is turned goes on with all of them.
        let time = page.text("#view-networks transport-bar .time").await;
        page.enter("xi", "0.1").await;
        page.wait("the knob", "link().xi === '0.1'").await;
        assert_eq!(page.text("#view-networks transport-bar .time").await, time);
        page.choose("#view-networks transport-bar [name=run]", "mean").await;
        page.wait("the mean", &format!("words('{GRAPH} .sentence') === '{words}'")).await;
        page.wait("its picture", &format!("picture('{GRAPH}') === {mean}")).await;
    });
}
