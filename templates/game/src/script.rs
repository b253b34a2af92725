//! The script: compiled again when a file in its folder changes, and put in place of the old one between two frames.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use waspy_compiler::api::{Options, SourceText, Sources};

use crate::py::game::Game;
use crate::py::host::Host;

const MODULE: &str = "game";
/// What one frame may use: a loop without end in the script does not stop the game.
const MEMORY: usize = 64 << 20;
const DEADLINE: Duration = Duration::from_millis(100);

/// A folder of Python files.
struct Folder<'a>(&'a Path);

impl Sources for Folder<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        [(".py", false), (".pyi", true)]
            .into_iter()
            .find_map(|(suffix, declaration)| {
                let path = self.0.join(format!("{module}{suffix}"));
                let bytes = fs::read(&path).ok()?;
                Some(SourceText {
                    path: path.display().to_string(),
                    bytes,
                    declaration,
                    package: false,
                })
            })
    }
}

/// The running script and where it comes from.
pub struct Script<H> {
    game: Game,
    engine: H,
    folder: PathBuf,
    seen: Option<SystemTime>,
}

impl<H: Host + Clone> Script<H> {
    /// The script that was built in; the folder is looked at from now on.
    pub fn new(engine: H, folder: impl Into<PathBuf>) -> waspy_host::Result<Script<H>> {
        let folder = folder.into();
        let game = Game::builder(engine.clone())
            .memory(MEMORY)
            .deadline(DEADLINE)
            .new()?;
        Ok(Script {
            game,
            engine,
            seen: newest(&folder),
            folder,
        })
    }

    /// One frame. A script that was stopped starts again.
    pub fn frame(&mut self, seconds: f64) -> waspy_host::Result<()> {
        let result = self.game.frame(seconds);
        if self.game.instance().is_poisoned() {
            self.game.renew()?;
        }
        result
    }

    /// The world as the script sees it.
    pub fn world(&mut self) -> waspy_host::Result<crate::py::game::World> {
        self.game.save()
    }

    /// Takes a changed script, and the old one's world; whether there was one. The old one goes on when the new one is wrong.
    pub fn reload(&mut self) -> Result<bool, String> {
        let newest = newest(&self.folder);
        if newest == self.seen {
            return Ok(false);
        }
        self.seen = newest;
        let output = waspy_compiler::compile(MODULE, &Folder(&self.folder), &Options::default());
        let Some(component) = output.component else {
            return Err(waspy_syntax::render(
                &output.diagnostics,
                &output.sources,
                false,
            ));
        };
        self.replace(component).map_err(|e| e.to_string())?;
        Ok(true)
    }

    fn replace(&mut self, component: Vec<u8>) -> waspy_host::Result<()> {
        let builder = Game::builder(self.engine.clone())
            .memory(MEMORY)
            .deadline(DEADLINE);
        let mut game = builder.component(component).new()?;
        game.load(&self.game.save()?)?;
        self.game = game;
        Ok(())
    }
}

/// When a Python file of the folder changed last.
fn newest(folder: &Path) -> Option<SystemTime> {
    let files = fs::read_dir(folder).ok()?.flatten().map(|e| e.path());
    let python = files.filter(|p| p.extension().is_some_and(|e| e == "py" || e == "pyi"));
    python
        .filter_map(|p| fs::metadata(p).ok()?.modified().ok())
        .max()
}
