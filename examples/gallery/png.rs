//! An SVG document as pixels, the same on every machine: with a font of our own, not the machine's.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb, Group, Node, Tree};
use std::sync::Arc;

/// Pixels per CSS pixel.
pub const SCALE: f32 = 2.0;

pub struct Painter {
    options: usvg::Options<'static>,
}

impl Painter {
    pub fn new() -> Result<Self, String> {
        let mut fonts = fontdb::Database::new();
        // The figures are laid out for the widths of common system fonts; the condensed cut is closest.
        fonts.load_font_data(dejavu::sans_condensed::regular().to_vec());
        let family = fonts.faces().next().and_then(|face| face.families.first());
        let (family, _) = family.cloned().ok_or("the font cannot be read")?;
        // Figures ask for system fonts first and for sans-serif in the end.
        fonts.set_sans_serif_family(family);
        Ok(Self { options: usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() } })
    }

    pub fn pixels(&self, svg: &str) -> Result<Pixmap, String> {
        let tree = Tree::from_str(svg, &self.options).map_err(|error| error.to_string())?;
        if let Some(text) = unwritable(tree.root()) {
            return Err(format!("the font lacks a letter of {text:?}"));
        }
        let size = tree.size().to_int_size().scale_by(SCALE).ok_or("the figure has no size")?;
        let mut pixels =
            Pixmap::new(size.width(), size.height()).ok_or("the figure is too large")?;
        resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// A text that the font has no glyph for: glyph 0 is the box that stands for a missing one.
fn unwritable(group: &Group) -> Option<String> {
    group.children().iter().find_map(|node| match node {
        Node::Group(group) => unwritable(group),
        Node::Text(text) => text
            .layouted()
            .iter()
            .flat_map(|span| &span.positioned_glyphs)
            .find(|glyph| glyph.id.0 == 0)
            .map(|glyph| glyph.text.clone()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Painter, SCALE};
    use crate::subjects::subject;
    use odd_sympathy::figures::Theme;
    use odd_sympathy::panels::{figure_svg, Kind};
    use std::collections::HashSet;

    #[test]
    fn every_kind_becomes_a_picture_at_its_size() {
        let painter = Painter::new().expect("a font");
        for &kind in Kind::ALL {
            let (params, options) = subject(kind, Theme::Dark);
            let svg = figure_svg(kind, &params, &options).expect("a drawing");
            let pixels = painter.pixels(&svg).expect("a picture");
            let size = [options.size.width, options.size.height].map(|side| SCALE * side as f32);
            assert_eq!([pixels.width(), pixels.height()].map(|side| side as f32), size);
            // Lines and letters in several inks, with soft edges, on an opaque surface.
            let colours: HashSet<_> =
                pixels.pixels().iter().map(|p| [p.red(), p.green(), p.blue(), p.alpha()]).collect();
            assert!(colours.len() > 40, "{}: {} colours", kind.name(), colours.len());
            assert!(colours.iter().all(|colour| colour[3] == 255), "{}", kind.name());
        }
    }

    #[test]
    fn a_letter_that_the_font_lacks_is_named() {
        let painter = Painter::new().expect("a font");
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="sans-serif">ξ 漢</text></svg>"#;
        assert!(painter.pixels(svg).is_err_and(|error| error.contains("漢")));
    }
}
