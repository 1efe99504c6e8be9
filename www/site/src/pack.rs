//! Packs the wasm of the element by LZMA, which `www/element/unpack.js` undoes.

use crate::Done;
use crate::effort::Effort;
use icp_checker::fnv;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;

/// The packed bytes, after their length and a sum: a damaged script must not reach the compiler as something else.
pub(crate) fn pack(bytes: &[u8], effort: Effort) -> Done<Vec<u8>> {
    let mut packed = Vec::new();
    packed.extend(u32::try_from(bytes.len())?.to_be_bytes());
    packed.extend(fnv::add_32(fnv::BASIS_32, bytes.iter().copied()).to_be_bytes());
    let mut options = match effort {
        Effort::Release => LzmaOptions {
            nice_len: 273,
            depth_limit: 1000,
            ..LzmaOptions::with_preset(9)
        },
        Effort::Quick => LzmaOptions::with_preset(0),
    };
    // Text and code stand at no particular places, and the whole fits into one window.
    (options.lc, options.lp, options.pb) = (3, 0, 0);
    options.dict_size = 1 << 20;
    let mut writer = LzmaWriter::new_no_header(packed, &options, false)?;
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
