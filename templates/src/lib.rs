//! The templates of `cargo waspy new`: a folder each, embedded, so that a project is made without the network.
//!
//! File names are those of the project, but for two habits: `dot-gitignore` becomes `.gitignore`, since one with that
//! name would hide files of this repository; and `NAME.tmpl` becomes `NAME` with its `{{holes}}` filled. Manifests are
//! always such files: a folder with a `Cargo.toml` would be a package of its own, which `cargo package` leaves out.

#![warn(missing_docs)]

/// A kind of project.
#[derive(Debug)]
pub struct Template {
    /// What `--template` calls it.
    pub name: &'static str,
    /// What it is for, in a line.
    pub about: &'static str,
    /// Paths below the project, with `/`, and contents, as they are stored.
    pub files: &'static [(&'static str, &'static [u8])],
}

/// A file of a project.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the project, with `/`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// All templates, in the order of their names.
pub const TEMPLATES: &[Template] = include!(concat!(env!("OUT_DIR"), "/index.rs"));

/// The template that is taken when none is named.
pub const DEFAULT: &str = "app";

/// The template of this name.
pub fn find(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|t| t.name == name)
}

impl Template {
    /// The files of a project, with the holes filled: `fill` knows what belongs into each.
    ///
    /// # Panics
    /// When a template has a hole that `fill` does not know, or is not text: its author's mistake, which tests find.
    pub fn files(&self, fill: impl Fn(&str) -> Option<String>) -> Vec<File> {
        let file = |(path, bytes): &(&str, &[u8])| match path.strip_suffix(".tmpl") {
            Some(path) => {
                let text = std::str::from_utf8(bytes).expect("a template is text");
                File { path: shown(path), bytes: filled(text, &fill).into_bytes() }
            }
            None => File { path: shown(path), bytes: bytes.to_vec() },
        };
        self.files.iter().map(file).collect()
    }
}

/// `dot-gitignore` as it is called in a project.
fn shown(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let name = name.strip_prefix("dot-").map_or(name.to_owned(), |rest| format!(".{rest}"));
    if folder.is_empty() { name } else { format!("{folder}/{name}") }
}

fn filled(text: &str, fill: &impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (hole, behind) = after.split_once("}}").expect("a hole ends");
        out.push_str(before);
        out.push_str(&fill(hole).unwrap_or_else(|| panic!("nothing fills the hole {hole}")));
        rest = behind;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_names_changed() {
        let template = Template {
            name: "x",
            about: "x",
            files: &[("src/main.rs.tmpl", b"use {{crate}};\n"), ("dot-gitignore", b"/target\n"), ("a/b.py", b"{{}}")],
        };
        let files = template.files(|hole| (hole == "crate").then(|| "demo".to_owned()));
        let names: Vec<&str> = files.iter().map(|f| f.path.as_str()).collect();
        assert_eq!(names, ["src/main.rs", ".gitignore", "a/b.py"]);
        assert_eq!(files[0].bytes, b"use demo;\n");
        assert_eq!(files[2].bytes, b"{{}}");
    }

    #[test]
    fn every_template_is_a_project() {
        let names: Vec<&str> = TEMPLATES.iter().map(|t| t.name).collect();
        assert_eq!(names, ["app", "game", "lib", "plugin", "script", "service"]);
        assert!(find(DEFAULT).is_some());
        for template in TEMPLATES {
            let has = |path: &str| template.files.iter().any(|(p, _)| *p == path);
            for path in ["Cargo.toml.tmpl", "README.md.tmpl", "build.rs", "dot-gitignore"] {
                assert!(has(path), "{} has no {path}", template.name);
            }
            let is_test = |path: &str| path.starts_with("py/test_") && path.ends_with(".py");
            assert!(template.files.iter().any(|(p, _)| is_test(p)), "{} has no tests in Python", template.name);
            assert!(!template.about.is_empty() && !template.about.contains('\n'));
        }
    }
}
