//! The dialogs: the present state as code, and the list of the keys.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::visit;
use fantoccini::key::Key;

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_code_has_the_present_parameters_in_each_language_and_can_be_copied() {
    visit(EachEngine, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        page.read("void (navigator.clipboard.writeText = async text => { window.copied = text; })")
            .await;
        page.enter("xi", "0.375").await;
        page.click("#show-code").await;
        page.wait("the dialog", "one('#code').open").await;
        for (language, words) in [
            ("rust", &["xi: 0.375", "steady_state("][..]),
            ("javascript", &["xi: 0.375", "steadyState("]),
            ("python", &["0.2, 0.375", "import qutip"]),
        ] {
            page.click(&format!("#code-tab-{language}")).await;
            let code = page.read("one('#code-text').textContent").await;
            let code = code.as_str().unwrap_or_default();
            for word in words {
                assert!(code.contains(word), "“{word}” is not in: {code}");
            }
            page.click("#code-copy").await;
            page.wait("the copy", "window.copied === one('#code-text').textContent").await;
        }
        page.press([char::from(Key::Escape)]).await;
        page.wait("the page", "!one('#code').open").await;
        assert_eq!(page.read("document.activeElement.id").await, "show-code");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_code_is_about_what_the_view_shows() {
    visit(Once, Still, "", async |page| {
        for (view, word) in [
            ("motion", "Simulation"),
            ("spectrum", "eigenvalues("),
            ("locking", "phaseLocking("),
            ("states", "preparedStart("),
            ("steady", "steadyState("),
        ] {
            page.follow(&link_to(view)).await;
            wait_for_view(page, view).await;
            page.click("#show-code").await;
            page.wait("the dialog", "one('#code').open").await;
            page.click("#code-tab-javascript").await;
            page.wait(word, &format!("one('#code-text').textContent.includes('{word}')")).await;
            page.click("#code [data-close]").await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn of_the_steady_state_there_is_code_for_the_spectra_too() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        page.click("#show-code").await;
        page.wait("the dialog", "one('#code').open").await;
        page.click("#code-tab-javascript").await;
        page.read("(one('#code select').value = 'fluctuations', one('#code select').dispatchEvent(new Event('change')))").await;
        page.wait("the spectra", "one('#code-text').textContent.includes('noiseSpectra(')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_digit_opens_a_view_and_a_question_mark_the_list_of_keys() {
    visit(EachEngine, Still, &link_to("motion"), async |page| {
        page.read("one('#xi-slider').focus()").await;
        page.press(['3']).await;
        wait_for_view(page, "spectrum").await;
        page.press(['?']).await;
        page.wait("the list", "one('#shortcuts').open").await;
        page.press(['4']).await;
        page.press([char::from(Key::Escape)]).await;
        page.wait("the page", "!one('#shortcuts').open").await;
        assert_eq!(page.read("shownView()").await, "view-spectrum", "keys rest below a dialog");
        page.enter("g", "0.1").await;
        page.wait("the value", "values().g === 0.1").await;
        assert_eq!(page.read("shownView()").await, "view-spectrum", "a typed digit is a digit");
    });
}
