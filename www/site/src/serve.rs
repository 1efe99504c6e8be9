//! A small static server on 127.0.0.1 that sends the headers `_headers` asks for, as a production host would.

use crate::{Done, files, headers};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// No request line or header of a browser is longer; what is, is cut off.
const LONGEST_REQUEST: u64 = 16_384;

/// Serves until the process is ended.
pub(crate) fn serve(dist: &Path, port: &str) -> Done {
    let port: u16 = port
        .parse()
        .map_err(|_| format!("unknown port `{port}`, expected a number from 0 to 65535"))?;
    let rules = Arc::new(files::read_text(&dist.join("_headers"))?);
    let dist = Arc::new(dist.canonicalize()?);
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|cause| format!("cannot listen on port `{port}`: {cause}"))?;
    println!("http://{}/", listener.local_addr()?);
    for stream in listener.incoming() {
        let (dist, rules) = (Arc::clone(&dist), Arc::clone(&rules));
        // A visitor that goes away in the middle of an answer is no reason to stop serving others.
        std::thread::spawn(move || stream.map(|stream| answer(stream, &dist, &rules)));
    }
    Ok(())
}

fn answer(mut stream: TcpStream, dist: &Path, rules: &str) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new((&stream).take(LONGEST_REQUEST)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let (status, kind, body) = match (method, file_of(dist, path)) {
        ("GET" | "HEAD", Some(file)) => ("200 OK", kind_of(&file), std::fs::read(&file)?),
        ("GET" | "HEAD", None) => ("404 Not Found", TEXT, b"not found\n".to_vec()),
        _ => (
            "405 Method Not Allowed",
            TEXT,
            b"only GET and HEAD\n".to_vec(),
        ),
    };
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n",
        body.len()
    );
    for (name, value) in headers::of_path(rules, path) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(head.as_bytes())?;
    stream.write_all(b"\r\n")?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// The file a path means; `None` for what is not there and for every way out of the folder.
fn file_of(dist: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.strip_prefix('/')?);
    let inside = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    // Names in `dist` need no escapes, so an escaped path is never one of them.
    if !inside || path.contains(['%', '\\', '\0']) {
        return None;
    }
    let mut file = dist.join(relative);
    if path.ends_with('/') {
        file.push("index.html");
    }
    // A link inside the folder must not lead out of it either.
    let file = file.canonicalize().ok()?;
    (file.starts_with(dist) && file.is_file()).then_some(file)
}

const TEXT: &str = "text/plain; charset=utf-8";

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ => TEXT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages");
        for path in [
            "/../Cargo.toml",
            "//etc/passwd",
            "/./../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..\\Cargo.toml",
            "index.html",
            "",
            "/no-such-file",
        ] {
            assert_eq!(file_of(&folder, path), None, "{path}");
        }
    }

    #[test]
    fn a_folder_means_its_index() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages");
        let folder = folder.canonicalize().unwrap_or_default();
        assert_eq!(file_of(&folder, "/"), Some(folder.join("index.html")));
        assert_eq!(file_of(&folder, "/page.js"), Some(folder.join("page.js")));
    }
}
