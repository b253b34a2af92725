//! `[package.metadata.waspy]` of a manifest: the same keys as `Config`.

use std::path::Path;

use toml::Value;

use crate::{Config, Error, Unsupported};

/// A configuration with what the manifest says.
pub fn read(manifest: &Path) -> Result<Config, Error> {
    let text = std::fs::read_to_string(manifest).map_err(|e| Error::io("read", manifest, &e))?;
    parse(&text).map_err(|e| Error::new(format!("{}: {e}", manifest.display())))
}

fn parse(text: &str) -> Result<Config, String> {
    let table: toml::Table = text.parse().map_err(|e| format!("{e}"))?;
    let section = ["package", "metadata", "waspy"].iter().try_fold(&Value::Table(table), |v, key| v.get(key)).cloned();
    let Some(section) = section else { return Ok(Config::new()) };
    let section = section.as_table().ok_or("`package.metadata.waspy` is no table")?;
    section.iter().try_fold(Config::new(), |config, (key, value)| apply(config, key, value))
}

fn apply(config: Config, key: &str, value: &Value) -> Result<Config, String> {
    let wrong = |expected: &str| format!("`package.metadata.waspy.{key}` has to be {expected}");
    match key {
        "strict" => Ok(config.strict(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "names" => Ok(config.names(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "optimize" => Ok(config.optimize(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "hash-seed" => {
            let seed = value.as_integer().and_then(|n| u64::try_from(n).ok());
            Ok(config.hash_seed(seed.ok_or_else(|| wrong("a number that is not negative"))?))
        }
        "unsupported" => match value.as_str() {
            Some("error") => Ok(config.unsupported(Unsupported::Error)),
            Some("raise") => Ok(config.unsupported(Unsupported::Raise)),
            _ => Err(wrong("\"error\" or \"raise\"")),
        },
        _ => Err(format!("`package.metadata.waspy` has no key `{key}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_those_of_config() {
        let text = "[package]\nname = \"x\"\n[package.metadata.waspy]\nstrict = true\nunsupported = \"raise\"\n";
        let config = parse(text).expect("parses");
        assert_eq!(config, Config::new().strict(true).unsupported(Unsupported::Raise));
        assert_eq!(parse("[package]\nname = \"x\"\n").expect("parses"), Config::new());
    }

    #[test]
    fn a_mistake_names_the_key() {
        let error = parse("[package.metadata.waspy]\nstrikt = true\n").expect_err("is refused");
        assert_eq!(error, "`package.metadata.waspy` has no key `strikt`");
        let error = parse("[package.metadata.waspy]\nstrict = 1\n").expect_err("is refused");
        assert_eq!(error, "`package.metadata.waspy.strict` has to be true or false");
    }
}
