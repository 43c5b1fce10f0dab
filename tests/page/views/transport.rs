//! Playing on the bench: steps to and fro, backwards, scrubbing, speed, and the motion without its decay.

use crate::harness::engines::Engine;
use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::pointer::centre_on;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const LASTING: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.001&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";
const DAMPED: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.5&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";

/// A motion of its own, from the page's scripts: numbers that the page rounds.
async fn motion(page: &Visit, facts: &str) -> serde_json::Value {
    page.read(&format!(
        "await (async () => {{
            const {{ Motion }} = await import('/sources/motion/motion.js');
            const {{ loadFirstCore }} = await import('/sources/core/load.js');
            const {{ core }} = await loadFirstCore();
            const params = {{ omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 }};
            const start = {{ a1: {{ re: 1, im: 0 }}, a2: {{ re: 0, im: 1 }} }};
            const motion = new Motion(core, params, start);
            const size = () => Math.hypot(...Object.values(motion.moments).flatMap(({{ re, im }}) => [re, im]));
            const apart = (a, b) => Math.hypot(a.a1.re - b.a1.re, a.a1.im - b.a1.im, a.a2.re - b.a2.re, a.a2.im - b.a2.im);
            {facts}
        }})()"
    ))
    .await
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_step_back_undoes_a_step() {
    visit(Once, Still, "", async |page| {
        let error = motion(
            page,
            "motion.seek(10); motion.stepOnce(); motion.stepOnce();
             const before = motion.moments, time = motion.time;
             motion.stepOnce(); motion.stepOnce(-1);
             return motion.time === time ? apart(before, motion.moments) : NaN;",
        )
        .await;
        assert!(error.as_f64().is_some_and(|error| error < 1e-9), "{error}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_step_back_across_a_turned_knob_finds_what_was() {
    visit(Once, Still, "", async |page| {
        let error = motion(
            page,
            "motion.seek(5); const before = motion.moments;
             motion.stepOnce(); motion.setParams({ ...params, xi: -0.9, gamma: 2 }); motion.seek(20);
             motion.scrub(5);
             return apart(before, motion.moments);",
        )
        .await;
        assert!(error.as_f64().is_some_and(|error| error < 1e-9), "{error}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn before_the_start_it_goes_back_exactly() {
    visit(Once, Still, "", async |page| {
        let error = motion(
            page,
            "motion.scrub(-3);
             const { core: full } = await (await import('/sources/core/load.js')).loadFullCore();
             const there = new full.Simulation(params, start); there.step(-3);
             const error = apart(there.moments(), motion.moments);
             motion.scrub(0);
             return error + apart(start, motion.moments);",
        )
        .await;
        assert!(error.as_f64().is_some_and(|error| error < 1e-9), "{error}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_pair_that_grows_stops_where_it_leaves_the_scale_however_far_it_is_led() {
    visit(Once, Still, "", async |page| {
        let stops = motion(
            page,
            "const growing = { ...params, g: 0, gamma: 10, nbar2: 1000, xi: 1 }, faults = [];
             motion.onFault = error => faults.push(error.message);
             return [...['scrub', 'seek'].flatMap(lead => [1, 40, 1e3, 1e6].map(time => {
                 motion.restart(growing, start);
                 motion[lead](time);
                 return motion.phase !== 'grown' || motion.remaining < 10 || motion.remaining > 30 ? `${lead} ${time}: ${motion.phase}, ${motion.remaining}` : '';
             })), ...faults].filter(word => word);",
        )
        .await;
        assert_eq!(stops, serde_json::json!([]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn hundreds_of_turns_of_a_knob_keep_the_state() {
    visit(Once, Still, "", async |page| {
        let answer = motion(
            page,
            "for (let k = 0; k < 1500; k += 1) {
                motion.seek(motion.time + 0.01);
                const before = motion.moments;
                motion.setParams({ ...params, xi: Math.sin(k) });
                if (apart(before, motion.moments) > 1e-12) return [k];
             }
             const now = motion.moments, then = motion.time;
             motion.scrub(then - 2); motion.scrub(then);
             return [apart(now, motion.moments) < 1e-9, motion.drawn({}).record.plain({}).turns.t.length <= 1000];",
        )
        .await;
        assert_eq!(answer, serde_json::json!([true, true]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_motion_that_goes_on_in_the_full_core_is_the_same() {
    visit(Once, Still, "", async |page| {
        let answer = motion(
            page,
            "motion.seek(12); motion.setParams({ ...params, xi: -0.9, gamma: 0.1 }); motion.seek(55); motion.scrub(30); motion.scrub(7);
             const { core: full } = await (await import('/sources/core/load.js')).loadFullCore();
             const told = () => JSON.stringify([motion.moments, motion.window, motion.time, motion.phase, motion.remaining, motion.turnAhead,
                 Object.values(motion.drawn({}).record.plain({}).data).map(column => [...column])]);
             const before = told();
             motion.moveTo(full);
             const after = told();
             motion.setRuns(2, 1);
             return [before === after, motion.drawn({ runs: true }).record.plain({ runs: true }).runs.length];",
        )
        .await;
        assert_eq!(answer, serde_json::json!([true, 2]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_step_back_button_returns_to_the_time_before() {
    visit(Once, Still, LASTING, async |page| {
        page.press_on("#step", Key::Enter, 3).await;
        page.wait("three steps", "one('#scrub').value === '0.75'").await;
        page.click("#step-back").await;
        page.wait("two steps", "one('#scrub').value === '0.5'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_scrubber_leads_the_play_head_over_what_will_be() {
    for setting in [Still, Phone] {
        visit(EachEngine, setting, LASTING, async |page| {
            centre_on(page, "#scrub").await;
            page.click("#scrub").await;
            // A phone has played so far, and may be at a later stretch.
            let ends = page.read("[Number(one('#scrub').min), Number(one('#scrub').max)]").await;
            let [from, to] = [0, 1].map(|k| ends[k].as_f64().expect("an end of the stretch"));
            let near = |t: f64, by: f64| format!("Math.abs(time() - {t}) < {by}");
            let middle = (from + to) / 2.0;
            page.wait("the middle of the window", &near(middle, 2.0)).await;
            assert_eq!(page.text("#play").await, "Play");
            page.press_on("#scrub", Key::Right, 2).await;
            page.wait("two steps on", &near(middle + 0.5, 2.1)).await;
            page.press_on("#scrub", Key::Home, 1).await;
            page.wait("the start", &format!("time() === {from}")).await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrow_keys_on_the_scrubber_go_on_past_the_end_of_the_window() {
    visit(EachEngine, Still, LASTING, async |page| {
        page.press_on("#scrub", Key::End, 1).await;
        page.wait("the end", "time() === 40").await;
        page.press_on("#scrub", Key::Right, 1).await;
        page.wait("a new page", "one('#scrub').max === '50' && one('#scrub').value === '40.25'")
            .await;
        // The thumb has gone left: the ends of the stretch say why.
        let ends = "[...document.querySelectorAll('.transport .end')].map(it => it.textContent)";
        assert_eq!(page.read(ends).await, serde_json::json!(["10", "50"]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_higher_speed_is_faster() {
    visit(Once, Desk, LASTING, async |page| {
        let pace = async |speed: &str| {
            page.choose("#motion-speed", speed).await;
            let passed = "await (async () => { const [t, s] = [time(), performance.now()];
                await new Promise(done => setTimeout(done, 600)); await frames(1);
                return 1000 * (time() - t) / (performance.now() - s); })()";
            page.number(passed).await
        };
        let (slow, fast) = (pace("0.25").await, pace("8").await);
        assert!(slow < 2.0 && fast > 12.0, "{slow} and {fast} a second");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_plays_backwards_until_growth_makes_it_meaningless_and_says_so() {
    visit(Once, Still, DAMPED, async |page| {
        page.choose("#motion-speed", "8").await;
        page.click("#backwards").await;
        page.wait("negative times", "time() < -1").await;
        assert_eq!(page.read("one('#backwards').ariaPressed").await, "true");
        page.wait(
            "the end",
            "words('#motion-state').startsWith('Back in time the decay is growth')",
        )
        .await;
        assert!(page.text("#motion-state").await.contains("10⁶ times"));
        assert_eq!(page.read("one('#step-back').disabled").await, true);
        page.click("#play").await;
        page.wait("the way back", "words('#play') === 'Pause' && words('#motion-state') === ''")
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_its_decay_it_does_not_die_away() {
    visit(Once, Still, DAMPED, async |page| {
        page.click("#decay-free").await;
        page.choose("#motion-speed", "8").await;
        page.click("#play").await;
        page.wait("late times", "time() > 60").await;
        assert_eq!(page.text("#motion-state").await, "");
        page.click("#play").await;
        page.wait(
            "the sentence",
            "words('#moments-sentence').includes('without the common decay e^(−0.134 t)')",
        )
        .await;
        // Amplitudes of order one are in the sentence.
        let amplitude = page
            .number("Number(words('#moments-sentence').match(/\\|⟨a₁⟩\\| = ([\\d.]+)/)[1])")
            .await;
        assert!((0.2..2.0).contains(&amplitude), "{amplitude}");
        page.click("#decay-free").await;
        page.wait("the end", "words('#motion-state').startsWith('Only 0.')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_turned_knob_leaves_a_tick_and_the_sentence_names_the_rate() {
    visit(Once, Still, DAMPED, async |page| {
        page.click("#decay-free").await;
        page.press_on("#step", Key::Enter, 4).await;
        page.press_on("#xi-slider", Key::Left, 1).await;
        page.wait("the sentence", "words('#moments-sentence').includes('at the rate') && words('#moments-sentence').includes('since t = 1')")
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_space_bar_plays_and_pauses_where_no_control_has_the_focus() {
    visit(EachEngine, Still, LASTING, async |page| {
        page.press([' ']).await;
        page.wait("time to pass", "time() > 0 && words('#play') === 'Pause'").await;
        page.press([' ']).await;
        page.wait("the pause", "words('#play') === 'Play'").await;
        page.press_on("#decay-free", Key::Null, 0).await;
        page.press([' ']).await;
        assert_eq!(page.read("one('#decay-free').checked").await, true);
        assert_eq!(page.text("#play").await, "Play");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_target_is_large_enough_for_a_finger() {
    if !Engine::chosen().has_fingers() {
        return;
    }
    visit(EachEngine, Phone, LASTING, async |page| {
        let small = "[...document.querySelectorAll('#view-motion :is(button, select, input[type=range], input[type=text], summary, .check, .tip)')]
            .filter(it => it.checkVisibility()).map(it => [it.id, it.getBoundingClientRect()])
            .filter(([, { width, height }]) => width < 44 || height < 44).map(([id, { width, height }]) => `${id} ${width} ${height}`)";
        assert_eq!(page.read(small).await, serde_json::json!([]));
    });
}
