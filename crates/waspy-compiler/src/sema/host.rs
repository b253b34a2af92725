//! Modules that the host provides. `host.pyi` declares one; `import host` names a module whose text the compiler writes
//! (`component::glue::host`) once the boundary is known, so names imported from it are bound only then.

use super::Sema;
use super::types::ModuleId;
use waspy_syntax::ast::Alias;
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::SourceFile;

/// A host module that the program imports.
#[derive(Debug)]
pub struct HostModule {
    /// Dotted name.
    pub name: String,
    /// The declarations.
    pub declared: ModuleId,
    /// What an import gives: empty until its text is written.
    written: ModuleId,
    /// Imports from it: the importing module and the names.
    wanted: Vec<(ModuleId, Alias)>,
}

impl Sema<'_> {
    /// The module behind a declaration, when there is one with this name.
    pub(super) fn declared_module(&mut self, name: &str) -> Option<ModuleId> {
        let (path, bytes) = self.user.declaration(name)?;
        let written = self.add_module(name.into(), name.into(), format!("<{name}>"), String::new(), true, true);
        let declared = self.add_user_module(format!("/{path}"), name, path, &bytes);
        self.hosts.push(HostModule { name: name.into(), declared, written, wanted: vec![] });
        self.parse_user_module(declared);
        // Classes of the declaration may need its body to run.
        self.program.modules[written.index()].body = self.program.module(declared).body;
        Some(written)
    }

    /// Remembers `from host import name`; false when the module is not the host's.
    pub(super) fn import_from_host(&mut self, id: ModuleId, target: Option<ModuleId>, alias: &Alias) -> bool {
        let Some(host) = self.hosts.iter_mut().find(|h| Some(h.written) == target) else { return false };
        host.wanted.push((id, alias.clone()));
        true
    }

    /// Gives host modules their texts, by name, and binds what was imported from them.
    pub fn write_host_modules(&mut self, texts: &[(String, String)]) {
        for mut host in std::mem::take(&mut self.hosts) {
            if let Some((_, text)) = texts.iter().find(|(name, _)| *name == host.name) {
                let file = self.sources.add(SourceFile::new(format!("<{}>", host.name), text.clone()));
                self.program.modules[host.written.index()].file = file;
                self.outline_written(host.written);
            }
            self.share_classes(&host);
            for (id, alias) in std::mem::take(&mut host.wanted) {
                self.bind_host_name(id, &host, &alias);
            }
        }
    }

    /// Classes that the declaration defines or imports are those of the module.
    fn share_classes(&mut self, host: &HostModule) {
        let declared = self.program.module(host.declared).scope.clone();
        let scope = &mut self.program.modules[host.written.index()].scope;
        scope.extend(declared.into_iter().filter(|(_, def)| matches!(def, super::program::Def::Class(_))));
    }

    fn bind_host_name(&mut self, id: ModuleId, host: &HostModule, alias: &Alias) {
        let local = alias.asname.as_ref().unwrap_or(&alias.name);
        match self.lookup_own(host.written, &alias.name.text) {
            Some(def) => self.bind(id, &local.text, def, local.span),
            None => {
                let text = format!("cannot import name '{}' from '{}'", alias.name.text, host.name);
                self.error(Diagnostic::error(codes::UNKNOWN_IMPORT, alias.name.span, text));
            }
        }
    }
}
