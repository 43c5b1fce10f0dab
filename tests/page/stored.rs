//! What a browser shows that cannot compute.

use super::engines::Setting::Bare;
use super::visit::{noisy_visit, Visit};
use serde_json::json;

const FIGURES: &str = "[...document.querySelectorAll('.stored figure')].filter(it => it.checkVisibility()).map(it => it.dataset.fig).join(' ')";

async fn wait_for_refusal(page: &Visit) {
    page.wait("the refusal", "document.documentElement.dataset.state === 'failed'").await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_webassembly_the_panels_stand_there_as_pictures() {
    noisy_visit(Bare, "", async |page| {
        wait_for_refusal(page).await;
        page.wait("the panels", &format!("({FIGURES}) === '1a 1b 1c 1d 2a 2b 2c 3a 3b 4a 4b'"))
            .await;
        assert!(page.text("#notice").await.contains("WebAssembly"));
        let empty = "Promise.all([...document.querySelectorAll('.stored img')].map(it => (it.loading = 'eager', it.decode().then(() => it.naturalWidth > 0))))";
        assert_eq!(page.read(empty).await, json!(vec![true; 11]));
        assert_eq!(page.read("[...document.querySelectorAll('.stored figcaption')].every(it => it.textContent.length > 40)").await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_webassembly_an_embedded_panel_is_that_picture() {
    noisy_visit(Bare, "embed.html#v=1&fig=3a&controls=xi", async |page| {
        wait_for_refusal(page).await;
        page.wait("the panel", &format!("({FIGURES}) === '3a'")).await;
    });
}
