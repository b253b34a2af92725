//! The game loop: as many frames a second as a terminal likes, the script's picture in one line of it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use script::Script;
use waspy_host::Raise;

mod script;

waspy_host::include_py!("py");

const WIDTH: usize = 40;
const FRAME: Duration = Duration::from_millis(33);
/// Frames that are played unless the command line says how many.
const FRAMES: usize = 300;

/// What Python's `import host` finds.
#[derive(Clone, Default)]
struct Engine {
    line: Arc<Mutex<Vec<char>>>,
}

impl py::host::Host for Engine {
    fn width(&mut self) -> Result<f64, Raise> {
        Ok(WIDTH as f64)
    }

    fn draw(&mut self, x: f64, _y: f64, sprite: &str) -> Result<(), Raise> {
        let mut line = self
            .line
            .lock()
            .map_err(|_| Raise::new("RuntimeError", "the picture is lost"))?;
        line.resize(WIDTH + 1, ' ');
        line[(x.max(0.0) as usize).min(WIDTH)] = sprite.chars().next().unwrap_or('?');
        Ok(())
    }
}

impl Engine {
    /// The picture of this frame; the next one begins empty.
    fn take(&self) -> String {
        self.line
            .lock()
            .map(|mut line| line.drain(..).collect())
            .unwrap_or_default()
    }
}

fn main() -> waspy_host::Result<()> {
    let frames = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(FRAMES);
    let engine = Engine::default();
    let mut script = Script::new(engine.clone(), "py")?;
    for _ in 0..frames {
        match script.reload() {
            Ok(true) => eprintln!("\nreloaded"),
            Ok(false) => {}
            Err(reason) => eprintln!("\n{reason}"),
        }
        if let Err(error) = script.frame(FRAME.as_secs_f64()) {
            eprintln!("\n{error}");
        }
        print!("\r|{:WIDTH$}|", engine.take());
        std::io::Write::flush(&mut std::io::stdout()).ok();
        std::thread::sleep(FRAME);
    }
    println!("\n{} frames", script.world()?.frames);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_frame_draws() {
        let engine = Engine::default();
        let mut script = Script::new(engine.clone(), "py").unwrap();
        script.frame(0.1).unwrap();
        assert_eq!(engine.take().trim(), "o");
        assert_eq!(script.world().unwrap().frames, 1);
    }

    #[test]
    fn a_changed_script_goes_on_where_the_old_one_was() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["game.py", "host.pyi"] {
            fs::copy(format!("py/{name}"), folder.path().join(name)).unwrap();
        }
        let engine = Engine::default();
        let mut script = Script::new(engine.clone(), folder.path()).unwrap();
        script.frame(0.1).unwrap();
        assert!(!script.reload().unwrap());
        let file = folder.path().join("game.py");
        let text = fs::read_to_string(&file).unwrap();

        // A mistake is told, and the old script goes on.
        change(&file, &text.replace("\"o\"", "absent"));
        assert!(script.reload().unwrap_err().contains("absent"));
        script.frame(0.1).unwrap();

        change(&file, &text.replace("\"o\"", "\"*\""));
        assert!(script.reload().unwrap());
        engine.take();
        script.frame(0.1).unwrap();
        assert_eq!(engine.take().trim(), "*");
        assert_eq!(script.world().unwrap().frames, 3);
    }

    /// Writes a file with a time that is later than before, however coarse the clock of the file system is.
    fn change(file: &std::path::Path, text: &str) {
        let before = fs::metadata(file).unwrap().modified().unwrap();
        fs::write(file, text).unwrap();
        let later = fs::File::options().write(true).open(file).unwrap();
        later.set_modified(before + Duration::from_secs(2)).unwrap();
    }
}
