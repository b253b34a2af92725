//! From sources to bytes: the one place where the order of stages and passes is written.

use crate::analysis::effects;
use crate::analysis::wanted::{self, Wanted};
use crate::api::{Facts, Options, Output, SourceText, Sources, Stressed, Target, stage};
use crate::build::Build;
use crate::codegen;
use crate::codegen::CodegenOptions;
use crate::component::interface::{Interface, Kind};
use crate::component::{encode, glue, glue::Glue, wasi};
use crate::sema::infer::SpecKind;
use crate::sema::program::Def;
use crate::sema::tree::SpecId;
use crate::sema::types::ModuleId;
use crate::sema::{Sema, UserSources};
use crate::transform;
use crate::transform::arena::Forms;
use waspy_ir::{FuncDecl, FuncId, Function, Module};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;

/// The user's files. Only a library has a host that provides what is declared.
struct UserModules<'a>(&'a dyn Sources, Target);

impl UserSources for UserModules<'_> {
    fn module(&self, name: &str) -> Option<(String, Vec<u8>)> {
        self.0.read(name).filter(|s| !s.declaration).map(|s| (s.path, s.bytes))
    }

    fn declaration(&self, name: &str) -> Option<(String, Vec<u8>)> {
        let declared = |s: &SourceText| s.declaration && self.1 == Target::Library;
        self.0.read(name).filter(declared).map(|s| (s.path, s.bytes))
    }
}

/// The stages walk trees by recursion: this is enough for the deepest nesting that the parser lets through
/// (`waspy_syntax`'s `depth.rs`), also when the compiler itself is not optimised. Only what is used is ever allocated.
const STACK: usize = 256 << 20;

/// Compiles a module and what it imports.
pub fn compile(entry: &str, sources: &dyn Sources, options: &Options) -> Output {
    let here = || compile_here(entry, sources, options);
    std::thread::scope(|scope| {
        match std::thread::Builder::new().name("waspy".into()).stack_size(STACK).spawn_scoped(scope, here) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            // A system without threads, or without the room: ordinary programs need no more than any stack has.
            Err(_) => here(),
        }
    })
}

fn compile_here(entry: &str, sources: &dyn Sources, options: &Options) -> Output {
    let Some(SourceText { path, bytes, .. }) = sources.read(entry) else {
        let message = format!("there is no module {entry}");
        let diagnostic =
            Diagnostic { span: None, ..Diagnostic::error(codes::UNKNOWN_MODULE, Default::default(), message) };
        return Output { diagnostics: vec![diagnostic], ..Output::default() };
    };
    let user = UserModules(sources, options.target);
    let mut sema = Sema::new(&user);
    sema.watch = options.watch;
    (sema.unsupported_raises, sema.strict) = (options.unsupported_raises, options.strict);
    sema.hash_seed = options.hash_seed;
    sema.preview1 = options.target == Target::Wasip1;
    let shown = if options.target.is_program() { crate::lang_items::paths::DUNDER_MAIN } else { entry };
    let module = stage(options.watch, "declare", || sema.entry_module(entry, shown, &path, bytes));
    let mut output = Output::default();
    // What did not parse has no names; everything else is looked at, so that one run tells of all mistakes.
    if sema.program.module(module).unit.is_some() {
        output = program(&mut sema, module, options);
    }
    output.diagnostics = std::mem::take(&mut sema.diagnostics);
    output.sources = std::mem::take(&mut sema.sources);
    if output.has_errors() {
        output.component = None;
        output.core = vec![];
        output.stressed = None;
    }
    output
}

