//! Files that the page would save, and what in a figure's menu saves them.

use super::visit::Visit;

/// What a click on a file's link would save is kept in the page: `blob`, under the name `saved`. Other addresses of
/// blobs are made as ever, since workers begin with some.
pub async fn catch_files(page: &Visit) {
    let catch = "void (URL.createObjectURL = new Proxy(URL.createObjectURL, { apply: (make, it, [blob]) => (window.blob = blob, Reflect.apply(make, it, [blob])) }),
        HTMLAnchorElement.prototype.click = function () { window.saved = this.download; })";
    page.read(catch).await;
}

/// Takes an item of a figure's menu.
pub async fn choose(page: &Visit, figure: &str, item: &str) {
    page.click(&format!("{figure} .menu summary")).await;
    page.click(&format!("{figure} [data-item={item}]")).await;
}
