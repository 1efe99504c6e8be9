//! The size of everything a visitor may download, and the budget of the one script they do.

use crate::{Done, files};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// Bytes of `icp-checker.js` after gzip, with three languages and, for every rule, the words of its sources inside.
const BUDGET: usize = 336 << 10;

pub(crate) fn gzip(content: &[u8]) -> Done<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

fn brotli(content: &[u8]) -> Done<usize> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed.len())
}

/// Prints a line per file, and fails when the script is over its budget.
pub(crate) fn print(dist: &Path) -> Done {
    println!("{:>9} {:>9} {:>9}", "raw", "gzip -9", "brotli 11");
    for path in files::list(dist)? {
        let content = files::read(&dist.join(&path))?;
        println!(
            "{:>9} {:>9} {:>9}  {}",
            content.len(),
            gzip(&content)?,
            brotli(&content)?,
            path.display()
        );
    }
    within_budget(&files::read(&dist.join("icp-checker.js"))?)
}

fn within_budget(script: &[u8]) -> Done {
    let size = gzip(script)?;
    if size > BUDGET {
        return Err(format!(
            "`icp-checker.js` has {size} bytes after gzip, expected at most {BUDGET}"
        )
        .into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_over_its_budget_fails_the_build() {
        // Digits of a linear congruence do not compress away.
        let mut state = 1u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .take(BUDGET + 1000)
        .collect();
        assert!(within_budget(&noise).is_err());
        assert!(within_budget(&noise[..BUDGET / 2]).is_ok());
    }
}