fn program(sema: &mut Sema, module: ModuleId, options: &Options) -> Output {
    // One that was not found was reported where it is imported.
    let known = |name: &String| sema.program.module_names.get(name).copied();
    let bundle: Vec<ModuleId> = options.bundle.iter().filter_map(known).collect();
    let modules = if options.bundle.is_empty() { vec![module] } else { bundle };
    let mut interface = match options.target {
        Target::Library => sema.interface(module, &modules),
        Target::Command | Target::Wasip1 => Interface { kind: Kind::Command, ..sema.command_interface(module) },
    };
    if let Some(package) = &options.package {
        interface.package.clone_from(package);
    }
    if sema.has_errors() {
        modules.into_iter().for_each(|module| sema.look_for_more(module));
        return Output { interface, ..Output::default() };
    }
    let roots = stage(options.watch, "glue", || {
        let mut glue = glue::generate(&interface);
        if options.target == Target::Wasip1 {
            glue.exports = vec![(wasi::START.0.into(), wasi::START.1.into())];
        }
        sema.written_module(glue::MODULE, glue.source.clone());
        sema.write_host_modules(&glue.host_modules);
        export_specs(sema, &glue)
    });
    if !sema.has_errors() {
        let specs: Vec<SpecId> = roots.iter().map(|(_, spec)| *spec).collect();
        sema.solve(&specs);
    }
    if sema.has_errors() {
        return Output { interface, ..Output::default() };
    }
    let specs: Vec<SpecId> = roots.iter().map(|(_, spec)| *spec).collect();
    stage(options.watch, "certain errors", || sema.warn_of_certain_errors(&specs));
    let facts = if options.facts { sema.facts(&specs) } else { Facts::default() };
    let mut build = Build::new(sema);
    build.find_recursion(&specs);
    for (name, spec) in &roots {
        let func = build.func(*spec);
        build.export(name, func);
    }
    let mut text = String::new();
    let forms = lower(&mut build, options, &mut text);
    if build.sema.has_errors() || options.check {
        return Output { interface, ..Output::default() };
    }
    let stressed = options.gc_stress.then(|| {
        let mut fork = build.fork();
        fork.stress();
        finish(&mut fork, &forms, options, Heap::Collected, &mut String::new())
    });
    let ir = finish(&mut build, &forms, options, Heap::AsNeeded, &mut text);
    let stressed = stressed.map(|ir| assemble(sema, &ir, &interface, options));
    let output = assemble(sema, &ir, &interface, options);
    let stressed = stressed.map(|o| Stressed { component: o.component, core: o.core });
    Output { interface, ir: text, facts, stressed, ..output }
}

/// The bytes of a finished module.
fn assemble(sema: &mut Sema, ir: &Module, interface: &Interface, options: &Options) -> Output {
    let codegen_options =
        CodegenOptions { names: options.names, lines: options.report_sizes, ..CodegenOptions::default() };
    let (core, sizes) = stage(options.watch, "codegen", || codegen::emit_with_report(ir, &codegen_options));
    let sizes = options.report_sizes.then_some(sizes);
    if options.target == Target::Wasip1 {
        refuse_for_preview1(sema, &core);
        let imports = ir.funcs.iter().any(|f| matches!(f, FuncDecl::Import { .. }));
        let wasi = imports.then(|| wasi::PREVIEW1.to_owned()).into_iter().collect();
        return Output { core, wasi, sizes, ..Output::default() };
    }
    match stage(options.watch, "component", || encode::encode(&core, interface, options.validate)) {
        Ok(encode::Encoded { component, wit, wasi }) => {
            Output { component: Some(component), core, sizes, wit, wasi, ..Output::default() }
        }
        Err(why) => panic!("{why}"),
    }
}

/// A program for preview 1 cannot use what the library has no other form for.
fn refuse_for_preview1(sema: &mut Sema, core: &[u8]) {
    let imports = encode::wasi_imports(core).unwrap_or_else(|why| panic!("{why}"));
    for interface in imports {
        let message = format!("the program needs `{interface}` of its host, and `wasip1` has nothing like it");
        let error = Diagnostic::error(codes::REFUSED, Default::default(), message);
        sema.error(Diagnostic { span: None, ..error }.hint("compile it to a component"));
    }
}

