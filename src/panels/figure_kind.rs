//! All that depends on the kind of a figure: what a file in kinds/ answers.

use super::data::{DrawnFrom, Shape};
use super::files::{Column, Fact, Setting};
use super::form::{Form, Handles};
use super::options::{PanelOptions, Request};
use super::words::CLOSED_FORMS;
use crate::analysis::Equations;
use crate::error::Error;
use crate::figures::Figure;
use crate::physics::Params;

/// A kind of figure.
pub trait FigureKind: Sync {
    /// What it is drawn from.
    type Data: DrawnFrom;

    /// How its data are read again; a map narrows what a map can be.
    const SHAPE: Shape = Self::Data::SHAPE;

    /// Whether it hangs on the bath and on H, as steady states and eigenvalues of the pair do; phases, networks and
    /// what is printed do not.
    const HANGS_ON_BATH: bool = false;

    /// Whether its phase locking is of a network, which has other defaults than that of a pair.
    const LOCKS_NODES: bool = false;

    /// How it is laid out, and what a reader can do with it; most figures are curves along a parameter.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::SCAN)
    }

    /// Computes what it is drawn from.
    ///
    /// # Errors
    /// As the calls of `analysis` that it makes.
    fn data(&self, asked: Request) -> Result<Self::Data, Error>;

    /// The figure, with its sentence.
    ///
    /// # Errors
    /// As the calls of `analysis` that the sentence needs.
    fn figure(&self, asked: Request, data: &Self::Data) -> Result<Figure, Error>;

    /// How it was computed, in one line.
    ///
    /// # Errors
    /// As the calls of `analysis` that it makes.
    fn method(&self, _: Request, _: &Self::Data) -> Result<String, Error> {
        Ok(CLOSED_FORMS.into())
    }

    /// Where the published text departs from what is shown, in a sentence; most figures show nothing of the text.
    fn departure(&self, _: &PanelOptions) -> &'static str {
        ""
    }

    /// What it is of, for files: most figures are of a pair, along the axis that is asked for.
    ///
    /// # Errors
    /// As the parameters or the network.
    fn setting(&self, _: Request, _: &Self::Data) -> Result<Setting, Error> {
        Ok(Setting::Scan(0))
    }

    /// Parameters that it replaces, told in files; most figures take them as they are.
    fn conditions(&self, _: &Params) -> Vec<Fact> {
        Vec::new()
    }

    /// What the derived part of its data comes from, in files.
    fn derived_from(&self, _: &PanelOptions) -> &'static str {
        Equations::MasterEquation.name()
    }

    /// Where a motion starts, and which part of it the data are; other figures have no start.
    fn start_facts(&self, _: &PanelOptions, _: &Self::Data) -> Vec<Fact> {
        Vec::new()
    }

    /// How phase locking was computed; other figures have one way.
    ///
    /// # Errors
    /// As the network that it is of.
    fn locking_facts(&self, _: Request, _: &Self::Data) -> Result<Vec<Fact>, Error> {
        Ok(Vec::new())
    }

    /// Its data as columns of a table: first the places on the axes, then what it shows, then the rest.
    fn columns(&self, asked: Request, data: &Self::Data) -> Vec<Column>;
}
