//! The developer's loop: builds on every change of the sources, and tells the pages that are open.

use crate::{Done, serve};
use notify::{Event, RecursiveMode, Watcher};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// Whatever a build is made from.
const WATCHED: [&str; 3] = ["src", "www", "CHANGELOG.md"];

/// An editor that saves several files at once causes one build.
const QUIET: Duration = Duration::from_millis(100);

/// Serves `dist` and runs `command`, which builds it, now and after every change; until the process is ended.
pub(crate) fn run(dist: &Path, port: &str, command: &[&str]) -> Done {
    let listener = serve::listen(port)?;
    std::fs::create_dir_all(dist)?;
    let (built, builds) = watch::channel(0);
    let (changed, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // A build reads what is watched, and must not cause the next one.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = changed.send(());
        }
    })?;
    for path in WATCHED {
        watcher.watch(Path::new(path), RecursiveMode::Recursive)?;
    }
    let command: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
    std::thread::spawn(move || {
        loop {
            build(&command, &built);
            // What changed during the build is one more change.
            if changes.recv().is_err() {
                return;
            }
            while changes.recv_timeout(QUIET).is_ok() {}
        }
    });
    // The watcher has to live as long as the server does.
    let done = serve::serve(dist, listener, Some(builds));
    drop(watcher);
    done
}

fn build(command: &[String], built: &watch::Sender<u64>) {
    let Some((program, arguments)) = command.split_first() else {
        return;
    };
    let begun = Instant::now();
    match Command::new(program).args(arguments).status() {
        Ok(status) if status.success() => {
            println!("built in {:.1} s", begun.elapsed().as_secs_f32());
            built.send_modify(|count| *count += 1);
        }
        Ok(_) => eprintln!("not built: the pages stay as they were"),
        Err(cause) => eprintln!("cannot run `{program}`: {cause}"),
    }
}
