//! What a fact depends on, and so where it is asked: each says it by itself, as the first thing of its visit.
//!
//! Whoever is in doubt asks in each engine.

use super::engines::Engine;
use super::places::Place;

#[derive(Clone, Copy)]
pub enum Scope {
    /// On neither engine nor place: words, numbers, tables, what a link means. In the first engine, on the site.
    Once,
    /// On the engine: events, focus, layout, painting, frames, workers, embedding. In each engine, on the site.
    EachEngine,
    /// On the place: addresses, what is saved and said of itself. In the first engine, on the site and in the one file.
    EachPlace,
    /// On both: history, storage, loading, workers that begin with a script.
    Everywhere,
    /// On what only the one file has. In each engine.
    OneFile,
}

impl Scope {
    pub fn holds(self, engine: &Engine, place: Place) -> bool {
        let (first, site) = (engine.is_first(), place == Place::Site);
        match self {
            Self::Once => first && site,
            Self::EachEngine => site,
            Self::EachPlace => first,
            Self::Everywhere => true,
            Self::OneFile => !site,
        }
    }
}

#[test]
fn a_fact_is_asked_in_as_many_runs_as_it_depends_on() {
    let runs = |scope: Scope| {
        let places = [Place::Site, Place::File];
        let pairs = Engine::all().iter().flat_map(|engine| places.map(|place| (engine, place)));
        pairs.filter(|(engine, place)| scope.holds(engine, *place)).count()
    };
    let (engines, places) = (Engine::all().len(), 2);
    assert_eq!(runs(Scope::Once), 1);
    assert_eq!(runs(Scope::EachEngine), engines);
    assert_eq!(runs(Scope::EachPlace), places);
    assert_eq!(runs(Scope::Everywhere), engines * places);
    assert_eq!(runs(Scope::OneFile), engines);
}
