//! Sliders and entries: what they take, what they refuse, what they say.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, EachPlace, Once};
use crate::harness::views::copied_values;
use crate::harness::visit::visit;
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn typed_nonsense_is_refused_with_its_text_and_the_range() {
    visit(Once, Still, "", async |page| {
        for nonsense in ["abc", "", "0x1", "Infinity", "NaN", "1 2", "0.1.2", "--1"] {
            page.enter("xi", "0.25").await;
            page.wait("the good value", "values().xi === 0.25 && !words('#xi-refusal')").await;
            page.enter("xi", nonsense).await;
            let refusal = page.wait(nonsense, "words('#xi-refusal')").await;
            let refusal = refusal.as_str().unwrap_or_default();
            for word in [nonsense, "ξ", "−1 to 1", "0.25"] {
                assert!(refusal.contains(word), "“{word}” is not in: {refusal}");
            }
            assert_eq!(page.number("values().xi").await, 0.25);
            assert_eq!(page.read("one('#xi-entry').getAttribute('aria-invalid')").await, "true");
        }
        page.wait("the good value in the link", "link().xi === '0.25'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_value_out_of_range_is_refused_with_value_and_range() {
    let cases = [
        ("xi", "7", "ξ = 7", "−1 to 1", 0.6),
        ("gamma", "0", "γ = 0", "0.0001 to 10", 0.5),
        ("gamma", "-0.5", "γ = -0.5", "0.0001 to 10", 0.5),
        ("g", "1e3", "g = 1000", "−10 to 10", 0.04),
        ("nbar1", "1000.5", "n̄₁ = 1000.5", "0 to 1000", 0.0),
        ("delta", "0.995", "δ = 0.995", "−99 to 0.99", -0.2),
    ];
    visit(Once, Still, "", async |page| {
        for (key, text, value, range, kept) in cases {
            page.enter(key, text).await;
            let refusal = page.wait(text, &format!("words('#{key}-refusal')")).await;
            let refusal = refusal.as_str().unwrap_or_default().replace('−', "-");
            for word in [value, range].map(|word| word.replace('−', "-")) {
                assert!(refusal.contains(&word), "“{word}” is not in: {refusal}");
            }
            assert_eq!(page.number(&format!("values().{key}")).await, kept);
        }
        assert_eq!(page.number("Number(link().gamma)").await, 0.5);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_next_good_value_takes_the_refusal_away() {
    visit(Once, Still, "", async |page| {
        page.enter("g", "much").await;
        page.wait("the refusal", "words('#g-refusal')").await;
        page.enter("g", "0.1").await;
        page.wait("no refusal", "!words('#g-refusal') && values().g === 0.1").await;
        assert_eq!(page.read("one('#g-entry').getAttribute('aria-invalid')").await, "false");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_unit_stands_beside_a_number_not_under_it() {
    visit(EachEngine, Still, "", async |page| {
        page.enter("delta", "0.234375").await;
        let overlaps = "[...document.querySelectorAll('parameter-control')].filter(control => {
            const unit = control.querySelector('.unit'), entry = control.querySelector('input[type=text]');
            const room = entry.getBoundingClientRect().right - parseFloat(getComputedStyle(entry).paddingInlineEnd);
            const text = document.createRange();
            text.selectNodeContents(unit);
            return unit.textContent !== '' && text.getBoundingClientRect().left < room;
        }).map(control => control.getAttribute('key'))";
        assert_eq!(page.read(overlaps).await, json!([]));
        assert_eq!(
            page.read("one('#delta-entry').scrollWidth <= one('#delta-entry').clientWidth").await,
            true
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn numbers_are_read_as_people_write_them() {
    let cases = [("0,25", 0.25), ("−0.5", -0.5), (" .75 ", 0.75), ("+1", 1.0), ("2e-1", 0.2)];
    visit(Once, Still, "", async |page| {
        for (text, value) in cases {
            page.enter("xi", text).await;
            page.wait(text, &format!("values().xi === {value} && !words('#xi-refusal')")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_value_beyond_the_slider_is_taken_up_to_the_hard_limit() {
    let cases = [("g", 10.0), ("g", -10.0), ("gamma", 10.0), ("nbar2", 1000.0), ("delta", 0.99)];
    visit(Once, Still, "", async |page| {
        for (key, value) in cases {
            page.enter(key, &value.to_string()).await;
            let shown = format!("values().{key} === {value} && Number(link().{key}) === {value}");
            page.wait("the value in entry and link", &shown).await;
            assert_eq!(page.text(&format!("#{key}-refusal")).await, "");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn past_the_stability_limit_the_page_says_so_and_lives_on() {
    visit(Once, Still, "", async |page| {
        page.enter("nbar2", "2").await;
        page.enter("xi", "0.9").await;
        let refusal = page.wait("the refusal", "words('#steady-refusal')").await;
        let refusal = refusal.as_str().unwrap_or_default();
        // (γ/γ₁₂)√(1 + δ²/(γ² + 4g²)) with γ₁₂ = γ(√((n̄₁+1)(n̄₂+1)) − √(n̄₁n̄₂)) = γ√3 is 0.6208.
        assert!(refusal.to_lowercase().contains("no steady state"), "{refusal}");
        assert!(refusal.contains("0.62"), "the limit is not in: {refusal}");
        assert!(page.text("#xi-limit").await.contains("0.62"));
        assert_eq!(page.text("#steady-state").await, "");

        page.click("#play").await;
        page.wait("motion past the limit", "time() > 0").await;
        page.enter("xi", "0.3").await;
        page.wait("a steady state", "words('#steady-state') && !words('#steady-refusal')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn reset_returns_every_value_to_its_default() {
    let link = "#v=1&view=motion&delta=0.1&g=2&gamma=0.25&nbar1=0.5&nbar2=1.25&xi=-0.35&a1re=0.5&a1im=-0.25&a2re=0&a2im=1.5";
    visit(Once, Still, link, async |page| {
        page.click("#reset-defaults").await;
        page.wait("the default in the link", "link().xi === '0.6'").await;
        let defaults = json!({ "delta": -0.2, "g": 0.04, "gamma": 0.5, "nbar1": 0, "nbar2": 0, "xi": 0.6, "xiPhase": 0 });
        assert_eq!(page.read("values()").await, defaults);
        let start = page.read("['a1re', 'a1im', 'a2re', 'a2im'].map(key => link()[key])").await;
        assert_eq!(start, json!(["1", "0", "0", "1"]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_values_can_be_copied_as_text() {
    visit(EachPlace, Still, &crate::harness::views::link_to("steady"), async |page| {
        let text = copied_values(page).await;
        for word in [
            "xi=0.5",
            "ω₂ = 1 ",
            "δ = 0 ω₁",
            "g = 0.3 ω₁",
            "γ = 0.5 ω₁",
            "n̄₂ = 0.2",
            "ξ = 0.5",
            "ξcrit = 0",
            "|ξ| < 0.9128",
            "Θ₁₁ = 0.6018",
            "Θ₁₂ = -0.0782",
            "+ 0.0491",
            "I₂ = ",
            "purity = ",
        ] {
            assert!(text.contains(word), "“{word}” is not in: {text}");
        }
        page.wait("the button to say so", "words('#copy-values') === 'Values copied'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn copied_numbers_are_rounded_and_a_refusal_is_said_once() {
    let link = crate::harness::views::link_to("steady").replace("delta=0&", "delta=0.8&");
    visit(Once, Still, &link, async |page| {
        page.read("void (navigator.clipboard.writeText = async text => { window.copied = text; })")
            .await;
        page.wait("the button", "!one('#copy-values').disabled").await;
        page.click("#copy-values").await;
        page.wait("a copy", "window.copied?.includes('ω₂ = 0.2 (')").await;
        let long = "copied.split('\\n').slice(2).join(' ').match(/\\d\\.\\d{12,}/g)";
        assert_eq!(page.read(long).await, json!(null));

        page.enter("nbar2", "1000").await;
        page.enter("xi", "1").await;
        page.wait("the refusal", "words('#steady-refusal')").await;
        page.click("#copy-values").await;
        page.wait("another copy", "copied.includes('steady state:')").await;
        assert_eq!(page.read("copied.match(/no steady state/gi)?.length").await, 1);
    });
}
