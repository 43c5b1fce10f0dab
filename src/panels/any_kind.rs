//! What the figure table holds: any kind, drawn from any data.

#[cfg(feature = "full")]
use super::data::Shape;
use super::data::{DrawnFrom, FigureData};
use super::figure_kind::FigureKind;
#[cfg(feature = "full")]
use super::files::{all_facts, equations_fact, Column, Fact};
use super::form::{Form, Handles};
use super::options::PanelOptions;
use crate::error::Error;
use crate::figures::Figure;
use crate::physics::Params;

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
        K::Data::of(data)
            .ok_or_else(|| Error::Internal { reason: format!("the data is not for {}", self.name) })
    }
}

/// Any kind of figure, drawn from any data: those of another kind are refused as `Internal`.
pub trait AnyKind: Sync {
    /// See [`FigureKind::form`].
    fn form(&self) -> Form;
    /// See [`FigureKind::handles`].
    fn handles(&self) -> Handles;
    /// See [`FigureKind::data`].
    fn data(&self, params: &Params, options: &PanelOptions) -> Result<FigureData, Error>;
    /// See [`FigureKind::figure`].
    fn figure(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<Figure, Error>;
    /// See [`FigureKind::method`].
    fn method(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<String, Error>;
    /// See [`FigureKind::shape`].
    #[cfg(feature = "full")]
    fn shape(&self) -> Shape;
    /// See [`FigureKind::departure`].
    #[cfg(feature = "full")]
    fn departure(&self, options: &PanelOptions) -> &'static str;
    /// See [`FigureKind::hangs_on_bath`].
    #[cfg(feature = "full")]
    fn hangs_on_bath(&self) -> bool;
    /// See [`FigureKind::locks_nodes`].
    #[cfg(feature = "full")]
    fn locks_nodes(&self) -> bool;
    /// All that the data hang on.
    #[cfg(feature = "full")]
    fn facts(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
        own: bool,
    ) -> Result<Vec<Fact>, Error>;
    /// See [`FigureKind::columns`].
    #[cfg(feature = "full")]
    fn columns(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<Vec<Column>, Error>;
}

impl<K: FigureKind> AnyKind for Named<K> {
    fn form(&self) -> Form {
        self.kind.form()
    }

    fn handles(&self) -> Handles {
        self.kind.handles()
    }

    fn data(&self, params: &Params, options: &PanelOptions) -> Result<FigureData, Error> {
        self.kind.data(params, options).map(Into::into)
    }

    fn figure(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<Figure, Error> {
        self.kind.figure(params, options, self.own(data)?)
    }

    fn method(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<String, Error> {
        self.kind.method(params, options, self.own(data)?)
    }

    #[cfg(feature = "full")]
    fn shape(&self) -> Shape {
        self.kind.shape()
    }

    #[cfg(feature = "full")]
    fn departure(&self, options: &PanelOptions) -> &'static str {
        self.kind.departure(options)
    }

    #[cfg(feature = "full")]
    fn hangs_on_bath(&self) -> bool {
        self.kind.hangs_on_bath()
    }

    #[cfg(feature = "full")]
    fn locks_nodes(&self) -> bool {
        self.kind.locks_nodes()
    }

    #[cfg(feature = "full")]
    fn facts(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
        own: bool,
    ) -> Result<Vec<Fact>, Error> {
        let (kind, data) = (&self.kind, self.own(data)?);
        Ok(all_facts(
            kind.system_facts(params, options, data, own)?,
            equations_fact(data.equations(), kind.derived_from(options)),
            kind.start_facts(options),
            &options.noise,
            kind.locking_facts(params, options, data)?,
        ))
    }

    #[cfg(feature = "full")]
    fn columns(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &FigureData,
    ) -> Result<Vec<Column>, Error> {
        Ok(self.kind.columns(params, options, self.own(data)?))
    }
}
