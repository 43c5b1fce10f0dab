//! What whoever runs the tests asks of those that can go on for ever.

use std::str::FromStr;

/// A number in the environment, or the ordinary one.
pub fn asked<N: FromStr>(key: &str, ordinary: N) -> N {
    std::env::var(key).ok().and_then(|it| it.parse().ok()).unwrap_or(ordinary)
}
