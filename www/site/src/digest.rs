//! Digests of files: for names, for `SHA256SUMS`, and for the `integrity` and policy attributes of pages.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// Lower-case hexadecimal SHA-256, as `sha256sum` prints it.
pub(crate) fn hex(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A value for the `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// A source expression that lets a policy admit exactly this inline script or style.
pub(crate) fn source(content: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(content.as_bytes()))
    )
}
