//! The views and a link to each.

use super::visit::Visit;

pub struct View {
    pub name: &'static str,
    /// As the page calls it.
    pub title: &'static str,
    /// The view whose tab is marked while it is in front.
    pub tab: &'static str,
    /// It has at least so many figures.
    pub figures: u64,
}

pub const VIEWS: &[View] = &[
    View { name: "guide", tab: "guide", title: "Story", figures: 3 },
    View { name: "motion", tab: "motion", title: "Play", figures: 6 },
    View { name: "spectrum", tab: "spectrum", title: "Spectrum", figures: 5 },
    View { name: "locking", tab: "locking", title: "Locking", figures: 2 },
    View { name: "steady", tab: "steady", title: "Steady state", figures: 10 },
    View { name: "states", tab: "states", title: "States", figures: 5 },
    View { name: "networks", tab: "networks", title: "Networks", figures: 4 },
    View { name: "paper", tab: "paper", title: "Paper", figures: 11 },
    View { name: "departures", tab: "paper", title: "Errata", figures: 14 },
];

/// A link with these parameters: no detuning, so that the published steady state is defined.
pub fn link_to(view: &str) -> String {
    format!("#v=1&view={view}&delta=0&g=0.3&gamma=0.5&nbar1=0&nbar2=0.2&xi=0.5&a1re=1&a1im=0&a2re=0&a2im=1")
}

impl View {
    /// What its tab is called.
    pub fn tab_title(&self) -> &'static str {
        VIEWS.iter().find(|it| it.name == self.tab).map_or("", |it| it.title)
    }

    /// The link to it that a reader finds: its tab, or one in the view whose tab it shares.
    pub async fn link(&self, page: &Visit) -> String {
        if self.tab == self.name {
            return format!(".views [data-view=\"{}\"]", self.name);
        }
        page.follow(&link_to(self.tab)).await;
        wait_for_view(page, self.tab).await;
        format!("#view-{} header [data-view=\"{}\"]", self.tab, self.name)
    }
}

pub async fn wait_for_view(page: &Visit, name: &str) {
    page.wait(name, &format!("shownView() === 'view-{name}' && link().view === '{name}'")).await;
    page.wait("its figures", "canvases().length > 0 && settled()").await;
}

/// The figures in front, as selectors.
pub async fn figures(page: &Visit) -> Vec<String> {
    let ids = page.read("canvases().map(canvas => canvas.closest('figure-card').id)").await;
    let ids = ids.as_array().into_iter().flatten().filter_map(|id| id.as_str());
    ids.map(|id| format!("#{id}")).collect()
}

/// The figure is met as someone would meet it who scrolls there.
pub async fn look_at(page: &Visit, figure: &str) {
    page.read(&format!("(one('{figure}').scrollIntoView(), frames(3))")).await;
}

/// The numbers of the view, as they are copied.
pub async fn copied_values(page: &Visit) -> String {
    page.read("void (navigator.clipboard.writeText = async text => { window.copied = text; })")
        .await;
    page.wait("the button", "!one('#copy-values').disabled").await;
    page.click("#copy-values").await;
    page.wait("a copy", "window.copied").await.as_str().unwrap_or_default().to_owned()
}
