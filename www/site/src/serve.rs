//! A static server on 127.0.0.1 that sends the headers `_headers` asks for, as a production host would.

use crate::{Done, files, headers};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use tokio::sync::watch;

/// The builds so far, for pages that reload after the next.
pub(crate) type Builds = watch::Receiver<u64>;

/// Where a page of the developer's server waits for the next build; no name in `dist` begins like that.
const NEXT_BUILD: &str = "/.dev/built.svg";

/// The script by which it does.
const RELOAD: &str = "/.dev/reload.js";

#[derive(Clone)]
struct Served {
    dist: Arc<Path>,
    /// None in production.
    builds: Option<Builds>,
}

/// The port, taken at once: one that is not free is told before anything is built.
pub(crate) fn listen(port: &str) -> Done<TcpListener> {
    let port: u16 = port
        .parse()
        .map_err(|_| format!("unknown port `{port}`, expected a number from 0 to 65535"))?;
    TcpListener::bind(("127.0.0.1", port)).map_err(|cause| {
        format!("cannot listen on port `{port}`: {cause}; expected a free one, or 0 for any").into()
    })
}

/// Serves until the process is ended; with `builds`, pages reload after each.
pub(crate) fn serve(dist: &Path, listener: TcpListener, builds: Option<Builds>) -> Done {
    let served = Served {
        dist: dist.canonicalize()?.into(),
        builds,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    listener.set_nonblocking(true)?;
    println!("http://{}/", listener.local_addr()?);
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let mut pages = get(answer);
        if served.builds.is_some() {
            pages = get(answer_developer);
        }
        axum::serve(
            listener,
            Router::new().fallback_service(pages.with_state(served)),
        )
        .await?;
        Ok(())
    })
}

async fn answer(State(served): State<Served>, uri: Uri) -> Response {
    found(&served, uri.path()).unwrap_or_else(|| {
        let known = [(CONTENT_TYPE, HeaderValue::from_static(TEXT))];
        (StatusCode::NOT_FOUND, known, "not found\n").into_response()
    })
}

/// The file of a path, with its headers.
fn found(served: &Served, path: &str) -> Option<Response> {
    let file = file_of(&served.dist, path)?;
    let mut content = std::fs::read(&file).ok()?;
    let kind = kind_of(&file);
    if served.builds.is_some() && kind == HTML {
        content = with_reload(&String::from_utf8_lossy(&content)).into_bytes();
    }
    let rules = files::read_text(&served.dist.join("_headers")).ok()?;
    let mut known = HeaderMap::new();
    known.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    for (name, value) in headers::of_path(&rules, path) {
        known.insert(
            HeaderName::try_from(name).ok()?,
            HeaderValue::try_from(value).ok()?,
        );
    }
    Some((known, Body::from(content)).into_response())
}

/// As in production, with the two addresses by which a page hears of the next build.
///
/// The page asks for a picture of its own host, which the policy allows it anyway: no header is any weaker for it.
async fn answer_developer(State(served): State<Served>, uri: Uri) -> Response {
    let Some(mut builds) = served.builds.clone() else {
        return answer(State(served), uri).await;
    };
    let typed = |kind| [(CONTENT_TYPE, HeaderValue::from_static(kind))];
    match uri.path() {
        RELOAD => {
            let script = RELOAD_SCRIPT.replace("AFTER", &builds.borrow().to_string());
            (typed("text/javascript; charset=utf-8"), script).into_response()
        }
        NEXT_BUILD => {
            let seen: u64 = uri
                .query()
                .and_then(|after| after.parse().ok())
                .unwrap_or(0);
            // It fails once the builder is gone, and then nothing is built any more.
            let _ = builds.wait_for(|built| *built > seen).await;
            (typed("image/svg+xml"), PICTURE).into_response()
        }
        _ => answer(State(served), uri).await,
    }
}

const RELOAD_SCRIPT: &str = "addEventListener(\"load\", function wait() {
  const picture = new Image();
  picture.onload = () => location.reload();
  picture.onerror = () => setTimeout(wait, 1000);
  picture.src = \"/.dev/built.svg?AFTER\";
});
";

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>\n";

fn with_reload(page: &str) -> String {
    page.replacen(
        "</head>",
        &format!("<script src=\"{RELOAD}\" defer></script></head>"),
        1,
    )
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

const HTML: &str = "text/html; charset=utf-8";

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => HTML,
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

    fn folder() -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages");
        folder.canonicalize().unwrap_or_default()
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for path in [
            "/../site/Cargo.toml",
            "//etc/passwd",
            "/./../site/Cargo.toml",
            "/%2e%2e/site/Cargo.toml",
            "/..\\site/Cargo.toml",
            "page.js",
            "",
            "/",
            "/no-such-file",
        ] {
            assert_eq!(file_of(&folder(), path), None, "{path}");
        }
    }

    #[test]
    fn a_file_is_served_by_its_name_and_a_folder_by_its_index() -> Done {
        assert_eq!(
            file_of(&folder(), "/page.js"),
            Some(folder().join("page.js"))
        );
        let dist = std::env::temp_dir().join(format!("served-{}", std::process::id()));
        files::write(&dist.join("index.html"), "")?;
        let dist = dist.canonicalize()?;
        let index = file_of(&dist, "/");
        std::fs::remove_dir_all(&dist)?;
        assert_eq!(index, Some(dist.join("index.html")));
        Ok(())
    }

    #[test]
    fn a_taken_port_is_told() -> Done {
        let taken = listen("0")?;
        let port = taken.local_addr()?.port().to_string();
        let failure = listen(&port).err().map(|failure| failure.to_string());
        assert!(failure.is_some_and(|failure| failure.contains(&port)));
        assert!(listen("palace").is_err());
        Ok(())
    }
}
