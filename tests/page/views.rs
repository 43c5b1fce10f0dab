//! The views and a link to each.

use super::visit::Visit;

pub struct View {
    pub name: &'static str,
    /// As the page calls it.
    pub title: &'static str,
    /// It has at least so many figures.
    pub figures: u64,
}

pub const VIEWS: &[View] = &[
    View { name: "guide", title: "Story", figures: 3 },
    View { name: "motion", title: "Play", figures: 6 },
    View { name: "spectrum", title: "Spectrum", figures: 5 },
    View { name: "locking", title: "Locking", figures: 2 },
    View { name: "steady", title: "Steady state", figures: 10 },
    View { name: "states", title: "States", figures: 5 },
    View { name: "networks", title: "Networks", figures: 4 },
    View { name: "paper", title: "Paper", figures: 11 },
    View { name: "departures", title: "Errata", figures: 14 },
];

/// A link with these parameters: no detuning, so that the published steady state is defined.
pub fn link_to(view: &str) -> String {
    format!("#v=1&view={view}&delta=0&g=0.3&gamma=0.5&nbar1=0&nbar2=0.2&xi=0.5&a1re=1&a1im=0&a2re=0&a2im=1")
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
