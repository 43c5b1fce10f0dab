//! What figures are drawn against, and from which equations.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::Once;
use crate::harness::views::{link_to, look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

async fn enter(page: &Visit, end: &str, text: &str) {
    let entry = format!("one('#spectrum-axis [name=\"{end}\"]')");
    page.read(&format!("({entry}.focus(), {entry}.select())")).await;
    let keys = [char::from(Key::Backspace)].into_iter().chain(text.chars());
    page.press(keys.chain([char::from(Key::Enter)])).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn another_axis_is_in_the_figures_and_in_the_link() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let plot = "one('#figure-eigenvalues-real').plots[0]?.xAxis";
        for (axis, from, to) in [("delta", -0.5, 0.5), ("g", -0.2, 1.0), ("gamma", 0.02, 1.0)] {
            page.choose("#spectrum-axis select", axis).await;
            let drawn =
                format!("{plot}?.key === '{axis}' && {plot}.min === {from} && {plot}.max === {to}");
            page.wait("the figure", &drawn).await;
            let written = format!(
                "link().axis === '{axis}' && link().from === '{from}' && link().to === '{to}'"
            );
            page.wait("the link", &written).await;
        }
        page.click(".views [data-view=\"steady\"]").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.read("one('#steady-axis select').value").await, "gamma");
        assert_eq!(page.read("one('#figure-coherence').plots[0].xAxis.key").await, "gamma");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_ends_of_the_axis_are_read_as_people_write_them() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        enter(page, "from", "−0,25").await;
        page.wait("the link", "link().from === '-0.25'").await;
        enter(page, "to", ".75").await;
        page.wait("the link", "link().to === '0.75'").await;
        page.wait("the figure", "one('#figure-eigenvalues-real').plots[0].xAxis.max === 0.75")
            .await;
        assert_eq!(page.text("#spectrum-axis-refusal").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn nonsense_for_an_end_is_refused_in_words() {
    let cases = [
        ("from", "abc", "“abc” is not a number"),
        ("to", "", "“” is not a number"),
        ("from", "-7", "outside its range −1 to 1"),
        ("from", "1", "not from 1 to 1"),
        ("to", "-1", "not from 1 to −1"),
    ];
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        for (end, text, words) in cases {
            enter(page, end, text).await;
            let refusal = page.wait(text, "words('#spectrum-axis-refusal')").await;
            let refusal = refusal.as_str().unwrap_or_default();
            for word in [words, "still runs from −1 to 1"] {
                assert!(refusal.contains(word), "“{word}” is not in: {refusal}");
            }
            let entry = format!("one('#spectrum-axis [name=\"{end}\"]')");
            assert_eq!(page.read(&format!("{entry}.getAttribute('aria-invalid')")).await, "true");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn either_end_may_be_typed_first() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        page.choose("#spectrum-axis select", "g").await;
        page.wait("the axis", "link().axis === 'g' && link().to === '1'").await;
        enter(page, "from", "2").await;
        page.wait("a word", "words('#spectrum-axis-refusal').includes('change the other end')")
            .await;
        enter(page, "to", "3").await;
        page.wait("both", "link().from === '2' && link().to === '3'").await;
        assert_eq!(page.text("#spectrum-axis-refusal").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn published_and_derived_equations_differ_in_the_figures() {
    for (view, figure) in
        [("spectrum", "#figure-eigenvalues-real"), ("steady", "#figure-coherence")]
    {
        visit(Once, Still, &link_to(view), async |page| {
            wait_for_view(page, view).await;
            look_at(page, figure).await;
            let mut seen = vec![page.number(&format!("picture('{figure}')")).await];
            for equations in ["published", "both"] {
                page.choose(&format!("#{view}-equations"), equations).await;
                page.wait("the link", &format!("link().equations === '{equations}'")).await;
                let other = format!("![{seen:?}].flat().includes(picture('{figure}'))");
                page.wait(equations, &other).await;
                seen.push(page.number(&format!("picture('{figure}')")).await);
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_numbers_of_the_steady_state_are_those_of_the_equations() {
    // Verified by hand: PHYSICS of the model, δ = 0, g = 0.3, γ = 0.5, n̄ = (0, 0.2), ξ = 0.5.
    let cases = [
        ("theta11", "0.60187", "0.8162"),
        ("theta22", "0.68384", "0.8981"),
        ("theta12re", "−0.07825", "0.4695"),
        ("theta12im", "0.04918", "0.0492"),
    ];
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        for (row, derived, published) in cases {
            for (column, wanted) in [(1, derived), (2, published)] {
                let cell = format!(
                    "words('#steady-numbers [data-key={row}] td:nth-child({})')",
                    column + 1
                );
                let shown = page.read(&cell).await;
                let read = |text: &str| text.replace('−', "-").parse::<f64>().unwrap_or(f64::NAN);
                let difference = read(shown.as_str().unwrap_or_default()) - read(wanted);
                assert!(difference.abs() < 6e-5, "{row}: {shown} is not {wanted}");
            }
        }
        assert_eq!(page.text("#steady-numbers-remark").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_a_steady_state_the_reason_and_the_limit_stand_there() {
    let link = link_to("steady").replace("nbar2=0.2", "nbar2=2").replace("xi=0.5", "xi=0.9");
    visit(Once, Still, &link, async |page| {
        wait_for_view(page, "steady").await;
        let remark = page.text("#steady-numbers-remark").await;
        // γ/γ₁₂ with γ₁₂ = γ√3.
        for word in ["no steady state", "growth rate", "0.577"] {
            assert!(remark.contains(word), "“{word}” is not in: {remark}");
        }
        assert_eq!(page.text("#steady-numbers [data-key=flux] td").await, "–");
    });
}
