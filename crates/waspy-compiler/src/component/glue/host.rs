//! Modules that the host implements: one Python function around each imported one.

use super::layout::{Layout, MAX_FLAT_PARAMS, fields, result_layout};
use super::{Writer, lift};
use crate::component::interface::{Func, HostModule, Interface};
use crate::component::wit;

/// Layout of `host-error`: two strings.
const HOST_ERROR: Layout = Layout { size: 16, align: 4 };

/// The text of a module that forwards its functions to the host.
pub fn module_text(all: &Interface, host: &HostModule) -> String {
    let mut writer = Writer::new(all);
    for func in &host.funcs {
        writer.host_function(host, func);
    }
    writer.finish(&format!("{}, provided by the host; written by waspy from {}.", host.python_name, host.file))
}

impl Writer<'_> {
    fn host_function(&mut self, host: &HostModule, func: &Func) {
        let raw = format!("_raw_{}", func.python_name);
        let flats = lift::flatten_all(self.all, func.params.iter().map(|p| &p.ty)).concat();
        let indirect = flats.len() > MAX_FLAT_PARAMS;
        let mut params: Vec<String> = if indirect {
            vec!["p: Ptr[u8]".into()]
        } else {
            flats.iter().enumerate().map(|(i, f)| format!("a{i}: {}", f.dialect())).collect()
        };
        params.push("area: Ptr[u8]".into());
        let module = wit::qualified(self.all, &host.wit_name());
        self.line(0, &format!("@wasm_import(\"{module}\", \"{}\")", func.wit_name()));
        self.line(0, &format!("def {raw}({}) -> None: ...", params.join(", ")));
        self.line(0, "");
        self.host_wrapper(&raw, func, indirect);
    }

    fn host_wrapper(&mut self, raw: &str, func: &Func, indirect: bool) {
        let params: Vec<String> =
            func.params.iter().map(|p| format!("{}: {}", p.name, self.python_type(&p.ty))).collect();
        let result = self.python_type(&func.result);
        self.line(0, &format!("def {}({}) -> {result}:", func.python_name, params.join(", ")));
        let mut args: Vec<String> = vec![];
        if indirect {
            let (offsets, whole) = fields(self.all, func.params.iter().map(|p| &p.ty));
            self.line(1, &format!("_args = block({})", whole.size));
            for (param, at) in func.params.iter().zip(offsets) {
                let store = self.store(&param.ty, "_args", at, &param.name);
                self.line(1, &store);
            }
            args.push("_args".into());
        } else {
            for param in &func.params {
                args.extend(self.lower_flat(&param.ty, &param.name, 1));
            }
        }
        let (payload, whole) = result_layout(self.all, &func.result, HOST_ERROR);
        self.line(1, &format!("_area = block({})", whole.size));
        args.push("_area".into());
        self.line(1, &format!("{raw}({})", args.join(", ")));
        self.line(1, "if _area[0] != 0:");
        self.line(2, &format!("raise_host_error(_area + {payload})"));
        let value = self.lift_memory(&func.result, "_area", payload);
        self.line(1, &format!("return {value}"));
        self.line(0, "");
    }
}
