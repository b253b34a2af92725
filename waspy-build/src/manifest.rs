//! `[package.metadata.waspy]` of a manifest: the same keys as `Config`.

use std::path::{Path, PathBuf};

use toml::Value;

use crate::{Config, Error, Unsupported, WasmOpt};

/// A configuration with what the manifest says.
pub fn read(manifest: &Path) -> Result<Config, Error> {
    let text = std::fs::read_to_string(manifest).map_err(|e| Error::io("read", manifest, &e))?;
    parse(&text).map_err(|e| Error::new(format!("{}: {e}", manifest.display())))
}

/// The name by which the crate knows `waspy-host`, which its manifest may rename; the files that tell.
pub fn host_crate(manifest: &Path) -> Result<(String, Vec<PathBuf>), Error> {
    let mut files = vec![manifest.to_path_buf()];
    let own = load(manifest)?;
    let mut tables: Vec<&Value> = DEPENDENCIES.iter().filter_map(|kind| own.get(kind)).collect();
    let targets = own.get("target").and_then(Value::as_table);
    tables.extend(targets.into_iter().flatten().flat_map(|(_, t)| DEPENDENCIES.iter().filter_map(|kind| t.get(kind))));
    let entries: Vec<(&String, &Value)> = tables.iter().filter_map(|t| t.as_table()).flatten().collect();
    let renamed = entries.iter().find(|(_, entry)| package(entry) == Some(HOST_PACKAGE));
    let mut name = renamed.map(|(name, _)| name.to_string());
    let inherited: Vec<&String> = entries.iter().filter(|(_, e)| is_inherited(e)).map(|(name, _)| *name).collect();
    if name.is_none()
        && !inherited.iter().any(|name| *name == HOST_PACKAGE)
        && !inherited.is_empty()
        && let Some((root, file)) = workspace(manifest, &own)?
    {
        files.push(file);
        let shared = ["workspace", "dependencies"].iter().try_fold(&root, |v, key| v.get(key));
        let is_host =
            |name: &&&String| shared.and_then(|s| s.get(name.as_str())).and_then(package) == Some(HOST_PACKAGE);
        name = inherited.iter().find(is_host).map(|name| name.to_string());
    }
    Ok((name.unwrap_or(HOST_PACKAGE.into()).replace('-', "_"), files))
}

/// The package that generated code calls.
const HOST_PACKAGE: &str = "waspy-host";
/// Tables of dependencies that code of the crate can name.
const DEPENDENCIES: [&str; 2] = ["dependencies", "dev-dependencies"];

fn package(entry: &Value) -> Option<&str> {
    entry.get("package").and_then(Value::as_str)
}

