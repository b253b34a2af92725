//! Every diagnostic code, stable once released: its number never means anything else.
//!
//! Ranges: `W00xx` syntax, `W01xx` names and imports, `W02xx` types, `W03xx` unsupported constructs,
//! `W04xx` boundary and exports, `W09xx` mistakes of waspy itself.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $line:literal;)*) => {
        $(
            #[doc = $line]
            pub const $name: &str = $code;
        )*
        /// All codes with one line each, in order.
        pub const ALL: &[(&str, &str)] = &[$(($code, $line)),*];
    };
}

codes! {
    SYNTAX = "W0001", "The text does not follow Python's grammar.";
    TOKEN = "W0002", "A character or token that Python does not know.";
    STRING = "W0003", "A string literal that does not end or cannot be decoded.";
    FSTRING = "W0004", "A replacement field of an f-string that cannot be parsed.";
    BRACKET = "W0005", "A bracket that is not closed, or closed by another kind.";
    INDENTATION = "W0006", "Indentation that does not form blocks.";
    NESTING = "W0007", "Nesting deeper than the compiler accepts.";
    ENCODING = "W0008", "A file that is not text in the encoding it declares.";
    TARGET = "W0009", "An assignment or deletion of something that cannot be assigned or deleted.";
    PLACEMENT = "W0010", "A statement or expression outside the construct it belongs to.";
    PARAMETER = "W0011", "Parameters or arguments that contradict each other.";
    SCOPE = "W0012", "A `global` or `nonlocal` declaration that contradicts the names around it.";
    NUMBER = "W0013", "A number literal that is malformed or too long.";
    UNDEFINED_NAME = "W0101", "A name that nothing defines.";
    UNKNOWN_MODULE = "W0102", "An imported module that is not found.";
    UNKNOWN_IMPORT = "W0103", "A name that the imported module does not define.";
    IMPORT_CYCLE = "W0104", "Modules that need each other before they are ready.";
    UNKNOWN_TYPE = "W0201", "An annotation that is no type.";
    TYPE_ARGUMENTS = "W0202", "A type with more or fewer arguments than it takes.";
    UNKNOWN_ATTRIBUTE = "W0203", "An attribute that a module does not have.";
    BAD_ARGUMENTS = "W0204", "A call whose arguments no signature accepts.";
    BAD_BASE = "W0205", "A base class that is not known when compiling.";
    CONTRADICTION = "W0206", "Typed code that contradicts an annotation.";
    CERTAIN = "W0207", "Code that raises whenever it is reached.";
    UNSUPPORTED = "W0301", "A construct that the compiler does not support yet.";
    REFUSED = "W0302", "A construct that needs a Python at run time, or what WebAssembly does not have: it is refused for good.";
    EXPORT_ANNOTATION = "W0401", "An exported function without the annotations its interface needs.";
    EXPORT_TYPE = "W0402", "A type that cannot cross the boundary.";
    EXPORT_NAME = "W0403", "A name that cannot be expressed in the interface, or is taken.";
    INSTANCE_NAME = "W0404", "A class with the name of the Rust type that stands for its module.";
    LIBRARY = "W0901", "A mistake in waspy's own library.";
    LIBRARY_TYPES = "W0902", "Types that do not go together in waspy's own library.";
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn codes_are_unique_ordered_and_well_formed() {
        assert!(ALL.windows(2).all(|w| w[0].0 < w[1].0));
        for (code, line) in ALL {
            assert!(
                code.len() == 5 && code.starts_with('W') && code[1..].bytes().all(|b| b.is_ascii_digit()),
                "{code}"
            );
            assert!(line.ends_with('.'), "{code}");
        }
    }
}
