//! `cargo waspy watch`: builds after each change of a file, and runs what was built.
//!
//! One thread decides (here); others tell it what happens: the file watcher, Ctrl-C, cargo's messages. A change that
//! comes during a build is remembered and built next.
//!
//! - [`files`]: which files matter;
//! - [`child`]: programs in process groups;
//! - [`terminal`]: its settings are put back.

mod child;
mod files;
mod terminal;

use super::build::WITHOUT;
use super::cargo;
use super::optimizer::Environment;
use crate::cli::{Action, WatchArgs};
use crate::shell::Shell;
use child::Group;
use files::{Files, Place};
use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{PollWatcher, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use terminal::Terminal;

/// A burst of changes within this time is one.
const BURST: Duration = Duration::from_millis(50);
/// How often the file watcher looks whether a burst is over.
const TICK: Duration = Duration::from_millis(10);
/// How often files are looked at with `--poll`.
const POLL: Duration = Duration::from_millis(500);
/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// How often it is asked whether anybody listens.
const LISTEN: Duration = Duration::from_secs(1);
/// As shells say it of programs that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// What happens.
enum Event {
    /// These files changed.
    Changed(Vec<PathBuf>),
    /// The watcher cannot watch.
    Failed(String),
    /// Somebody wants us to end.
    Interrupted,
}

/// Watches until it is interrupted; the exit code.
pub fn run(shell: &Shell, args: &WatchArgs, has_wasm_opt: bool) -> Result<u8, String> {
    let environment = Environment::new(args.compile.config(), None, args.cargo.is_release(), has_wasm_opt)?;
    if environment.is_without {
        shell.note(WITHOUT);
    }
    let (sender, events) = mpsc::channel();
    let interrupt = sender.clone();
    ctrlc::set_handler(move || {
        let _ = interrupt.send(Event::Interrupted);
    })
    .map_err(|e| format!("could not prepare for Ctrl-C: {e}"))?;
    let mut watch = Watch {
        shell,
        args,
        environment,
        events,
        observer: Observer::new(sender, args)?,
        running: None,
        pending: vec![],
        heard: Instant::now(),
        terminal: Terminal::remember(),
    };
    watch.whole()?;
    let code = watch.turns()?;
    watch.stop();
    Ok(code)
}

struct Watch<'a> {
    shell: &'a Shell,
    args: &'a WatchArgs,
    /// What build scripts are told.
    environment: Environment,
    events: Receiver<Event>,
    observer: Observer,
    /// The program of `-x run`.
    running: Option<Group>,
    /// What changed since the last build began.
    pending: Vec<PathBuf>,
    /// When somebody listened for sure.
    heard: Instant,
    terminal: Terminal,
}

/// How a step of work ended.
#[derive(PartialEq, Eq)]
enum Step {
    Done,
    Failed,
    /// There is something newer to do.
    Overtaken,
    Interrupted,
}

