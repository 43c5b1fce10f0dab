//! All that depends on the kind of a figure: what a file in kinds/ answers.

use super::data::DrawnFrom;
#[cfg(feature = "full")]
use super::data::Shape;
#[cfg(feature = "full")]
use super::files::{pair_facts, Column, Fact};
use super::form::{Form, Handles};
use super::options::PanelOptions;
#[cfg(feature = "full")]
use crate::analysis::{Axis, Equations};
use crate::error::Error;
use crate::figures::Figure;
use crate::physics::Params;

/// A kind of figure. What stands behind the feature `full` is for notes and files, which the first view has none of.
pub trait FigureKind: Sync {
    /// What it is drawn from.
    type Data: DrawnFrom;

    /// How it is laid out.
    fn form(&self) -> Form;

    /// What a reader can do with it.
    fn handles(&self) -> Handles;

    /// Computes what it is drawn from.
    ///
    /// # Errors
    /// As the calls of `analysis` that it makes.
    fn data(&self, params: &Params, options: &PanelOptions) -> Result<Self::Data, Error>;

    /// The figure, with its sentence.
    ///
    /// # Errors
    /// As the calls of `analysis` that the sentence needs.
    fn figure(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &Self::Data,
    ) -> Result<Figure, Error>;

    /// How it was computed, in one line.
    ///
    /// # Errors
    /// As the calls of `analysis` that it makes.
    fn method(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &Self::Data,
    ) -> Result<String, Error>;

    /// How its data are read again; a map narrows what a map can be.
    #[cfg(feature = "full")]
    fn shape(&self) -> Shape {
        Self::Data::SHAPE
    }

    /// Where the published text departs from what is shown, in a sentence; most figures show nothing of the text.
    #[cfg(feature = "full")]
    fn departure(&self, _options: &PanelOptions) -> &'static str {
        ""
    }

    /// Whether it hangs on the bath and on H, as steady states and eigenvalues of the pair do; phases, networks and
    /// what is printed do not.
    #[cfg(feature = "full")]
    fn hangs_on_bath(&self) -> bool {
        false
    }

    /// The axes along which parameters run: most figures are curves along the one that is asked for.
    #[cfg(feature = "full")]
    fn scanned(&self, options: &PanelOptions) -> Vec<Axis> {
        vec![options.grid.axis]
    }

    /// Parameters that it replaces, told in files; most figures take them as they are.
    #[cfg(feature = "full")]
    fn conditions(&self, _params: &Params) -> Vec<Fact> {
        Vec::new()
    }

    /// Where its axes run; none for figures that run along no parameter or, as maps do, tell it in every row.
    ///
    /// # Errors
    /// As the grid of the axis.
    #[cfg(feature = "full")]
    fn axis_facts(
        &self,
        _params: &Params,
        _options: &PanelOptions,
        _data: &Self::Data,
    ) -> Result<Vec<Fact>, Error> {
        Ok(Vec::new())
    }

    /// What it is of: a pair, but for networks. `own`: the figure has the reader's parameters.
    ///
    /// # Errors
    /// `OutOfRange` or `NotFinite` for the parameters, and as [`Self::axis_facts`].
    #[cfg(feature = "full")]
    fn system_facts(
        &self,
        params: &Params,
        options: &PanelOptions,
        data: &Self::Data,
        own: bool,
    ) -> Result<Vec<Fact>, Error> {
        let along = self.scanned(options);
        let axes = self.axis_facts(params, options, data)?;
        pair_facts(params, options, own, &along, [self.conditions(params), axes])
    }

    /// What the derived part of its data comes from, in files.
    #[cfg(feature = "full")]
    fn derived_from(&self, _options: &PanelOptions) -> &'static str {
        Equations::MasterEquation.name()
    }

    /// Where a motion starts; other figures have no start.
    #[cfg(feature = "full")]
    fn start_facts(&self, _options: &PanelOptions) -> Vec<Fact> {
        Vec::new()
    }

    /// Whether its phase locking is of a network, which has other defaults than that of a pair.
    #[cfg(feature = "full")]
    fn locks_nodes(&self) -> bool {
        false
    }

    /// How phase locking was computed; other figures have one way.
    ///
    /// # Errors
    /// As the network that it is of.
    #[cfg(feature = "full")]
    fn locking_facts(
        &self,
        _params: &Params,
        _options: &PanelOptions,
        _data: &Self::Data,
    ) -> Result<Vec<Fact>, Error> {
        Ok(Vec::new())
    }

    /// Its data as columns of a table: first the places on the axes, then what it shows, then the rest.
    #[cfg(feature = "full")]
    fn columns(&self, params: &Params, options: &PanelOptions, data: &Self::Data) -> Vec<Column>;
}
