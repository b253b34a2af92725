//! Which names a package may have: what cargo refuses, refused before anything is made.

/// Words that Rust keeps for itself.
const KEYWORDS: [&str; 51] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "yield",
];
/// Folders of cargo's target folder: a binary cannot have their names.
const FOLDERS: [&str; 4] = ["build", "deps", "examples", "incremental"];
/// Crates of Rust itself.
const BUILT_IN: [&str; 6] = ["alloc", "core", "proc-macro", "proc_macro", "std", "test"];
/// Devices of Windows.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
/// Names inside the generated code of every template.
const OURS: [&str; 1] = ["py"];

/// Why a package cannot have this name, with what to do about it.
pub fn check(name: &str, dependencies: &[String]) -> Result<(), String> {
    let Some(reason) = reason(name, dependencies) else { return Ok(()) };
    Err(format!("`{name}` cannot be the name of a package: {reason}; give another one with `--name`"))
}

fn reason(name: &str, dependencies: &[String]) -> Option<String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let first = name.chars().next();
    let is = |list: &[&str]| list.contains(&name);
    if name.is_empty() {
        Some("it is empty".into())
    } else if let Some(c) = name.chars().find(|c| !allowed(*c)) {
        Some(format!("it has the character `{c}`, and only letters, digits, `-` and `_` are allowed"))
    } else if first.is_some_and(|c| !c.is_ascii_alphabetic() && c != '_') {
        Some("it does not begin with a letter".into())
    } else if name.chars().all(|c| c == '_' || c == '-') {
        Some("it has no letter".into())
    } else if is(&KEYWORDS) {
        Some("it is a keyword of Rust".into())
    } else if is(&BUILT_IN) {
        Some("it is a crate of Rust itself".into())
    } else if is(&FOLDERS) {
        Some("it is the name of a folder that cargo uses".into())
    } else if DEVICES.contains(&name.to_ascii_lowercase().as_str()) {
        Some("it is the name of a device on Windows".into())
    } else if is(&OURS) || dependencies.iter().any(|d| d.replace('-', "_") == name.replace('-', "_")) {
        Some("something that the template uses has this name".into())
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn good_names() {
        for name in ["demo", "my-app", "_x", "a1", "Tests"] {
            assert_eq!(check(name, &[]), Ok(()), "{name}");
        }
    }

    #[test]
    fn bad_names_say_why() {
        let waspy = ["waspy-host".to_owned()];
        for (name, part) in [
            ("", "is empty"),
            ("my app", "the character ` `"),
            ("ä", "the character `ä`"),
            ("1st", "does not begin with a letter"),
            ("--", "does not begin with a letter"),
            ("__", "has no letter"),
            ("match", "keyword"),
            ("test", "crate of Rust"),
            ("deps", "folder"),
            ("NUL", "device"),
            ("py", "the template uses"),
            ("waspy_host", "the template uses"),
        ] {
            let message = check(name, &waspy).expect_err(name);
            assert!(message.contains(part), "{message}");
        }
    }
}
