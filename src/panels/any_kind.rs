//! What the figure table holds: any kind, drawn from any data.

use super::data::{DrawnFrom, FigureData, Shape};
use super::figure_kind::FigureKind;
use super::files::{Column, Told};
use super::form::{Form, Handles};
use super::options::{PanelOptions, Request};
use crate::analysis::Equations;
use crate::error::Error;
use crate::figures::Figure;

/// A kind with its name, which a refusal tells.
pub struct Named<K> {
    /// Name in links and in the API.
    pub name: &'static str,
    /// The kind.
    pub kind: K,
}

impl<K: FigureKind> Named<K> {
    /// The kind's own data out of those of any figure.
    fn own<'a>(&self, data: &'a FigureData) -> Result<&'a K::Data, Error> {
        K::Data::of(data).ok_or_else(|| of_another(self.name))
    }
}

/// Apart, so that it is compiled once and not for every kind.
#[cold]
fn of_another(name: &str) -> Error {
    Error::Internal { reason: format!("the data is not for {name}") }
}

/// Any kind of figure, drawn from any data: those of another kind are refused as `Internal`.
///
/// What stands behind the feature `full` is for notes and files: the first view has none, and a table keeps all its functions.
pub trait AnyKind: Sync {
    /// See [`FigureKind::look`].
    fn form_and_handles(&self) -> (Form, Handles);
    /// See [`FigureKind::data`].
    fn data(&self, asked: Request) -> Result<FigureData, Error>;
    /// See [`FigureKind::figure`].
    fn figure(&self, asked: Request, data: &FigureData) -> Result<Figure, Error>;
    /// See [`FigureKind::method`].
    fn method(&self, asked: Request, data: &FigureData) -> Result<String, Error>;
    /// See [`FigureKind::SHAPE`].
    #[cfg(feature = "full")]
    fn shape(&self) -> Shape;
    /// See [`FigureKind::HANGS_ON_BATH`].
    #[cfg(feature = "full")]
    fn hangs_on_bath(&self) -> bool;
    /// See [`FigureKind::LOCKS_NODES`].
    #[cfg(feature = "full")]
    fn locks_nodes(&self) -> bool;
    /// See [`FigureKind::departure`].
    #[cfg(feature = "full")]
    fn departure(&self, options: &PanelOptions) -> &'static str;
    /// All that its facts are made of.
    #[cfg(feature = "full")]
    fn told(&self, asked: Request, data: &FigureData) -> Result<Told, Error>;
    /// See [`FigureKind::columns`].
    #[cfg(feature = "full")]
    fn columns(&self, asked: Request, data: &FigureData) -> Result<Vec<Column>, Error>;
}

impl<K: FigureKind> AnyKind for Named<K> {
    fn form_and_handles(&self) -> (Form, Handles) {
        self.kind.form_and_handles()
    }

    fn data(&self, asked: Request) -> Result<FigureData, Error> {
        self.kind.data(asked).map(Into::into)
    }

    fn figure(&self, asked: Request, data: &FigureData) -> Result<Figure, Error> {
        self.kind.figure(asked, self.own(data)?)
    }

    fn method(&self, asked: Request, data: &FigureData) -> Result<String, Error> {
        self.kind.method(asked, self.own(data)?)
    }

    #[cfg(feature = "full")]
    fn shape(&self) -> Shape {
        K::SHAPE
    }

    #[cfg(feature = "full")]
    fn hangs_on_bath(&self) -> bool {
        K::HANGS_ON_BATH
    }

    #[cfg(feature = "full")]
    fn locks_nodes(&self) -> bool {
        K::LOCKS_NODES
    }

    #[cfg(feature = "full")]
    fn departure(&self, options: &PanelOptions) -> &'static str {
        self.kind.departure(options)
    }

    #[cfg(feature = "full")]
    fn told(&self, asked: Request, data: &FigureData) -> Result<Told, Error> {
        let (kind, data) = (&self.kind, self.own(data)?);
        Ok(Told {
            setting: kind.setting(asked, data),
            conditions: kind.conditions(asked.params),
            equations: [Equations::MasterEquation, Equations::Published].map(|it| data.is_by(it)),
            derived_from: kind.derived_from(asked.options),
            start: kind.start_facts(asked.options, data),
            locking: kind.locking_facts(asked, data),
        })
    }

    #[cfg(feature = "full")]
    fn columns(&self, asked: Request, data: &FigureData) -> Result<Vec<Column>, Error> {
        Ok(self.kind.columns(asked, self.own(data)?))
    }
}
