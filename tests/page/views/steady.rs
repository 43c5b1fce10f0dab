//! The steady state and the way to it: phase space in time, heat, and the map of correlations.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::pointer::centre;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const LINK: &str = "#v=1&view=steady&delta=0&g=0.3&gamma=0.5&nbar1=0.2&nbar2=1.4&xi=0.5&xiPhase=0&a1re=2&a1im=0&a2re=0&a2im=1&axis=xi&from=-1&to=1&equations=both&measure=discord&mode=joint&ordering=husimi&instant=4.5";
const TIME: &str = "Number(words('#view-steady transport-bar .time').slice(4))";
const PLAY: &str = "#view-steady transport-bar button";
const MAP: &str = "#figure-information-map";

fn from_the_start() -> String {
    LINK.replace("instant=4.5", "instant=0")
}

async fn sentence_with(page: &Visit, figure: &str, words: &[&str]) {
    look_at(page, figure).await;
    for word in words {
        page.wait(word, &format!("words('{figure} .sentence').includes({word:?})")).await;
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_link_opens_as_written_and_is_written_back_the_same() {
    visit(Once, Desk, LINK, async |page| {
        wait_for_view(page, "steady").await;
        assert_eq!(page.text("#notice").await, "");
        assert_eq!(page.read("location.hash").await, LINK);
        assert_eq!(page.text("#wigner-title").await, "Husimi function of both oscillators");
        assert_eq!(page.number(TIME).await, 4.5);
        assert_eq!(page.text(PLAY).await, "Play", "an instant that is asked for stays");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn bad_values_in_a_link_are_told_in_words() {
    let bad = LINK
        .replace("mode=joint", "mode=3")
        .replace("ordering=husimi", "ordering=weyl")
        .replace("measure=discord", "measure=love")
        .replace("instant=4.5", "instant=-1");
    visit(Once, Still, &bad, async |page| {
        wait_for_view(page, "steady").await;
        let notice = page.text("#notice").await;
        for word in ["“3”", "“weyl”", "“love”", "t = −1 is outside its range 0 to 10000"]
        {
            assert!(notice.contains(word), "“{word}” is not in: {notice}");
        }
        assert_eq!(page.read("[link().mode, link().instant].join()").await, "1,0");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_evolution_plays_in_sight_and_a_pause_is_kept_in_the_link() {
    visit(EachEngine, Desk, &from_the_start(), async |page| {
        wait_for_view(page, "steady").await;
        assert_eq!(page.number(TIME).await, 0.0, "it waits to be seen");
        look_at(page, "#figure-wigner").await;
        page.wait("time", &format!("{TIME} > 1")).await;
        page.click(PLAY).await;
        let shown = page.number(TIME).await;
        page.wait("the instant in the link", "Number(link().instant) > 1").await;
        assert!((page.number("Number(link().instant)").await - shown).abs() < 0.06);
        page.read("frames(10)").await;
        assert_eq!(page.number(TIME).await, shown);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_evolution_rests_out_of_sight() {
    visit(EachEngine, Desk, &from_the_start(), async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-wigner").await;
        page.wait("time", &format!("{TIME} > 0.5")).await;
        page.read("(scrollTo(0, 0), frames(10))").await;
        let left = page.number(TIME).await;
        page.read("frames(20)").await;
        assert_eq!(page.number(TIME).await, left);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn who_wants_little_motion_starts_it() {
    visit(Once, Still, &from_the_start(), async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-wigner").await;
        page.read("frames(20)").await;
        assert_eq!(page.number(TIME).await, 0.0);
        page.click(PLAY).await;
        page.wait("time", &format!("{TIME} > 0.5")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_instant_is_led_by_hand_and_both_figures_follow() {
    visit(EachEngine, Still, &from_the_start(), async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-populations").await;
        look_at(page, "#figure-wigner").await;
        let before = page.read("[picture('#figure-wigner'), picture('#figure-populations')]").await;
        page.press_on("#view-steady transport-bar input", Key::PageUp, 2).await;
        page.wait("the instant", &format!("{TIME} === 4 && link().instant === '4'")).await;
        look_at(page, "#figure-populations").await;
        for (k, figure) in ["#figure-wigner", "#figure-populations"].into_iter().enumerate() {
            page.wait(figure, &format!("picture('{figure}') !== {}", before[k])).await;
        }
        page.press_on("#view-steady transport-bar input", Key::End, 1).await;
        page.wait("the end", &format!("words('{PLAY}') === 'Replay'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn to_look_at_an_instant_is_nothing_to_undo() {
    visit(Once, Still, &from_the_start(), async |page| {
        wait_for_view(page, "steady").await;
        page.press_on("#view-steady transport-bar input", Key::PageUp, 1).await;
        page.wait("the instant", "link().instant === '2'").await;
        assert_eq!(page.read("one('#undo').ariaDisabled").await, "true");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn plane_and_ordering_are_chosen_and_kept_in_the_link() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        for (mode, axis) in [("1", "alpha1im"), ("2", "alpha2im"), ("joint", "alpha2re")] {
            page.choose("#wigner-mode", mode).await;
            let key = "one('#figure-wigner').plots[0].yAxis.key";
            page.wait(mode, &format!("link().mode === '{mode}' && {key} === '{axis}'")).await;
        }
        for (ordering, letter) in [("wigner", "W"), ("husimi", "Q"), ("glauber", "P")] {
            page.choose("#wigner-ordering", ordering).await;
            page.wait(ordering, &format!("link().ordering === '{ordering}'")).await;
            sentence_with(page, "#figure-wigner", &["At t = 4.5 ", &format!("{letter} ")]).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_the_glauber_function_is_singular_the_card_says_so() {
    let link = from_the_start().replace("ordering=husimi", "ordering=glauber");
    visit(Once, Still, &link, async |page| {
        wait_for_view(page, "steady").await;
        sentence_with(page, "#figure-wigner", &["Not defined", "delta function"]).await;
        page.press_on("#view-steady transport-bar input", Key::PageUp, 1).await;
        sentence_with(page, "#figure-wigner", &["At t = 2 ", "P ", "peaks"]).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn values_are_read_out_of_phase_space_by_key() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-wigner").await;
        page.press_on("#figure-wigner .ink", Key::Right, 1).await;
        page.wait("a reading", "words('#figure-wigner .readout').startsWith('Re α₁ = ')").await;
        assert!(page.text("#figure-wigner .readout").await.contains("Re α₂ = "));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_numbers_of_phase_space_come_as_a_table() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, "#figure-wigner").await;
        page.read("one('#figure-wigner details.menu').open = true").await;
        page.click("#figure-wigner [data-item=data-table]").await;
        let head = page
            .wait("the table", "one('dialog.values thead') && words('dialog.values thead')")
            .await;
        assert!(head.as_str().is_some_and(|it| it.contains("variance across")), "{head}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_sentences_on_heat_hold_what_the_figures_show() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        sentence_with(page, "#figure-populations", &["Steady state: ", "flux "]).await;
        sentence_with(page, "#figure-balance", &["its bath", "Oscillator 2"]).await;
        let flux = ["approaches γ(n̄₂ − n̄₁)/2 = 0.3", "peaks at g = γ/2 = 0.25, with 0.6"];
        sentence_with(page, "#figure-flux-coupling", &flux).await;
        page.choose("#steady-equations", "masterEquation").await;
        let printed = "words('#figure-flux-coupling .sentence').includes('printed')";
        page.wait("the derived one alone", &format!("!{printed}")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_flux_against_the_coupling_keeps_its_axis() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        page.choose("#steady-axis select", "gamma").await;
        look_at(page, "#figure-balance").await;
        page.wait("the axis", "one('#figure-balance').plots[0].xAxis.key === 'gamma'").await;
        look_at(page, "#figure-flux-coupling").await;
        assert_eq!(page.read("one('#figure-flux-coupling').plots[0].xAxis.key").await, "g");
    });
}

// Clicks and keys on a map are asked in each engine by maps; here it is what they set.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_click_on_the_map_sets_correlation_and_temperature() {
    for setting in [Still, Phone] {
        visit(Once, setting, LINK, async |page| {
            wait_for_view(page, "steady").await;
            centre(page, MAP).await;
            let under = page
                .read(&format!(
                    "(({{ clientWidth, clientHeight }}, {{ x, y, width, height, xAxis, yAxis }}) => [
                        xAxis.min + (clientWidth / 2 - x) / width * (xAxis.max - xAxis.min),
                        0.2 + yAxis.max - (clientHeight / 2 - y) / height * (yAxis.max - yAxis.min),
                    ])(one('{MAP} canvas'), one('{MAP}').plots[0])"
                ))
                .await;
            page.click(&format!("{MAP} canvas")).await;
            page.wait("the new point", "words('#information-map-spoken')").await;
            let found = page.read("[values().xi, values().nbar2]").await;
            for (found, under) in [0, 1].map(|k| (found[k].as_f64(), under[k].as_f64())) {
                let (found, under) = (found.unwrap_or(f64::NAN), under.unwrap_or(f64::NAN));
                assert!((found - under).abs() < 0.03, "{found} where the axis says {under}");
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrow_keys_walk_over_the_map_and_say_where_they_are() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, MAP).await;
        page.press_on(&format!("{MAP} canvas"), Key::Left, 2).await;
        page.wait("two columns", "Math.abs(values().xi - 0.458333) < 1e-6").await;
        page.press_on(&format!("{MAP} canvas"), Key::Down, 1).await;
        page.wait("a row below", "values().nbar2 < 1.4 && values().nbar2 > 1.3").await;
        let told = "words('#information-map-spoken').includes('n̄₂ − n̄₁ = 1.17')";
        page.wait("the place in words", told).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_measure_has_a_map_of_its_own() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, MAP).await;
        let mut pictures = Vec::new();
        for measure in ["mutualInformation", "classicalCorrelation", "discord"] {
            page.choose("#information-map-measure", measure).await;
            page.wait(measure, &format!("link().measure === '{measure}' && settled()")).await;
            page.read("frames(3)").await;
            pictures.push(page.number(&format!("picture('{MAP}')")).await);
        }
        assert!(pictures[0] != pictures[1] && pictures[1] != pictures[2], "{pictures:?}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_marker_on_the_map_is_a_handle_for_both() {
    visit(EachEngine, Still, LINK, async |page| {
        wait_for_view(page, "steady").await;
        look_at(page, MAP).await;
        let off = "(([x, y], [a, b]) => Math.hypot(x - a, y - b))";
        let (grip, spot) = (format!("grip('{MAP}')"), format!("spot('{MAP}', 0.75, 1.4 / 3.2)"));
        assert!(page.number(&format!("{off}({grip}, {spot})")).await < 2.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn at_a_common_temperature_it_says_so_and_offers_another() {
    visit(Once, Still, "#v=1&view=steady", async |page| {
        wait_for_view(page, "steady").await;
        assert_eq!(page.read("one('#steady-hint').checkVisibility()").await, true);
        page.click("#steady-hint button").await;
        page.wait("a warmer bath", "values().nbar2 === 0.5").await;
        assert_eq!(page.read("one('#steady-hint').checkVisibility()").await, false);
    });
}
