//! What figures of networks are drawn from.

/// ⟨aᵢ⟩ of every node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeData {
    /// Real parts.
    pub re: Vec<f64>,
    /// Imaginary parts.
    pub im: Vec<f64>,
}

impl NodeData {
    /// |⟨aᵢ⟩|.
    pub fn size(&self, node: usize) -> f64 {
        self.re[node].hypot(self.im[node])
    }

    /// The phase of ⟨aᵢ⟩.
    pub fn phase(&self, node: usize) -> f64 {
        self.im[node].atan2(self.re[node])
    }
}

/// Eigenvalues of the noise and of the drift.
#[derive(Clone, Debug, PartialEq)]
pub struct SpectrumData {
    /// Eigenvalues of Ξ, smallest first.
    pub noise: Vec<f64>,
    /// Real parts of the eigenvalues of A.
    pub re: Vec<f64>,
    /// Imaginary parts of the eigenvalues of A.
    pub im: Vec<f64>,
    /// Frequencies of the dark modes.
    pub dark: Vec<f64>,
}
