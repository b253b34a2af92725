//! Where tests are: files `test_*.py`.

use crate::ops::python_files;
use std::path::{Path, PathBuf};

/// What of the command line says where to look, and what is a filter.
pub struct Asked {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// Words that names of tests have.
    pub filters: Vec<String>,
}

/// Tells paths from filters; what looks like a path and is none is a mistake.
pub fn asked(what: &[String]) -> Result<Asked, String> {
    let mut asked = Asked { paths: vec![], filters: vec![] };
    for word in what {
        let path = Path::new(word);
        // `test_shop.py::test_total` is the name of a test.
        let looks_like_path = !word.contains("::") && (word.ends_with(".py") || word.contains(['/', '\\']));
        if path.is_dir() || looks_like_path {
            if !path.exists() {
                return Err(format!("there is no file or folder `{word}`"));
            }
            asked.paths.push(path.to_path_buf());
        } else {
            asked.filters.push(word.clone());
        }
    }
    Ok(asked)
}

/// Test files, in the order of their paths.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    python_files::find(paths, |stem| stem.starts_with("test_"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_of_the_project_are_found() {
        let dir = tempfile::tempdir().unwrap();
        for path in
            ["py/test_b.py", "py/test_a.py", "py/shop.py", "target/test_x.py", ".venv/test_y.py", "out/test_z.py"]
        {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        fs::write(dir.path().join(".gitignore"), "/out\n").unwrap();
        let found = files(&[dir.path().to_path_buf()]).unwrap();
        let names: Vec<String> =
            found.iter().map(|f| f.strip_prefix(dir.path()).unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(names, ["py/test_a.py", "py/test_b.py"]);
    }

    #[test]
    fn paths_and_filters() {
        let asked = asked(&["total".into(), "py/test_a.py::test_total".into()]).unwrap();
        assert_eq!((asked.paths.len(), asked.filters.len()), (0, 2));
        assert!(super::asked(&["absent/test_a.py".into()]).is_err_and(|e| e.contains("no file or folder")));
    }
}
