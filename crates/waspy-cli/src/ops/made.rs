//! What build scripts made: the folders that `waspy-build` leaves below their output folders.

use super::cargo::Built;
use std::fs;
use std::path::{Path, PathBuf};
use waspy_build::tool::{self, Made};

/// What a build script made of one folder of Python files.
pub struct Folder {
    /// Name of the package.
    pub package: String,
    /// Its identity, as cargo knows it.
    pub id: String,
    /// Name of the Rust module.
    pub name: String,
    /// What is in it.
    pub made: Made,
    /// The folder `waspy` of the build script's output folder.
    place: PathBuf,
}

impl Folder {
    /// A file of a component.
    pub fn file(&self, component: &str, extension: &str) -> PathBuf {
        self.place.join(&self.name).join(format!("{component}.{extension}"))
    }

    /// All its files.
    pub fn files(&self) -> Vec<PathBuf> {
        let of_component = |name: &String| ["wasm", "wit"].map(|extension| self.file(name, extension));
        let mut files: Vec<PathBuf> = self.made.components.iter().flat_map(|c| of_component(&c.name)).collect();
        files.extend(["rs", "toml"].map(|extension| self.place.join(format!("{}.{extension}", self.name))));
        files
    }
}

/// The folders of a build, in the order of packages and names.
pub fn folders(built: &Built) -> Result<Vec<Folder>, String> {
    let mut folders = vec![];
    for (id, out_dir) in &built.scripts {
        let place = out_dir.join("waspy");
        for path in listed(&place)? {
            let text = fs::read_to_string(&path).map_err(|e| format!("could not read `{}`: {e}", path.display()))?;
            let made = Made::from_toml(&text).ok_or_else(|| {
                format!("`{}` is from another version of waspy: the package depends on one", path.display())
            })?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            folders.push(Folder { package: package_name(id), id: id.clone(), name, made, place: place.clone() });
        }
    }
    folders.sort_by(|a, b| (&a.package, &a.name, &a.place).cmp(&(&b.package, &b.name, &b.place)));
    folders.dedup_by(|a, b| a.place == b.place && a.name == b.name);
    Ok(folders)
}

/// The descriptions of what the last run of a build script made; packages without Python have none.
fn listed(place: &Path) -> Result<Vec<PathBuf>, String> {
    let list = place.join(tool::LIST);
    match fs::read_to_string(&list) {
        Ok(names) => Ok(names.lines().map(|name| place.join(format!("{name}.toml"))).collect()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(vec![]),
        Err(e) => Err(format!("could not read `{}`: {e}", list.display())),
    }
}

/// `path+file:///shops/shop#0.1.0` and `registry+https://…#shop@0.1.0` are both of `shop`.
fn package_name(id: &str) -> String {
    let (url, fragment) = id.rsplit_once('#').unwrap_or((id, ""));
    match fragment.split_once('@') {
        Some((name, _)) => name.to_owned(),
        None => url.rsplit('/').next().unwrap_or(url).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::package_name;

    #[test]
    fn names_of_packages() {
        assert_eq!(package_name("path+file:///shops/shop#0.1.0"), "shop");
        assert_eq!(package_name("path+file:///shops/folder#shop@0.1.0"), "shop");
        assert_eq!(package_name("registry+https://github.com/rust-lang/crates.io-index#shop@0.1.0"), "shop");
    }
}
