//! Python names as Rust names.

use waspy_compiler::component::names::kebab;

/// Words that cannot be names; the first four not even with `r#`.
const KEYWORDS: &[&str] = &[
    "crate", "self", "super", "Self", "abstract", "as", "async", "await", "become", "box", "break", "const",
    "continue", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that an instance has anyway.
const METHODS: &[&str] = &["new", "builder", "renew", "instance"];

/// A type that `derive` writes by its short name where types are defined, so that none of them can have it.
const DERIVED: &str = "Option";

fn escaped(name: String) -> String {
    match KEYWORDS.iter().position(|k| *k == name) {
        Some(0..4) => format!("{name}_"),
        Some(_) => format!("r#{name}"),
        None => name,
    }
}

/// A text with what cannot be in a name replaced.
pub fn as_identifier(text: &str) -> String {
    let name = text.replace(|c: char| !c.is_alphanumeric() && c != '_', "_");
    match name.chars().next() {
        None => "py".into(),
        Some(c) if c.is_numeric() || name == "_" => format!("py_{name}"),
        Some(_) => name,
    }
}

/// A function, parameter or field: the WIT name in `snake_case`.
pub fn snake(python: &str) -> String {
    escaped(kebab(python).replace('-', "_"))
}

/// A method: as [`snake`]; one that every instance has gets an underscore.
pub fn method(python: &str) -> String {
    let name = snake(python);
    if METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A module.
pub fn module(python: &str) -> String {
    escaped(python.replace('.', "_"))
}

/// A type: the Python name when it looks like one in Rust, otherwise its words in `CamelCase`.
pub fn ty(python: &str) -> String {
    let plain = python.starts_with(|c: char| c.is_ascii_uppercase()) && !python.contains('_');
    let name = if plain { escaped(python.to_string()) } else { camel(python) };
    if name == DERIVED { format!("{name}_") } else { name }
}

/// The words of a name in `CamelCase`: members of enums, the type of an instance.
pub fn camel(python: &str) -> String {
    let words = kebab(python);
    let mut out = String::new();
    for word in words.split('-') {
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    escaped(out)
}