impl Watch<'_> {
    /// What is watched, from the start.
    fn whole(&mut self) -> Result<(), String> {
        let folders = self.observer.look(self.args.cargo.manifest_path.as_deref())?;
        self.shell.status("Watching", format_args!("{folders} (Ctrl-C ends it)"));
        Ok(())
    }

    fn turns(&mut self) -> Result<u8, String> {
        loop {
            match self.turn()? {
                Step::Interrupted => return Ok(INTERRUPTED),
                Step::Overtaken => continue,
                Step::Done | Step::Failed => {}
            }
            if !self.wait()? {
                return Ok(INTERRUPTED);
            }
        }
    }

    /// One build and what follows it.
    fn turn(&mut self) -> Result<Step, String> {
        let changed = std::mem::take(&mut self.pending);
        if let Some(first) = changed.first() {
            let more = if changed.len() > 1 { format!(" and {} more", changed.len() - 1) } else { String::new() };
            self.shell.status("Changed", format_args!("{}{more}", self.observer.shown(first)));
        }
        if changed.iter().any(|p| p.file_name().is_some_and(|n| n == "Cargo.toml")) {
            // Other packages may belong to it now. A manifest that is wrong is told by the build.
            let _ = self.observer.look(self.args.cargo.manifest_path.as_deref());
        }
        match self.args.action {
            Action::Build => self.task(&mut self.cargo("build")),
            Action::Test => self.test(),
            Action::Run => self.restart(),
        }
    }

    /// Cargo with the options that were given, for build scripts too.
    fn cargo(&self, subcommand: &str) -> Command {
        let mut command = cargo::command(subcommand);
        command.args(self.args.cargo.to_args());
        cargo::talk_like(self.shell, &mut command);
        if let Some(target) = &self.args.target {
            command.args(["--target", target]);
        }
        self.environment.give_to(&mut command);
        command
    }

    fn test(&mut self) -> Result<Step, String> {
        let step = self.task(&mut self.cargo("test"))?;
        if step != Step::Done {
            return Ok(step);
        }
        let own = std::env::current_exe().map_err(|e| format!("this program does not know where it is: {e}"))?;
        let mut command = Command::new(own);
        command.args(["waspy", "test"]);
        if let Some(folder) = self.args.cargo.manifest_path.as_deref().and_then(Path::parent) {
            command.current_dir(folder);
        }
        self.task(&mut command)
    }

    /// Builds while the old program runs, so that one that does not compile leaves it alone.
    fn restart(&mut self) -> Result<Step, String> {
        let mut command = self.cargo("build");
        command.arg("--message-format=json-render-diagnostics").stdout(Stdio::piped());
        if cfg!(windows) {
            // A program that runs cannot be replaced there.
            self.stop();
        }
        let mut group = self.spawn(&mut command)?;
        let messages = read_messages(&mut group);
        let step = self.finish(group)?;
        if step != Step::Done {
            return Ok(step);
        }
        let executables: Vec<PathBuf> = messages.iter().collect();
        self.stop();
        let mut command = match &executables[..] {
            [one] => {
                self.shell.status("Running", format_args!("`{}`", self.observer.shown(one)));
                let mut command = Command::new(one);
                command.args(&self.args.args);
                command
            }
            // Cargo knows which one is meant, or how to say so.
            _ => {
                let mut command = self.cargo("run");
                command.arg("--").args(&self.args.args);
                command
            }
        };
        self.running = Some(self.spawn(command.stdin(Stdio::null()))?);
        Ok(Step::Done)
    }

    /// Runs something to its end, unless there is something newer to do.
    fn task(&mut self, command: &mut Command) -> Result<Step, String> {
        let group = self.spawn(command)?;
        self.finish(group)
    }

    fn spawn(&self, command: &mut Command) -> Result<Group, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        Group::spawn(command).map_err(|e| format!("could not start `{name}`: {e}"))
    }

    /// Waits for a build or test, remembering what changes meanwhile. It is not ended for that: the next one finds most of
    /// the work done.
    fn finish(&mut self, mut group: Group) -> Result<Step, String> {
        loop {
            if let Some(status) = group.ended().map_err(|e| format!("a program was lost: {e}"))? {
                // Cargo writes its lock file by itself.
                self.gather(Duration::ZERO, true)?;
                let step = if status.success() { Step::Done } else { Step::Failed };
                return Ok(if self.pending.is_empty() { step } else { Step::Overtaken });
            }
            if !self.gather(LOOK, true)? {
                group.stop();
                return Ok(Step::Interrupted);
            }
        }
    }

    /// Waits for a change; false when we are to end.
    fn wait(&mut self) -> Result<bool, String> {
        while self.pending.is_empty() {
            if !self.gather(LOOK, false)? {
                return Ok(false);
            }
            self.look_at_program()?;
        }
        Ok(true)
    }

    fn look_at_program(&mut self) -> Result<(), String> {
        let Some(running) = &mut self.running else { return Ok(()) };
        let Some(status) = running.ended().map_err(|e| format!("the program was lost: {e}"))? else { return Ok(()) };
        // What it started and left behind ends with it.
        self.stop();
        self.shell.status("Ended", format_args!("the program, with {status}"));
        Ok(())
    }

    /// Takes in what happened, waiting for at most this time; false when we are to end.
    fn gather(&mut self, time: Duration, building: bool) -> Result<bool, String> {
        if self.heard.elapsed() > LISTEN {
            if !terminal::is_heard() {
                return Ok(false);
            }
            self.heard = Instant::now();
        }
        let mut event = match self.events.recv_timeout(time) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Err("the file watcher has ended".into()),
        };
        while let Some(happened) = event {
            match happened {
                Event::Interrupted => return Ok(false),
                Event::Failed(reason) => self.shell.warning(reason),
                Event::Changed(paths) => {
                    self.observer.follow(&paths);
                    let own = |p: &PathBuf| building && p.file_name().is_some_and(|n| n == "Cargo.lock");
                    for path in paths.into_iter().filter(|p| self.observer.files.matters(p) && !own(p)) {
                        if !self.pending.contains(&path) {
                            self.pending.push(path);
                        }
                    }
                }
            }
            event = self.events.try_recv().ok();
        }
        Ok(true)
    }

    /// Ends the running program.
    fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop();
            self.terminal.restore();
        }
    }
}

/// Executables that cargo tells of, on a thread of its own: a pipe that nobody reads would stop cargo.
fn read_messages(group: &mut Group) -> Receiver<PathBuf> {
    let (sender, receiver) = mpsc::channel();
    if let Some(stdout) = group.child().stdout.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if let Some(path) = cargo::executable(&line) {
                    let _ = sender.send(path);
                }
            }
        });
    }
    receiver
}

