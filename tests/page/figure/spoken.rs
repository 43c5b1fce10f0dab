//! What a screen reader is told while figures change.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::Once;
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::visit;
use fantoccini::key::Key;

#[test]
#[ignore = "needs dist/ and a browser"]
fn only_one_figure_speaks_and_only_when_things_are_calm() {
    visit(Once, Still, &link_to("spectrum").replace("delta=0", "delta=-0.2"), async |page| {
        wait_for_view(page, "spectrum").await;
        let live = "[...document.querySelectorAll('figure-card .sentence')].filter(it => it.ariaLive || it.closest('[aria-live]')).length";
        assert_eq!(page.number(live).await, 0.0);
        page.read("(window.told = [], void new MutationObserver(() => told.push(words('#spoken'))).observe(one('#spoken'), { childList: true }))").await;
        page.press_on("#xi-slider", Key::Left, 40).await;
        page.wait(
            "the first figure's sentence",
            "words('#spoken') === words('#figure-eigenvalues-real .sentence')",
        )
        .await;
        assert!(page.number("told.length").await <= 2.0, "{}", page.read("told").await);
        page.read("one('#figure-xi-slice .ink').focus()").await;
        page.read("void (one('#g-slider').valueAsNumber += 0.1, one('#g-slider').dispatchEvent(new Event('input')))").await;
        page.wait(
            "the focused figure's sentence",
            "words('#spoken') === words('#figure-xi-slice .sentence')",
        )
        .await;
    });
}
