//! The operation table and the waiters: facts of the document as static data.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

use crate::document::Versions;
use crate::model::{Api, Envelope, Operation, PageStyle, Paging, Response, Waiter};
use crate::names::Role;
use crate::rust::format;

/// The source of `table.rs`, without its header: the call of a macro of the runtime, with a row per operation.
pub(crate) fn table_file(api: &Api) -> String {
    let envelope = envelope(&api.envelope);
    let mut rows = format!("    API = {:?} at {:?}, Envelope::NONE{envelope};\n\n", api.name, api.base_url);
    for operation in api.operations() {
        rows.push_str(&row(operation));
    }
    format!("cloudmgr_runtime::operations! {{\n{rows}}}\n")
}

fn envelope(envelope: &Envelope) -> String {
    let calls = [
        call("request", &envelope.request),
        call("data", &envelope.data),
        call("code", &envelope.code),
        call("message", &envelope.message),
        call("errors", &envelope.errors),
        call("trace", &envelope.trace),
        envelope.ok.map(|code| format!(".ok({code})")),
    ];
    calls.into_iter().flatten().collect()
}

/// The call of a method with a string, if there is one.
fn call(method: &str, argument: &Option<String>) -> Option<String> {
    argument.as_ref().map(|argument| format!(".{method}({argument:?})"))
}

fn row(operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    let facts = facts(operation);
    let gap = if facts.is_empty() { "" } else { " " };
    format!("    {} = {id:?} {method} {path:?}{gap}{facts};\n", Role::Constant.ident(id))
}

fn facts(operation: &Operation) -> String {
    let upload = operation.body.as_ref().is_some_and(|body| body.kind.is_stream());
    let facts = [
        operation.idempotent.map(|yes| format!(".idempotent({yes})")),
        operation.gone_ok.then(|| ".gone_ok()".to_owned()),
        (!operation.also_success.is_empty()).then(|| format!(".also_success(&{:?})", operation.also_success)),
        operation.anonymous.then(|| ".anonymous()".to_owned()),
        upload.then(|| ".upload()".to_owned()),
        matches!(operation.response, Response::Binary).then(|| ".download()".to_owned()),
        operation.bare.then(|| ".bare()".to_owned()),
        operation.empty_body.then(|| ".empty_body()".to_owned()),
        (!operation.slashes.is_empty()).then(|| format!(".slashes(&{:?})", operation.slashes)),
        operation.paging.as_ref().map(|paging| format!(".paged({})", self::paging(paging))),
        (!operation.versions.is_any()).then(|| format!(".versions({})", versions(&operation.versions))),
        parameter_versions(operation),
    ];
    facts.into_iter().flatten().collect()
}

/// The parameters and the fields of the body that not every version of the server supports.
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
    let Paging { limit, size, first, sort, .. } = paging;
    let has_limit = !matches!(paging.style, PageStyle::Offset | PageStyle::Page) && !limit.is_empty();
    let calls = [
        has_limit.then(|| format!(".limit({limit:?}, {size})")),
        (*first > 0).then(|| format!(".first({first})")),
        call("items", &paging.items),
        call("total", &paging.total),
        call("key", &paging.key),
        sort.as_ref().map(|(parameter, fields)| format!(".sort({parameter:?}, &{fields:?})")),
    ];
    calls.into_iter().flatten().fold(paging_constructor(paging), |code, call| code + &call)
}

fn paging_constructor(paging: &Paging) -> String {
    let Paging { position, limit, size, .. } = paging;
    let next = paging.next.as_deref().unwrap_or_default();
    match paging.style {
        PageStyle::Offset => format!("Paging::offset({position:?}, {limit:?}, {size})"),
        PageStyle::Page => format!("Paging::page({position:?}, {limit:?}, {size})"),
        PageStyle::Cursor => format!("Paging::cursor({position:?}, {next:?})"),
        PageStyle::Next => format!("Paging::next({next:?})"),
        PageStyle::Link => "Paging::link()".to_owned(),
    }
}

/// The source of `waiters.rs`, without its header.
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
    let Waiter { name, id, state, .. } = waiter;
    let doc = format!(" Polls `{}`.", waiter.poll);
    let calls = waiter_calls(waiter);
    parse_quote! {
        #[doc = #doc]
        pub static #constant: WaiterSpec = WaiterSpec::new(#name, &table::#poll, #id, #state) #(#calls)*;
    }
}

fn waiter_calls(waiter: &Waiter) -> Vec<TokenStream> {
    let Waiter { done, failed, error, reason, unseen, grace, every, longest, deadline, .. } = waiter;
    let calls = [
        Some(quote!(.done(&[#(#done),*]))),
        (!failed.is_empty()).then(|| quote!(.failed(&[#(#failed),*]))),
        error.as_ref().map(|path| quote!(.error(#path))),
        reason.as_ref().map(|path| quote!(.reason(#path))),
        unseen.as_ref().map(|resource| quote!(.unseen(#resource))),
        grace.map(|seconds| duration("grace", seconds)),
        Some(duration("every", *every)),
        longest.map(|seconds| duration("longest", seconds)),
        Some(duration("deadline", *deadline)),
    ];
    calls.into_iter().flatten().collect()
}

fn duration(method: &str, seconds: u64) -> TokenStream {
    let (method, seconds) = (format_ident!("{method}"), Literal::u64_unsuffixed(seconds));
    quote!(.#method(Duration::from_secs(#seconds)))
}
