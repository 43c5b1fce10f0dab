//! An image as PNG: palette colours, stored without compression.
//!
//! A map has few pixels, and every library that compresses is larger than what it would save a page.

use super::image::Image;

/// Longest stored block of deflate.
const BLOCK: usize = 65_535;

/// The file.
pub fn png(image: &Image) -> Vec<u8> {
    let (columns, rows) = (image.columns as u32, image.rows() as u32);
    let mut header = [columns.to_be_bytes(), rows.to_be_bytes()].concat();
    // Eight bits a pixel, palette; deflate, adaptive filters, no interlace.
    header.extend([8, 3, 0, 0, 0]);
    let palette: Vec<u8> = image.palette.iter().flat_map(|(r, g, b)| [*r, *g, *b]).collect();
    // Each row begins with its filter: none.
    let lines: Vec<u8> = image
        .pixels
        .chunks(image.columns.max(1))
        .flat_map(|row| std::iter::once(0).chain(row.iter().copied()))
        .collect();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, body) in
        [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", stored(&lines)), (b"IEND", Vec::new())]
    {
        file.extend((body.len() as u32).to_be_bytes());
        let begin = file.len();
        file.extend(name);
        file.extend(body);
        file.extend(crc32(&file[begin..]).to_be_bytes());
    }
    file
}

/// zlib's envelope round stored blocks.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let last = data.len().div_ceil(BLOCK).max(1) - 1;
    for (k, block) in data.chunks(BLOCK).enumerate() {
        let length = block.len() as u16;
        out.push(u8::from(k == last));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    out.extend(adler32(data).to_be_bytes());
    out
}

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

fn adler32(data: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    let (a, b) = data.iter().fold((1u32, 0u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % MODULUS;
        (a, (b + a) % MODULUS)
    });
    (b << 16) | a
}

/// Text of the file for a `data:` address (RFC 4648).
pub fn base64(data: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(data.len().div_ceil(3) * 4);
    for group in data.chunks(3) {
        let bits = group
            .iter()
            .enumerate()
            .fold(0u32, |bits, (k, byte)| bits | u32::from(*byte) << (16 - 8 * k));
        for digit in 0..4 {
            if digit <= group.len() {
                text.push(char::from(DIGITS[(bits >> (18 - 6 * digit)) as usize & 63]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{adler32, base64, crc32};

    #[test]
    fn crc32_has_its_check_value() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn adler32_has_its_check_value() {
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }

    #[test]
    fn base64_pads_as_the_standard_says() {
        assert_eq!([base64(b"f"), base64(b"fo"), base64(b"foo")], ["Zg==", "Zm8=", "Zm9v"]);
    }
}
