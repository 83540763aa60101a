//! The operation table and the waiters: facts of the document as static data.

use std::fmt::Write as _;

use quote::quote;
use syn::{Item, parse_quote};

use crate::document::Versions;
use crate::model::{Answer, Api, Envelope, Operation, PageStyle, Paging, Waiter};
use crate::names::Role;
use crate::rust::format;

/// The text of `table.rs`, without its header: a row per operation, written out by a macro of the runtime.
pub(crate) fn table_file(api: &Api) -> String {
    let envelope = envelope(&api.envelope);
    let mut rows = format!("    API = {:?} at {:?}, Envelope::NONE{envelope};\n\n", api.name, api.base_url);
    for operation in api.operations() {
        rows.push_str(&row(operation));
    }
    format!("cloudmgr_runtime::operations! {{\n{rows}}}\n")
}

fn envelope(envelope: &Envelope) -> String {
    let keys = [
        ("request", &envelope.request),
        ("data", &envelope.data),
        ("code", &envelope.code),
        ("message", &envelope.message),
        ("errors", &envelope.errors),
        ("trace", &envelope.trace),
    ];
    let set =
        keys.into_iter().filter_map(|(method, key)| key.as_ref().map(|key| format!(".{method}({key:?})")));
    let ok = envelope.ok.map(|code| format!(".ok({code})"));
    set.chain(ok).collect()
}

fn row(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    let upload = operation.body.as_ref().is_some_and(|body| body.kind.is_stream());
    let traits = [
        operation.idempotent.map(|yes| format!(".idempotent({yes})")),
        operation.gone_ok.then(|| ".gone_ok()".to_owned()),
        (!operation.also_success.is_empty()).then(|| format!(".also_success(&{:?})", operation.also_success)),
        operation.anonymous.then(|| ".anonymous()".to_owned()),
        upload.then(|| ".upload()".to_owned()),
        matches!(operation.answer, Answer::Binary).then(|| ".download()".to_owned()),
        operation.bare.then(|| ".bare()".to_owned()),
        operation.empty_body.then(|| ".empty_body()".to_owned()),
        (!operation.slashes.is_empty()).then(|| format!(".slashes(&{:?})", operation.slashes)),
        operation.paging.as_ref().map(|paging| format!(".paged({})", self::paging(paging))),
        (!operation.versions.is_any()).then(|| format!(".versions({})", versions(&operation.versions))),
        parameter_versions(operation),
    ];
    let traits: String = traits.into_iter().flatten().collect();
    format!("    {} = {id:?} {method} {path:?} {traits};\n", Role::Constant.ident(id)).replace(" ;", ";")
}

/// The query parameters, and the fields of the body, that not every version of the server reads.
fn parameter_versions(operation: &Operation) -> Option<String> {
    let parameters = operation.parameters.iter().map(|parameter| (&parameter.name, &parameter.versions));
    let fields =
        operation.body.iter().flat_map(|body| &body.field_versions).map(|(name, range)| (name, range));
    let rows: Vec<String> = parameters
        .chain(fields)
        .filter(|(_, range)| !range.is_any())
        .map(|(name, range)| format!("({name:?}, {})", versions(range)))
        .collect();
    (!rows.is_empty()).then(|| format!(".parameter_versions(&[{}])", rows.join(", ")))
}

fn versions(versions: &Versions) -> String {
    let ends = [("since", &versions.since), ("until", &versions.until)];
    let ends = ends.into_iter().filter_map(|(end, version)| Some(format!(".{end}({:?})", version.as_ref()?)));
    format!("Versions::ANY{}", ends.collect::<String>())
}

fn paging(paging: &Paging) -> String {
    let Paging { position, limit, size, .. } = paging;
    let next = paging.next.as_deref().unwrap_or_default();
    let mut code = match paging.style {
        PageStyle::Offset => format!("Paging::offset({position:?}, {limit:?}, {size})"),
        PageStyle::Page => format!("Paging::page({position:?}, {limit:?}, {size})"),
        PageStyle::Cursor => format!("Paging::cursor({position:?}, {next:?})"),
        PageStyle::Next => format!("Paging::next({next:?})"),
        PageStyle::Link => "Paging::link()".to_owned(),
    };
    if !matches!(paging.style, PageStyle::Offset | PageStyle::Page) && !limit.is_empty() {
        let _ = write!(code, ".limit({limit:?}, {size})");
    }
    if paging.first > 0 {
        let _ = write!(code, ".first({})", paging.first);
    }
    for (name, value) in [("items", &paging.items), ("total", &paging.total), ("key", &paging.key)] {
        if let Some(value) = value {
            let _ = write!(code, ".{name}({value:?})");
        }
    }
    if let Some((parameter, fields)) = &paging.sort {
        let _ = write!(code, ".sort({parameter:?}, &{fields:?})");
    }
    code
}

/// The text of `waiters.rs`, without its header.
pub(crate) fn waiters_file(api: &Api) -> String {
    let names: Vec<_> = api.waiters.iter().map(|waiter| Role::Constant.ident(&waiter.name)).collect();
    let all: Item = parse_quote! {
        /// Every waiter, for tools that find one by its name.
        #[doc(hidden)]
        pub static ALL: &[&WaiterSpec] = &[#(&#names),*];
    };
    let parts = api.waiters.iter().map(waiter_spec).chain([all]);
    parts.map(format::item).collect::<Vec<_>>().join("\n")
}

fn waiter_spec(waiter: &Waiter) -> Item {
    let constant = Role::Constant.ident(&waiter.name);
    let poll = Role::Constant.ident(&waiter.poll);
    let Waiter { name, id, state, done, failed, .. } = waiter;
    let every = proc_macro2::Literal::u64_unsuffixed(waiter.every);
    let deadline = proc_macro2::Literal::u64_unsuffixed(waiter.deadline);
    let doc = format!(" Polls `{}`.", waiter.poll);
    let failed = (!failed.is_empty()).then(|| quote!(.failed(&[#(#failed),*])));
    let error = waiter.error.as_ref().map(|place| quote!(.error(#place)));
    let reason = waiter.reason.as_ref().map(|place| quote!(.reason(#place)));
    let unseen = waiter.unseen.as_ref().map(|look_at| quote!(.unseen(#look_at)));
    let longest = waiter.longest.map(proc_macro2::Literal::u64_unsuffixed);
    let longest = longest.map(|seconds| quote!(.longest(Duration::from_secs(#seconds))));
    let grace = waiter.grace.map(proc_macro2::Literal::u64_unsuffixed);
    let grace = grace.map(|seconds| quote!(.grace(Duration::from_secs(#seconds))));
    parse_quote! {
        #[doc = #doc]
        pub static #constant: WaiterSpec = WaiterSpec::new(#name, &table::#poll, #id, #state)
            .done(&[#(#done),*])
            #failed
            #error
            #reason
            #unseen
            #grace
            .every(Duration::from_secs(#every))
            #longest
            .deadline(Duration::from_secs(#deadline));
    }
}
