//! Passes a note through plugins: those named on the command line, or all in `plugins/`.

use std::path::{Path, PathBuf};

use py::_note::Note;

mod load;

waspy_host::include_py!("py");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        paths = load::files(Path::new("plugins"))?;
    }
    let mut note = Note {
        title: "Plugins".into(),
        body: "Compiled from Python while the program runs, in a sandbox.".into(),
        tags: vec![],
    };
    let mut built_in = load::built_in()?;
    println!("{:12} {}", "built in", built_in.describe()?);
    note = built_in.transform(&note)?;
    for path in &paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        // One that does not compile, raises or runs away does not stop the others.
        match load::load(path)
            .and_then(|mut plugin| run(&mut plugin, &note).map_err(|e| e.to_string()))
        {
            Ok((what, changed)) => {
                println!("{name:12} {what}");
                note = changed;
            }
            Err(reason) => eprintln!("{name}: {reason}"),
        }
    }
    println!("{}: {} [{}]", note.title, note.body, note.tags.join(", "));
    Ok(())
}

fn run(plugin: &mut py::plugin::Plugin, note: &Note) -> waspy_host::Result<(String, Note)> {
    Ok((plugin.describe()?, plugin.transform(note)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note() -> Note {
        Note {
            title: "a".into(),
            body: "something else".into(),
            tags: vec![],
        }
    }

    fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("made.py");
        std::fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn all_plugins_of_the_folder_work() {
        let files = load::files(Path::new("plugins")).unwrap();
        assert_eq!(files.len(), 2);
        for file in files {
            let (what, _) = run(&mut load::load(&file).unwrap(), &note()).unwrap();
            assert!(!what.is_empty());
        }
    }

    #[test]
    fn a_plugin_changes_a_note() {
        let (_, changed) = run(
            &mut load::load(Path::new("plugins/shout.py")).unwrap(),
            &note(),
        )
        .unwrap();
        assert_eq!(
            (changed.title.as_str(), changed.tags),
            ("A!", vec!["loud".to_owned()])
        );
    }

    #[test]
    fn what_does_not_compile_is_told_with_its_place() {
        let (_folder, path) = written("def describe() -> str:\n    return absent\n");
        let reason = load::load(&path).err().unwrap();
        assert!(reason.contains("made.py:2:12"), "{reason}");
    }

    #[test]
    fn another_interface_is_refused() {
        let (_folder, path) = written("def describe() -> int:\n    return 1\n");
        let reason = load::load(&path).err().unwrap();
        assert!(reason.contains("is no plugin"), "{reason}");
    }

    #[test]
    fn a_plugin_that_runs_away_is_stopped() {
        let text = "from _note import Note\ndef describe() -> str:\n    return ''\n\
                    def transform(note: Note) -> Note:\n    while True:\n        pass\n    return note\n";
        let (_folder, path) = written(text);
        let mut plugin = load::load(&path).unwrap();
        assert!(matches!(
            plugin.transform(&note()),
            Err(waspy_host::Error::OutOfFuel)
        ));
        plugin.renew().unwrap();
        assert_eq!(plugin.describe().unwrap(), "");
    }
}