/// The file watcher of the system, or one that looks again and again.
enum AnyWatcher {
    System(Debouncer<RecommendedWatcher, NoCache>),
    Poll(Debouncer<PollWatcher, NoCache>),
}

/// What is watched.
struct Observer {
    watcher: AnyWatcher,
    files: Files,
    places: Vec<Place>,
    /// The folder that paths are shown relative to.
    here: PathBuf,
}

impl Observer {
    fn new(sender: Sender<Event>, args: &WatchArgs) -> Result<Observer, String> {
        let failed = |e: notify::Error| format!("could not watch files: {e}");
        let config = notify::Config::default().with_poll_interval(POLL).with_compare_contents(args.poll);
        let handler = move |result: DebounceEventResult| tell(&sender, result);
        let watcher = if args.poll {
            AnyWatcher::Poll(new_debouncer_opt(BURST, Some(TICK), handler, NoCache::new(), config).map_err(failed)?)
        } else {
            AnyWatcher::System(new_debouncer_opt(BURST, Some(TICK), handler, NoCache::new(), config).map_err(failed)?)
        };
        let here = std::env::current_dir().map_err(|e| format!("the current folder is lost: {e}"))?;
        Ok(Observer { watcher, files: Files::new(&[], PathBuf::new(), vec![]), places: vec![], here })
    }

    /// Finds out what belongs to the project and watches it; the folders, for people.
    fn look(&mut self, manifest: Option<&Path>) -> Result<String, String> {
        let metadata = cargo::metadata(manifest)?;
        let root = metadata.workspace_root.as_std_path();
        let single = vec![root.join("Cargo.toml"), root.join("Cargo.lock")];
        let folders = cargo::folders(&metadata);
        self.files = Files::new(&folders, metadata.target_directory.clone().into_std_path_buf(), single);
        self.watch_places()?;
        let shown: Vec<String> = folders.iter().map(|f| self.shown(f)).collect();
        Ok(shown.join(", "))
    }

    fn watch_places(&mut self) -> Result<(), String> {
        let places = self.files.places();
        let new: Vec<&Place> = places.iter().filter(|p| !self.places.contains(p)).collect();
        for place in new {
            let failed = |e: notify::Error| format!("could not watch `{}`: {e}", place.folder.display());
            self.watch(place).map_err(failed)?;
        }
        self.places = places;
        Ok(())
    }

    fn watch(&mut self, place: &Place) -> notify::Result<()> {
        let mode = if place.recursive { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        match &mut self.watcher {
            AnyWatcher::System(watcher) => watcher.watch(&place.folder, mode),
            AnyWatcher::Poll(watcher) => watcher.watch(&place.folder, mode),
        }
    }

    /// Folders come and go: a new one at the top of a package is watched, one that was made anew is watched anew.
    fn follow(&mut self, paths: &[PathBuf]) {
        let is_place = |p: &PathBuf| self.places.iter().any(|place| place.recursive && place.folder == *p);
        let top = |p: &PathBuf| self.places.iter().any(|place| !place.recursive && p.parent() == Some(&place.folder));
        if !paths.iter().any(|p| is_place(p) || (top(p) && p.is_dir())) {
            return;
        }
        let gone: Vec<Place> =
            self.places.extract_if(.., |place| place.recursive && paths.contains(&place.folder)).collect();
        for place in gone {
            // It may be gone already.
            let _ = match &mut self.watcher {
                AnyWatcher::System(watcher) => watcher.unwatch(&place.folder),
                AnyWatcher::Poll(watcher) => watcher.unwatch(&place.folder),
            };
        }
        // One that goes again at once is told by the next event.
        let _ = self.watch_places();
    }

    fn shown(&self, path: &Path) -> String {
        match path.strip_prefix(&self.here) {
            Ok(below) if below.as_os_str().is_empty() => ".".into(),
            Ok(below) => below.display().to_string(),
            Err(_) => path.display().to_string(),
        }
    }
}

/// From the watcher's thread to ours: what was only read did not change.
fn tell(sender: &Sender<Event>, result: DebounceEventResult) {
    let event = match result {
        Ok(events) => {
            let is_change = |kind: &EventKind| match kind {
                EventKind::Access(_) => false,
                // All that a watcher which polls sees of a file that was written.
                EventKind::Modify(ModifyKind::Metadata(what)) => *what == MetadataKind::WriteTime,
                _ => true,
            };
            let changes = events.into_iter().filter(|e| is_change(&e.kind));
            Event::Changed(changes.flat_map(|e| e.event.paths).collect())
        }
        Err(errors) => {
            let reasons: Vec<String> = errors.iter().map(ToString::to_string).collect();
            Event::Failed(format!("the file watcher missed something: {}", reasons.join("; ")))
        }
    };
    let _ = sender.send(event);
}