/// The specialisations behind the exports of the glue.
fn export_specs(sema: &mut Sema, glue: &Glue) -> Vec<(String, SpecId)> {
    let mut out = vec![];
    for (function, export) in &glue.exports {
        let (module, name) = function.rsplit_once('.').unwrap_or((glue::MODULE, function));
        let id = sema.library_module(module).expect("the glue names modules of the library");
        match sema.lookup(id, name) {
            Some(Def::Functions(ids)) => out.push((export.clone(), sema.spec(SpecKind::Library(ids[0], vec![])))),
            _ => assert!(sema.has_errors(), "the glue names {module}.{name}, which does not exist"),
        }
    }
    out
}

/// Builds the IR of everything that is reached and runs the passes over it that look at functions. The forms that its
/// allocation can have.
fn lower(build: &mut Build, options: &Options, text: &mut String) -> Forms {
    // Slow paths and allocation are functions of the library: lowering asks for them, and what they are made of is
    // optimised and lowered in turn. Tracebacks are noted by one too; it has to exist before effects are known.
    let traceback = crate::lang_funcs::LangFuncs::func(build, crate::lang_funcs::LangItem::TracebackAdd);
    // Programs have no numbers that come from their host and go back to it.
    let overflow = (options.target == Target::Library)
        .then(|| crate::lang_funcs::LangFuncs::func(build, crate::lang_funcs::LangItem::IntOverflow));
    let mut optimiser = transform::optimise::Optimiser::new(overflow, options.watch);
    let mut wanted = Wanted::default();
    let forms = arena_forms(build);
    loop {
        let new = stage(options.watch, "build", || build.build_queued());
        if new.is_empty() {
            if host_answers_in_memory(&build.module) {
                let realloc = build.lang_func(glue::REALLOC.0);
                build.export(glue::REALLOC.1, realloc);
                continue;
            }
            break;
        }
        verify(&build.module, &new, "build", options);
        if options.optimize {
            optimiser.inline(&mut build.module, &new);
            verify(&build.module, &new, "inline", options);
        }
        let mut from = wanted.built(&new);
        from.push(traceback);
        // Nothing calls the forms without a collector before they are chosen.
        from.extend(forms.all().map(|p| p.1));
        from.extend(wanted::roots(&build.module));
        loop {
            let ready = wanted.reach(&build.module, from);
            if ready.is_empty() {
                break;
            }
            if options.optimize {
                optimiser.finish(&mut build.module, &ready);
                verify(&build.module, &ready, "optimise", options);
            }
            if options.ir {
                ready.iter().for_each(|&id| print(&build.module, id, "optimised", text));
            }
            lower_functions(build, &ready, options);
            optimiser.changed(&ready);
            from = vec![];
            ready.iter().for_each(|&id| wanted::callees(&build.module, id, &mut from));
        }
    }
    if options.check {
        return forms;
    }
    for id in wanted.left() {
        build.module.drop_body(id);
    }
    verify_all(&build.module, "lower", options);
    build.finish_class_objects();
    forms
}

/// Is there a collector?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heap {
    AsNeeded,
    Collected,
}

/// The passes over a whole program.
fn finish(build: &mut Build, forms: &Forms, options: &Options, heap: Heap, text: &mut String) -> Module {
    let exact = build.sema.has_loaded(crate::lang_items::paths::FINALIZERS);
    if options.optimize {
        let note = crate::lang_funcs::LangFuncs::func(build, crate::lang_funcs::LangItem::TracebackAdd);
        let fields = build.field_parts();
        // Forms that nothing calls yet have to outlive the first look.
        let mut kept = vec![note];
        kept.extend(forms.all().map(|p| p.1));
        stage(options.watch, "world", || transform::world::run(&mut build.module, &fields, &kept));
        let passing = build.passing_globals();
        let once = options.target.is_program();
        let collector = exact || heap == Heap::Collected;
        if transform::arena::run(&mut build.module, forms, &passing, once, collector) {
            stage(options.watch, "world", || transform::world::run(&mut build.module, &fields, &[note]));
        }
        verify_all(&build.module, "world", options);
    }
    let mut effects = match stage(options.watch, "effects", || effects::analyse(&build.module)) {
        Ok(effects) => effects,
        Err(lies) => panic!("broken promises of the library:\n{}", lies.join("\n")),
    };
    let ids: Vec<FuncId> = (0..build.module.funcs.len() as u32).map(FuncId).collect();
    for &id in &ids {
        stage(options.watch, "exceptions", || each(build, id, |f, b| transform::exceptions::run(f, &effects, b)));
    }
    build.finish_sites();
    verify_all(&build.module, "exceptions", options);
    stage(options.watch, "roots", || transform::roots::run(&mut build.module, &mut effects, exact));
    if options.optimize {
        let of_classes = build.fields_of_class_objects();
        transform::world::drop_unread(&mut build.module, &of_classes);
    }
    verify_all(&build.module, "roots", options);
    if options.ir {
        let all = 0..build.module.funcs.len() as u32;
        all.for_each(|n| print(&build.module, FuncId(n), "lowered", text));
    }
    std::mem::take(&mut build.module)
}

