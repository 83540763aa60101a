//! The flags of the program itself, whose names no parameter or field can use.

use clap::{Arg, ArgAction};
use cloudmgr_facts::{Operation, Paging, Payload};

/// All flags of the program. A parameter with such a name is `--query.<name>`, a field of a body `--body.<name>`.
pub(crate) const RESERVED: [&str; 29] = [
    "all",
    "allow-secret-args",
    "allow-unknown",
    "body",
    "ca",
    "color",
    "columns",
    "dry-run",
    "every",
    "filter",
    "header",
    "help",
    "insecure",
    "item",
    "jq",
    "limit",
    "output",
    "overwrite",
    "page-size",
    "plain-http",
    "profile",
    "query",
    "quiet",
    "show-secrets",
    "skeleton",
    "timeout",
    "url",
    "wait",
    "yes",
];

/// Whether a flag belongs to the program.
pub(crate) fn is_reserved(flag: &str) -> bool {
    RESERVED.contains(&flag)
}

/// A flag with a value.
pub(crate) fn value(name: &'static str, kind: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(kind).help(help)
}

/// A flag that may be repeated.
fn values(name: &'static str, kind: &'static str, help: &'static str) -> Arg {
    value(name, kind, help).action(ArgAction::Append)
}

/// A flag without a value.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// The flags of every command.
pub(crate) fn global() -> Vec<Arg> {
    let args = [
        value("profile", "NAME", "The profile of config.toml to connect with"),
        value("url", "URL", "The base URL, instead of the profile's"),
        value("ca", "FILE", "One more certificate authority to trust, as PEM"),
        switch("insecure", "Trust any certificate; anybody can then read and change what is sent"),
        switch("plain-http", "Send credentials over plain http to another machine"),
        value("timeout", "DURATION", "Give up after this long, such as 30s, 15m or 2h"),
        value("color", "WHEN", "Color in messages: auto, always or never")
            .value_parser(["auto", "always", "never"]),
    ];
    args.into_iter().map(|arg| arg.global(true).help_heading("Connection").display_order(900)).collect()
}

/// The flags for output.
pub(crate) fn output() -> Vec<Arg> {
    let args = [
        format().short('o'),
        value("columns", "FIELDS", "The fields to show, such as id,name,network.vpc; `*` for all")
            .value_delimiter(','),
        value("jq", "FILTER", "A filter in the language of jq, for each row"),
        switch("quiet", "Only IDs, one a line").short('q'),
        switch("show-secrets", "Show passwords, keys and tokens"),
    ];
    group(args, "Output", 500)
}

fn format() -> Arg {
    let help = "table, json, jsonl, yaml, csv or tsv; by default table on a terminal, else tsv";
    value("output", "FORMAT", help).value_parser(["table", "json", "jsonl", "yaml", "csv", "tsv"])
}

/// The program's flags for an operation.
pub(crate) fn of(operation: &Operation) -> Vec<Arg> {
    let sends_value = operation.body.is_some_and(|body| body.kind.is_value());
    let waits = operation.waiter.is_some();
    let prints = waits || matches!(operation.payload, Payload::Json { .. });
    let overwrite = || [switch("overwrite", "Replace the file if it exists")];
    let groups = [
        sends_value.then(|| group(body(), "Body", 100)),
        Some(group(sending(operation), "Sending", 300)),
        operation.paging.map(|paging| group(pages(paging), "Pages", 400)),
        prints.then(output),
        waits.then(|| group(waiting(), "Waiting", 450)),
        operation.is_download().then(|| group(overwrite(), "Output", 500)),
    ];
    groups.into_iter().flatten().flatten().collect()
}

/// Flags below a heading.
fn group(args: impl IntoIterator<Item = Arg>, heading: &'static str, order: usize) -> Vec<Arg> {
    args.into_iter().map(|arg| arg.help_heading(heading).display_order(order)).collect()
}

fn body() -> Vec<Arg> {
    vec![
        value(
            "body",
            "FILE",
            "The body as YAML or JSON: a file, `-` for standard input, or JSON itself; flags win over it",
        ),
        value("skeleton", "EXAMPLE", "Print a body to begin with, as commented YAML, and send nothing")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value(""),
    ]
}

fn sending(operation: &Operation) -> Vec<Arg> {
    let mut args = vec![
        switch("dry-run", "Print the request as a curl line, its secrets masked, and send nothing"),
        values("query", "NAME=VALUE", "A query parameter that the spec does not know"),
        values("header", "NAME=VALUE", "A header that the spec does not know"),
        switch("allow-unknown", "Send fields and values that the spec does not know"),
        switch("allow-secret-args", "Take secrets from the command line, where other users can read them"),
    ];
    if operation.filters {
        args.push(values("filter", "FIELD=VALUE", "Only rows with this value of a field"));
    }
    if operation.destructive {
        args.push(switch("yes", "Do not ask").short('y'));
    }
    args
}

fn pages(paging: &Paging) -> Vec<Arg> {
    let number = clap::value_parser!(u64);
    vec![
        value("limit", "N", "At most this many rows; 100 by default").value_parser(number),
        switch("all", "Every row of every page").conflicts_with("limit"),
        value("page-size", "N", "Rows that are asked for at a time")
            .value_parser(clap::value_parser!(u64).range(1..))
            .hide(paging.limit.is_empty()),
    ]
}

/// The flags of a wait.
pub(crate) fn waiting() -> Vec<Arg> {
    vec![
        switch("wait", "Wait for the end of what it starts"),
        value("every", "DURATION", "How long to wait between two polls"),
    ]
}
