//! `--jq`: filters in the jq language, implemented by jaq.

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::failure::{Failure, Result};

/// A compiled filter.
pub(super) struct Filter(jaq_core::Filter<JustLut<Val>>);

impl Filter {
    /// Compiles a filter.
    pub(super) fn new(code: &str) -> std::result::Result<Self, String> {
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let loader = Loader::new(defs);
        let modules = loader.load(&arena, File { code, path: () }).map_err(|_| wrong(code))?;
        let filter = Compiler::default().with_funs(funs).compile(modules);
        filter.map(Self).map_err(|errors| {
            let names =
                errors.into_iter().flat_map(|(_, errors)| errors).map(|(name, _)| format!("`{name}`"));
            format!("unknown {}", names.collect::<Vec<_>>().join(", "))
        })
    }

    /// Applies the filter to a value.
    pub(super) fn run(&self, value: &Value) -> Result<Vec<Value>> {
        let input = read::parse_single(value.to_string().as_bytes())
            .map_err(|error| Failure::local("--jq", error))?;
        let context = Ctx::<JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let outputs = self.0.id.run((context, input)).map(unwrap_valr);
        outputs
            .map(|output| {
                let output = output.map_err(|error| Failure::local("--jq", error))?;
                serde_json::from_str(&output.to_string()).map_err(|error| Failure::local("--jq", error))
            })
            .collect()
    }
}

fn wrong(code: &str) -> String {
    format!("`{}` is not a filter of jq", crate::output::harmless(code))
}
