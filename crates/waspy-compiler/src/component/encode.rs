//! Core bytes and an interface to component bytes.
//!
//! The WIT goes through text: what people read with `cargo waspy wit` is what the component is made from.

use wit_component::{ComponentEncoder, StringEncoding};
use wit_parser::{PackageId, Resolve, WorldId};

use super::interface::{Interface, Kind};
use super::{wasi, wit};

/// Why a component could not be made. Always a bug of the compiler: what users can get wrong is found by
/// [`super::wit::check`] before.
#[derive(Debug)]
pub struct EncodeError(String);

impl std::fmt::Display for EncodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the component could not be made: {}", self.0)
    }
}

impl std::error::Error for EncodeError {}

fn failed<E: std::fmt::Display>(what: &'static str) -> impl Fn(E) -> EncodeError {
    move |e| EncodeError(format!("{what}: {e:#}"))
}

/// A component and its interface.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The component.
    pub component: Vec<u8>,
    /// Its WIT package as text.
    pub wit: String,
    /// The WASI interfaces that it imports, in order of their names.
    pub wasi: Vec<String>,
}

/// Wraps a core module whose exports and imports follow [`super::glue`] as a component.
pub fn encode(core: &[u8], interface: &Interface, validate: bool) -> Result<Encoded, EncodeError> {
    let imports = wasi_imports(core)?;
    let text = wit::package_text(interface, &imports);
    let (resolve, world) = resolve(interface, &imports, &text)?;
    let mut bytes = core.to_vec();
    wit_component::embed_component_metadata(&mut bytes, &resolve, world, StringEncoding::UTF8)
        .map_err(failed("metadata"))?;
    let component = ComponentEncoder::default()
        .validate(validate)
        .module(&bytes)
        .and_then(|mut encoder| encoder.encode())
        .map_err(failed("encoding"))?;
    Ok(Encoded { component: without_notes(&component), wit: text, wasi: imports })
}

/// A component or module without the sections that tools leave notes in: who made it, names of the component's parts. Names
/// of functions stay: they are there when they were asked for.
fn without_notes(bytes: &[u8]) -> Vec<u8> {
    const CUSTOM: u8 = 0;
    const MODULE: u8 = 1;
    const COMPONENT: u8 = 4;
    const HEADER: usize = 8;
    let mut out = bytes[..HEADER].to_vec();
    let is_component = wasmparser::Parser::is_component(bytes);
    let mut at = out.len();
    while at < bytes.len() {
        let id = bytes[at];
        let mut reader = wasmparser::BinaryReader::new(&bytes[at + 1..], at + 1);
        let size = reader.read_var_u32().expect("a section has a size") as usize;
        let start = reader.original_position();
        let body = &bytes[start..start + size];
        at = start + size;
        let body = match id {
            CUSTOM if is_component || custom_name(body) != "name" => continue,
            MODULE | COMPONENT if is_component => without_notes(body),
            _ => body.to_vec(),
        };
        out.push(id);
        wasm_encoder::Encode::encode(&(body.len() as u32), &mut out);
        out.extend_from_slice(&body);
    }
    out
}

fn custom_name(body: &[u8]) -> &str {
    wasmparser::BinaryReader::new(body, 0).read_string().expect("a custom section has a name")
}

/// The WIT package of an interface as text, for printing; `core` is the module it was compiled to.
pub fn wit_text(core: &[u8], interface: &Interface) -> Result<String, EncodeError> {
    Ok(wit::package_text(interface, &wasi_imports(core)?))
}

fn resolve(interface: &Interface, imports: &[String], text: &str) -> Result<(Resolve, WorldId), EncodeError> {
    let mut resolve = Resolve::default();
    let version = imports.iter().find_map(|i| wasi::version_of(i));
    let version = version.or_else(|| (interface.kind == Kind::Command).then(|| wasi::version_of(wasi::RUN)).flatten());
    if let Some(version) = version {
        for (name, body) in wasi::packages(version) {
            push(&mut resolve, name, &body)?;
        }
    }
    let package = push(&mut resolve, &interface.package, text)?;
    let world = resolve.select_world(&[package], Some(&wit::world_name(interface))).map_err(failed("world"))?;
    Ok((resolve, world))
}

fn push(resolve: &mut Resolve, name: &str, text: &str) -> Result<PackageId, EncodeError> {
    resolve.push_source(&format!("{name}.wit"), text).map_err(failed("WIT"))
}

/// Whether these bytes are a valid core module: for modules that other programs have changed.
pub fn check_module(core: &[u8]) -> Result<(), EncodeError> {
    wasmparser::Validator::new().validate_all(core).map(|_| ()).map_err(failed("core module"))
}

/// The WASI 0.2 interfaces among a core module's imports, each once, in order of their names.
pub fn wasi_imports(core: &[u8]) -> Result<Vec<String>, EncodeError> {
    let mut found = std::collections::BTreeSet::new();
    for payload in wasmparser::Parser::new(0).parse_all(core) {
        let payload = payload.map_err(|e| EncodeError(format!("core module: {e}")))?;
        if let wasmparser::Payload::ImportSection(section) = payload {
            for import in section.into_imports() {
                let import = import.map_err(|e| EncodeError(format!("core module: {e}")))?;
                if wasi::version_of(import.module).is_some() {
                    found.insert(import.module.to_string());
                }
            }
        }
    }
    Ok(found.into_iter().collect())
}