fn is_inherited(entry: &Value) -> bool {
    entry.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn load(manifest: &Path) -> Result<Value, Error> {
    let text = std::fs::read_to_string(manifest).map_err(|e| Error::io("read", manifest, &e))?;
    let table: toml::Table = text.parse().map_err(|e| Error::new(format!("{}: {e}", manifest.display())))?;
    Ok(Value::Table(table))
}

/// The manifest of the workspace: the crate's own, the one it names, or the next one upwards that has the table.
fn workspace(manifest: &Path, own: &Value) -> Result<Option<(Value, PathBuf)>, Error> {
    let folder = manifest.parent().unwrap_or(Path::new("."));
    let named = own.get("package").and_then(|p| p.get("workspace")).and_then(Value::as_str);
    let upwards = folder.ancestors().map(|a| a.join("Cargo.toml"));
    let places: Vec<PathBuf> = named.map(|n| folder.join(n).join("Cargo.toml")).into_iter().chain(upwards).collect();
    for file in places.into_iter().filter(|f| f.is_file()) {
        let root = load(&file)?;
        if root.get("workspace").is_some() {
            return Ok(Some((root, file)));
        }
    }
    Ok(None)
}

fn parse(text: &str) -> Result<Config, String> {
    let table: toml::Table = text.parse().map_err(|e| format!("{e}"))?;
    let section = ["package", "metadata", "waspy"].iter().try_fold(&Value::Table(table), |v, key| v.get(key)).cloned();
    let Some(section) = section else { return Ok(Config::new()) };
    let section = section.as_table().ok_or("`package.metadata.waspy` is no table")?;
    keys(section, "package.metadata.waspy")
}

/// A configuration from a table of its keys, which is called this.
pub fn keys(section: &toml::Table, called: &str) -> Result<Config, String> {
    section.iter().try_fold(Config::new(), |config, (key, value)| apply(config, called, key, value))
}

/// All keys, for who mistypes one.
const KEYS: [&str; 7] = ["bundle", "hash-seed", "names", "optimize", "strict", "unsupported", "wasm-opt"];

fn apply(config: Config, called: &str, key: &str, value: &Value) -> Result<Config, String> {
    let wrong = |expected: &str| format!("`{called}.{key}` has to be {expected}");
    match key {
        "strict" => Ok(config.strict(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "names" => Ok(config.names(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "optimize" => Ok(config.optimize(value.as_bool().ok_or_else(|| wrong("true or false"))?)),
        "bundle" => Ok(config.bundle(value.as_str().ok_or_else(|| wrong("the name of the component"))?)),
        "hash-seed" => {
            let seed = value.as_integer().and_then(|n| u64::try_from(n).ok());
            Ok(config.hash_seed(seed.ok_or_else(|| wrong("a number that is not negative"))?))
        }
        "unsupported" => match value.as_str() {
            Some("error") => Ok(config.unsupported(Unsupported::Error)),
            Some("raise") => Ok(config.unsupported(Unsupported::Raise)),
            _ => Err(wrong("\"error\" or \"raise\"")),
        },
        "wasm-opt" => match value.as_str().and_then(WasmOpt::from_name) {
            Some(level) => Ok(config.wasm_opt(level)),
            None => Err(wrong("\"off\", \"measured\", \"0\" to \"4\", \"s\" or \"z\"")),
        },
        _ => {
            let near = KEYS.iter().map(|k| (distance(key, k), k)).min().filter(|(d, _)| *d <= key.len().max(3) / 2);
            let hint = near.map(|(_, k)| format!("; there is `{k}`")).unwrap_or_default();
            Err(format!("`{called}` has no key `{key}`{hint}"))
        }
    }
}

/// How many characters have to be inserted, deleted or replaced to make one word of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            let best = replaced.min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], best);
        }
    }
    row[b.len()]
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
    fn the_host_crate_has_the_name_that_the_manifest_gives_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let member = dir.path().join("member");
        std::fs::create_dir(&member).expect("creates");
        let name = |root: &str, own: &str| {
            std::fs::write(dir.path().join("Cargo.toml"), root).expect("writes");
            std::fs::write(member.join("Cargo.toml"), own).expect("writes");
            host_crate(&member.join("Cargo.toml")).expect("reads")
        };
        let (found, files) = name("", "[dependencies]\nwaspy-host = \"0.1\"\n");
        assert_eq!((found.as_str(), files.len()), ("waspy_host", 1));
        let own = "[target.'cfg(unix)'.dependencies]\npy-world = { package = \"waspy-host\", version = \"0.1\" }\n";
        assert_eq!(name("", own).0, "py_world");
        let root = "[workspace]\n[workspace.dependencies]\nhost = { package = \"waspy-host\", path = \"x\" }\n";
        let (found, files) = name(root, "[dependencies]\nhost.workspace = true\n");
        assert_eq!((found.as_str(), files.len()), ("host", 2));
        assert_eq!(name("[workspace]\n", "[dependencies]\nserde.workspace = true\n").0, "waspy_host");
    }

    #[test]
    fn every_key_is_known() {
        for key in KEYS {
            let error = keys(&format!("{key} = []").parse().expect("parses"), "x").expect_err("is no list");
            assert!(error.starts_with(&format!("`x.{key}` has to be ")), "{error}");
        }
        assert_eq!((distance("", "ab"), distance("strikt", "strict"), distance("naem", "names")), (2, 1, 2));
    }

    #[test]
    fn a_mistake_names_the_key() {
        let error = parse("[package.metadata.waspy]\nstrikt = true\n").expect_err("is refused");
        assert_eq!(error, "`package.metadata.waspy` has no key `strikt`; there is `strict`");
        let error = parse("[package.metadata.waspy]\nsources = true\n").expect_err("is refused");
        assert_eq!(error, "`package.metadata.waspy` has no key `sources`");
        let error = parse("[package.metadata.waspy]\nwasm-opt = 2\n").expect_err("is refused");
        assert!(error.starts_with("`package.metadata.waspy.wasm-opt` has to be \"off\""), "{error}");
        let error = parse("[package.metadata.waspy]\nstrict = 1\n").expect_err("is refused");
        assert_eq!(error, "`package.metadata.waspy.strict` has to be true or false");
    }
}
