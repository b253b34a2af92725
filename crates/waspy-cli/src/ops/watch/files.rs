//! Which files matter: those of the package and of the packages beside it that it depends on, but for what git ignores,
//! cargo's target folder and what editors leave behind.

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::fs;
use std::path::{Path, PathBuf};

/// What is looked at.
pub struct Files {
    /// Folders of packages.
    roots: Vec<Root>,
    /// Cargo's target folder.
    target: PathBuf,
    /// Files that matter by themselves: the manifest of a workspace.
    single: Vec<PathBuf>,
}

struct Root {
    folder: PathBuf,
    ignored: Gitignore,
}

/// A folder to watch, and whether with everything below it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
    /// With everything below it.
    pub recursive: bool,
}

impl Files {
    /// The files of these packages' folders.
    pub fn new(folders: &[PathBuf], target: PathBuf, single: Vec<PathBuf>) -> Files {
        let root = |folder: &PathBuf| {
            let mut builder = GitignoreBuilder::new(folder);
            // A file that cannot be read ignores nothing.
            builder.add(folder.join(".gitignore"));
            Root { folder: folder.clone(), ignored: builder.build().unwrap_or_else(|_| Gitignore::empty()) }
        };
        Files { roots: folders.iter().map(root).collect(), target, single }
    }

    /// Does a change of this path call for a rebuild?
    pub fn matters(&self, path: &Path) -> bool {
        if self.single.iter().any(|s| s == path) {
            return true;
        }
        if path.starts_with(&self.target) {
            return false;
        }
        // The innermost package decides: its folder may lie in that of another.
        let inside = self.roots.iter().filter(|r| path.starts_with(&r.folder));
        let Some(root) = inside.max_by_key(|r| r.folder.components().count()) else { return false };
        let Ok(below) = path.strip_prefix(&root.folder) else { return false };
        let hidden = below.components().any(|c| is_hidden(&c.as_os_str().to_string_lossy()));
        !hidden && !is_leftover(path) && !root.ignored.matched_path_or_any_parents(below, path.is_dir()).is_ignore()
    }

    /// What to watch: each package's folder by itself and what matters in it with everything below, so that a target
    /// folder of many thousand folders costs nothing.
    pub fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = vec![];
        for root in &self.roots {
            places.push(Place { folder: root.folder.clone(), recursive: false });
            let Ok(entries) = fs::read_dir(&root.folder) else { continue };
            for path in entries.flatten().map(|e| e.path()) {
                if path.is_dir() && self.matters(&path) {
                    places.push(Place { folder: path, recursive: true });
                }
            }
        }
        for folder in self.single.iter().filter_map(|s| s.parent()) {
            places.push(Place { folder: folder.to_path_buf(), recursive: false });
        }
        places.sort();
        places.dedup_by(|a, b| a.folder == b.folder && a.recursive == b.recursive);
        places
    }
}

/// `.git`, `.venv`, `.#lock`; cargo's own settings are no such thing.
fn is_hidden(name: &str) -> bool {
    (name.starts_with('.') && name != ".cargo") || name == "__pycache__" || name == "target"
}

/// What editors write beside the files that they change.
fn is_leftover(path: &Path) -> bool {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let extension = path.extension().map(|e| e.to_string_lossy().into_owned()).unwrap_or_default();
    name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || name == "4913"
        || ["swp", "swo", "swx", "tmp", "bak", "pyc"].contains(&extension.as_str())
        || name.contains("___jb_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_matters() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        for folder in ["py/deep", "src", "target/debug", "out", "dep/src", "dep/target"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        fs::write(root.join(".gitignore"), "/out\n*.log\n").unwrap();
        let files =
            Files::new(&[root.to_path_buf(), root.join("dep")], root.join("target"), vec!["/x/Cargo.toml".into()]);
        for path in [
            "py/a.py",
            "py/deep/new.py",
            "build.rs",
            "Cargo.toml",
            "templates/x.html",
            "dep/src/lib.rs",
            ".cargo/config.toml",
        ] {
            assert!(files.matters(&root.join(path)), "{path}");
        }
        for path in [
            "target/debug/x",
            "dep/target/x",
            "out/a.txt",
            "py/a.log",
            "py/.a.py.swp",
            "py/a.py~",
            "py/#a.py#",
            "py/.#a.py",
            "py/4913",
            ".git/index",
            "py/__pycache__/a.pyc",
            "py/a.py___jb_tmp___",
        ] {
            assert!(!files.matters(&root.join(path)), "{path}");
        }
        assert!(files.matters(Path::new("/x/Cargo.toml")) && !files.matters(Path::new("/x/other")));
        let places = files.places();
        let has = |folder: &str, recursive| places.contains(&Place { folder: root.join(folder), recursive });
        assert!(
            has("py", true) && has("src", true) && has("dep/src", true) && !has("target", true) && !has("out", true)
        );
        assert!(places.contains(&Place { folder: root.to_path_buf(), recursive: false }));
    }
}
