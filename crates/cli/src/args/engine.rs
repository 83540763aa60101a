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
    let formats = ["table", "json", "jsonl", "yaml", "csv", "tsv"];
    let args = [
        value(
            "output",
            "FORMAT",
            "table, json, jsonl, yaml, csv or tsv; by default table on a terminal, else tsv",
        )
        .short('o')
        .value_parser(formats),
        value("columns", "FIELDS", "The fields to show, such as id,name,network.vpc; `*` for all")
            .value_delimiter(','),
        value("jq", "FILTER", "A filter in the language of jq, for each row"),
        switch("quiet", "Only IDs, one a line").short('q'),
        switch("show-secrets", "Show passwords, keys and tokens"),
    ];
    args.into_iter().map(|arg| arg.help_heading("Output").display_order(500)).collect()
}

/// The program's flags for an operation.
pub(crate) fn of(operation: &Operation) -> Vec<Arg> {
    let mut args = Vec::new();
    let heading = |args: Vec<Arg>, name: &'static str, order| {
        args.into_iter().map(move |arg| arg.help_heading(name).display_order(order))
    };
    if operation.body.is_some_and(|body| body.kind.is_value()) {
        args.extend(heading(body(), "Body", 100));
    }
    args.extend(heading(sending(operation), "Sending", 300));
    if let Some(paging) = operation.paging {
        args.extend(heading(pages(paging), "Pages", 400));
    }
    if matches!(operation.payload, Payload::Json { .. }) || operation.waiter.is_some() {
        args.extend(output());
    }
    if operation.waiter.is_some() {
        args.extend(heading(waiting(), "Waiting", 450));
    }
    if operation.is_download() {
        args.extend(heading(vec![switch("overwrite", "Replace the file if it exists")], "Output", 500));
    }
    args
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
