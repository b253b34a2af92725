//! Names at the boundary: Python's to WIT's.
//!
//! WIT identifiers are words of letters and digits joined by single hyphens; each word begins with a letter. What
//! cannot be said that way is spelled out, so that every Python name has a WIT name; two Python names that end as one WIT
//! name are reported by [`super::wit::check`].

/// The WIT name of a Python name: `snake_case` and `CamelCase` become `kebab-case`.
pub fn kebab(python: &str) -> String {
    let mut words: Vec<String> = vec![];
    for part in python.split(['_', '.']).filter(|p| !p.is_empty()) {
        words.extend(split_camel(part));
    }
    if words.is_empty() {
        return "underscore".into();
    }
    if words[0].starts_with(|c: char| c.is_ascii_digit()) {
        words.insert(0, "n".into());
    }
    let mut out = String::new();
    for word in &words {
        // A word may not begin with a digit: such a word joins the one before it.
        if !out.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()) {
            out.push('-');
        }
        out.push_str(word);
    }
    out
}

/// Splits `HTTPServer2` into `http`, `server2`. A character outside ASCII is spelled as its code point.
fn split_camel(part: &str) -> Vec<String> {
    let chars: Vec<char> = part.chars().collect();
    let mut words = vec![String::new()];
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|j| chars[j]);
        let after = chars.get(i + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(|a| a.is_ascii_lowercase()))
            });
        if starts {
            words.push(String::new());
        }
        let Some(word) = words.last_mut() else { continue };
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        } else {
            word.push_str(&format!("u{:x}", c as u32));
        }
    }
    words
}

/// The words that WIT keeps for itself; such an identifier is written `%word`.
const WIT_KEYWORDS: &[&str] = &[
    "as",
    "async",
    "bool",
    "borrow",
    "char",
    "constructor",
    "enum",
    "error-context",
    "export",
    "f32",
    "f64",
    "flags",
    "from",
    "func",
    "future",
    "import",
    "include",
    "interface",
    "list",
    "map",
    "option",
    "own",
    "package",
    "record",
    "resource",
    "result",
    "s16",
    "s32",
    "s64",
    "s8",
    "static",
    "stream",
    "string",
    "tuple",
    "type",
    "u16",
    "u32",
    "u64",
    "u8",
    "use",
    "variant",
    "with",
    "world",
];

/// A WIT identifier as it is written in text.
pub fn wit_ident(name: &str) -> String {
    if WIT_KEYWORDS.contains(&name) { format!("%{name}") } else { name.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_names_become_kebab_case() {
        let cases = [
            ("add", "add"),
            ("total_price", "total-price"),
            ("OrderLine", "order-line"),
            ("HTTPServer", "http-server"),
            ("fib_2", "fib2"),
            ("a__b_", "a-b"),
            ("_1st", "n1st"),
            ("x2Y", "x2-y"),
            ("RED", "red"),
            ("_", "underscore"),
            ("größe", "gruf6udfe"),
        ];
        for (python, wit) in cases {
            assert_eq!(kebab(python), wit, "{python}");
        }
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(wit_ident("list"), "%list");
        assert_eq!(wit_ident("lists"), "lists");
    }
}
