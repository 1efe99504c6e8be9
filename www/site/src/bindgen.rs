//! Runs wasm-bindgen as a library: one compiled crate in, its JavaScript glue and finished wasm out.
//!
//! As a library its version is bound by Cargo to the crate's own, and nothing has to be installed beside Cargo.

use crate::Done;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// A finished module and its glue.
pub(crate) struct Module {
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
    pub(crate) imports: Vec<String>,
}

/// Who instantiates the module.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Use {
    /// An ES module with the wasm beside it: the default address must stay in the glue.
    Beside,
    /// Inlined into a classic script: there is no address, and a poisoned instance can be replaced.
    Inlined,
}

pub(crate) fn run(compiled: &Path, used: Use) -> Done<Module> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("icp_checker")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(used == Use::Inlined)
        .reset_state_function(used == Use::Inlined)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    // Snippets are JavaScript carried in from crates: none is reviewed here, so none is let in.
    let snippets = output.snippets().values().flatten().count() + output.local_modules().len();
    if snippets > 0 {
        return Err(format!(
            "`{}` carries JavaScript snippets, expected none",
            compiled.display()
        )
        .into());
    }
    let module = output.wasm_mut();
    let imports = module
        .imports
        .iter()
        .map(|import| import.name.clone())
        .collect();
    let mut renamed = Vec::new();
    if used == Use::Inlined {
        // Glue and module travel together, so their names for each other need not be told apart from
        // anybody else's; the hashes in them are noise that no packing makes smaller.
        for (at, import) in module.imports.iter_mut().enumerate() {
            let short = format!("i{at}");
            renamed.push((std::mem::replace(&mut import.name, short.clone()), short));
            import.module = "i".into();
        }
    }
    let wasm = module.emit_wasm();
    let mut glue = output.js().to_string();
    if used == Use::Inlined {
        glue = glue.replace("\"./icp_checker_bg.js\"", "\"i\"");
    }
    for (name, short) in renamed {
        glue = glue.replace(&name, &short);
    }
    Ok(Module {
        glue,
        wasm,
        imports,
    })
}
