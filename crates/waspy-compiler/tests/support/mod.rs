//! What the tests of passes share: lang items found by name in the module, and the passes by the name of their folder.

use waspy_compiler::analysis::effects;
use waspy_compiler::lang_funcs::{LangFuncs, LangItem};
use waspy_compiler::transform::rewrite::{self, Context};
use waspy_compiler::transform::{
    boundary_int, cfg, dce, exceptions, gvn, inline, licm, loops, lower_alloc, lower_int, ranges, reducible, roots,
    side_exits, sroa, stores, versioning, world,
};
use waspy_ir::verifier::verify_module;
use waspy_ir::{Attrs, FuncDecl, FuncId, Function, LayoutId, Module, Part, Sig};

/// Functions whose names are the items' paths; what the module does not have is declared.
struct ByName {
    known: Vec<String>,
    new: Vec<LangItem>,
}

impl LangFuncs for ByName {
    fn func(&mut self, item: LangItem) -> FuncId {
        let n = self.known.iter().position(|name| name == item.path()).unwrap_or_else(|| {
            self.known.push(item.path().into());
            self.new.push(item);
            self.known.len() - 1
        });
        FuncId(n as u32)
    }
}

fn each(m: &mut Module, pass: impl Fn(&mut Function, &Module, &mut dyn LangFuncs)) {
    let mut lang = ByName { known: m.funcs.iter().map(|f| f.name().to_owned()).collect(), new: vec![] };
    for n in 0..m.funcs.len() {
        let FuncDecl::Defined(f) = &mut m.funcs[n] else { continue };
        let mut f = std::mem::replace(f, Function::new("", Sig::default(), Attrs::default()));
        pass(&mut f, m, &mut lang);
        m.funcs[n] = FuncDecl::Defined(f);
    }
    for item in lang.new {
        // Notes of tracebacks and allocation are as the library declares them.
        let noraise = matches!(item, LangItem::TracebackAdd | LangItem::Alloc);
        let attrs = Attrs { noraise, ..Attrs::default() };
        m.funcs.push(FuncDecl::Declared { name: item.path().into(), sig: item.sig(), attrs });
    }
}

/// Partitions are named for their layouts: the fields of four bytes of `A` are `A.x`, `A.y`, in order.
fn field_parts(m: &Module) -> world::FieldParts {
    let mut out = world::FieldParts::new();
    for (l, layout) in m.layouts.iter().enumerate() {
        let own = (0..m.parts.len() as u32).filter(|&p| m.parts[p as usize].split('.').next() == Some(&layout.name));
        let fields = own.enumerate().map(|(n, p)| (8 + 4 * n as u32, 4, Part(p))).collect();
        out.insert(LayoutId(l as u32), fields);
    }
    out
}

/// An optimising pass, and the removal of what it leaves behind.
fn alone(m: &mut Module, pass: impl Fn(&Context, &mut Function) -> bool) {
    let cx = Context::new(m);
    for n in 0..m.funcs.len() as u32 {
        if let Some(mut f) = rewrite::take(m, FuncId(n)) {
            pass(&cx, &mut f);
            rewrite::compact(&mut f);
            rewrite::put(m, FuncId(n), f);
        }
    }
}

/// Runs the pass of this name and verifies what it made.
pub fn run(pass: &str, m: &mut Module) {
    let analyse = |m: &Module| effects::analyse(m).unwrap_or_else(|e| panic!("{}", e.join("\n")));
    match pass {
        "lower_int" => each(m, |f, _, lang| lower_int::run(f, lang)),
        "lower_alloc" => {
            let layouts = m.layouts.clone();
            each(m, |f, _, lang| lower_alloc::run(f, &layouts, lang));
        }
        "exceptions" => {
            let effects = analyse(m);
            each(m, |f, _, lang| exceptions::run(f, &effects, lang));
        }
        "world" => world::run(m, &field_parts(m), &[]),
        "roots" => roots::run(m, &mut analyse(m), false),
        "licm" => alone(m, licm::run),
        "rotate" => alone(m, loops::rotate),
        "versioning" => alone(m, |cx, f| {
            versioning::run(cx, f);
            // What the tests in front of the loop are good for.
            ranges::run(cx, f)
        }),
        "reducible" => alone(m, |_, f| reducible::run(f)),
        "side_exits" => alone(m, |_, f| side_exits::run(f)),
        "stores" => alone(m, |cx, f| {
            stores::run(cx, f);
            gvn::run(cx, f)
        }),
        "cfg" => alone(m, cfg::run),
        "gvn" => alone(m, gvn::run),
        "dce" => alone(m, dce::run),
        "sroa" => alone(m, sroa::run),
        "ranges" => alone(m, ranges::run),
        "boundary_int" => {
            let overflow = m.funcs.iter().position(|f| f.name() == "overflow").expect("the test declares it");
            alone(m, |cx, f| boundary_int::run(cx, f, FuncId(overflow as u32)));
        }
        "inline" => {
            let cx = Context::new(m);
            inline::run(m, &cx, |_| true, |_, _, f| rewrite::compact(f));
        }
        "all" => ["lower_int", "lower_alloc", "exceptions", "roots"].iter().for_each(|pass| run(pass, m)),
        "text" => {}
        other => panic!("no pass {other}"),
    }
    verify_module(m).unwrap_or_else(|e| panic!("after {pass}: {e}\n{}", waspy_ir::printer::print_module(m)));
}