/// Exact integers and allocations become machine code and calls of the library, which is asked for the functions.
fn lower_functions(build: &mut Build, ids: &[FuncId], options: &Options) {
    for &id in ids {
        stage(options.watch, "lower_int", || each(build, id, |f, b| transform::lower_int::run(f, b)));
        stage(options.watch, "lower_alloc", || {
            each(build, id, |f, b| {
                let layouts = std::mem::take(&mut b.module.layouts);
                transform::lower_alloc::run(f, &layouts, b);
                assert!(b.module.layouts.is_empty(), "asking for the allocator declares it and builds nothing");
                b.module.layouts = layouts;
            })
        });
    }
}

/// Does something that the module imports want memory for its answers, which it does not offer yet?
fn host_answers_in_memory(module: &Module) -> bool {
    let wants = |f: &FuncDecl| matches!(f, FuncDecl::Import { module, name, .. } if wasi::gives_storage(module, name));
    module.exports.iter().all(|(name, _)| name != glue::REALLOC.1) && module.funcs.iter().any(wants)
}

/// The forms that allocation has with a collector and without one.
fn arena_forms(build: &mut Build) -> Forms {
    use crate::lang_funcs::LangItem as L;
    let mut pair = |with, without| {
        (crate::lang_funcs::LangFuncs::func(build, with), crate::lang_funcs::LangFuncs::func(build, without))
    };
    Forms {
        allocating: vec![
            pair(L::AllocSlow, L::AllocSlowArena),
            pair(L::AllocTail, L::AllocTailArena),
            pair(L::TakePinned, L::TakePinnedArena),
        ],
        others: vec![pair(L::CabiFree, L::CabiFreeArena), pair(L::CountLarge, L::CountLargeArena)],
        hooks: vec![
            pair(L::BeginCall, L::BeginCallArena),
            pair(L::EndCall, L::EndCallArena),
            pair(L::KeepMade, L::KeepMadeArena),
        ],
    }
}

/// Runs a pass over a function that is taken out of the module meanwhile.
fn each(build: &mut Build, id: FuncId, pass: impl FnOnce(&mut Function, &mut Build)) {
    let Some(mut f) = transform::rewrite::take(&mut build.module, id) else { return };
    pass(&mut f, build);
    transform::rewrite::put(&mut build.module, id, f);
}

fn print(module: &Module, id: FuncId, stage: &str, text: &mut String) {
    if let FuncDecl::Defined(f) = &module.funcs[id.index()] {
        text.push_str(&format!("; {stage}\n{}\n", waspy_ir::printer::print_function(module, f)));
    }
}

fn verify_all(module: &Module, after: &str, options: &Options) {
    let all: Vec<FuncId> = (0..module.funcs.len() as u32).map(FuncId).collect();
    verify(module, &all, after, options);
}

/// Looks at functions that a stage has changed. Broken IR is a bug of the compiler: it stops with the text.
fn verify(module: &Module, changed: &[FuncId], after: &str, options: &Options) {
    if !options.validate {
        return;
    }
    for id in changed {
        if let FuncDecl::Defined(f) = &module.funcs[id.index()]
            && let Err(why) = waspy_ir::verifier::verify_function(module, f)
        {
            panic!("after {after}: {why}\n{}", waspy_ir::printer::print_function(module, f));
        }
    }
}
