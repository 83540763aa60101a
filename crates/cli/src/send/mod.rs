//! Calls: from the arguments of an operation to its response on standard output.

pub(crate) mod arguments;
mod bar;
mod confirm;
#[cfg(feature = "nano")]
mod images;
mod pages;
pub(crate) mod prepared;
pub(crate) mod transfer;
mod upload;
pub(crate) mod wait;

use clap::ArgMatches;
use cloudmgr_facts::{Operation, Payload};
use cloudmgr_runtime::{Call, Client, LongRunning, Nothing, Request};
use serde_json::Value;

use crate::args::Given;
use crate::backend::Backend;
use crate::body;
use crate::failure::{Failure, Result};
use crate::output;
use crate::print::{self, View};
use crate::profile;
use arguments::Arguments;
pub(crate) use confirm::confirmed;

/// Runs one operation.
pub(crate) fn run(
    backend: &'static Backend,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<()> {
    if let Some(name) = matches.string("skeleton") {
        return skeleton(backend, operation, name);
    }
    let place = profile::Place::find(backend, matches)?;
    let shown = last(backend, operation, matches);
    let arguments = Arguments::read(backend, operation, shown, matches, &place)
        .map_err(|failure| failure.with_hint(help_hint(backend, operation)))?;
    match matches.get_flag("dry-run") {
        true => dry_run(&arguments.prepared.request(&place.unconnected()?, &arguments.view)?),
        false => connected(backend, operation, matches, &place, arguments),
    }
}

/// The operation whose response is printed: after a wait, that of the last poll.
fn last(backend: &Backend, operation: &'static Operation, matches: &ArgMatches) -> &'static Operation {
    let waiter = operation.waiter.filter(|_| waits(matches));
    waiter.and_then(|waiter| backend.facts.operation(waiter.poll)).unwrap_or(operation)
}

fn connected(
    backend: &'static Backend,
    operation: &'static Operation,
    matches: &ArgMatches,
    place: &profile::Place,
    arguments: Arguments,
) -> Result<()> {
    if operation.deprecated {
        output::note(format!("{} is deprecated: no server routes it any more", operation.id));
    }
    let client = place.connect()?;
    block_on(Connected { backend, operation, matches, place, client, arguments }.run())
}

/// The context of a call.
struct Connected<'a> {
    backend: &'static Backend,
    operation: &'static Operation,
    matches: &'a ArgMatches,
    place: &'a profile::Place,
    client: Client,
    arguments: Arguments,
}

impl Connected<'_> {
    async fn run(self) -> Result<()> {
        if self.operation.destructive && !self.matches.get_flag("yes") {
            confirm::ask(self.operation, &self.client, self.place, &self.arguments.prepared).await?;
        }
        let sent = self.send().await;
        sent.map_err(|failure| hinted(failure, self.backend, self.operation))
    }

    async fn send(&self) -> Result<()> {
        let (operation, matches) = (self.operation, self.matches);
        let Arguments { prepared, view, .. } = &self.arguments;
        let request = self.timed(prepared.request(&self.client, view)?);
        if operation.is_download() {
            return transfer::download(self.backend, self.place, prepared, request, matches).await;
        }
        if operation.paging.is_some() {
            return pages::print(request, matches, view).await;
        }
        match operation.waiter {
            Some(_) if waits(matches) => self.wait(request).await,
            Some(waiter) if !view.chosen => self.start(request, waiter).await,
            _ => call(operation, request, view).await,
        }
    }

    /// The request with the timeout, which is that of the wait if there is one.
    fn timed(&self, request: Request) -> Request {
        let limit = self.arguments.limits.timeout.filter(|_| !waits(self.matches));
        limit.into_iter().fold(request, Request::timeout)
    }

    fn resume(&self, waiter: &cloudmgr_facts::Waiter) -> wait::Resume {
        wait::Resume::new(self.backend, waiter, &self.arguments.prepared, self.place)
    }

    /// Starts the operation and waits for its end.
    async fn wait(&self, request: Request) -> Result<()> {
        let Some(facts) = self.operation.waiter else { return Ok(()) };
        let missing = || Failure::usage(format!("{} is no waiter of the SDK", facts.name));
        let spec = self.backend.waiter_spec(facts.name).ok_or_else(missing)?;
        let waiter = LongRunning::<Value, Value>::of(request, spec).start().await?;
        let Arguments { view, limits, .. } = &self.arguments;
        wait::until_done(waiter, facts, limits, &self.resume(facts), view).await
    }

    /// Starts the operation: prints the ID on standard output, and the command that waits for it on standard error.
    async fn start(&self, request: Request, waiter: &cloudmgr_facts::Waiter) -> Result<()> {
        let answer = Call::<Value>::of(request).send().await?.into_inner();
        let id = wait::id(&answer, waiter.id);
        match id {
            Some(id) => {
                print_line(&id)?;
                output::note(format!("started; wait for it with: {}", self.resume(waiter).command(&id)));
                Ok(())
            }
            None => print::value(&self.arguments.view, answer),
        }
    }
}

/// Whether `--wait` was given.
fn waits(matches: &ArgMatches) -> bool {
    matches.flag("wait")
}

/// A line on standard output.
pub(crate) fn print_line(line: &str) -> Result<()> {
    raw_line(&output::harmless(line))
}

/// A call that returns a single value, or nothing.
pub(crate) async fn call(operation: &Operation, request: Request, view: &View) -> Result<()> {
    match operation.payload {
        Payload::Json { .. } => {
            let answer = Call::<Option<Value>>::of(request).send().await?.into_inner();
            answer.map_or(Ok(()), |answer| print::value(view, answer))
        }
        _ => Call::<Nothing>::of(request).send().await.map(|_| ()).map_err(Failure::from),
    }
}

/// Runs a future on this thread; ^C cancels it.
pub(crate) fn block_on(work: impl Future<Output = Result<()>>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::local("the runtime", error))?;
    let outcome = runtime.block_on(unless_interrupted(work));
    // A blocking read of standard input or of a directory must not keep the process alive.
    runtime.shutdown_background();
    outcome
}

/// The outcome of the work, or a failure if ^C comes first.
async fn unless_interrupted(work: impl Future<Output = Result<()>>) -> Result<()> {
    let mut stop = std::pin::pin!(interrupted());
    // Listens before the first line is printed.
    std::future::poll_fn(|context| {
        _ = stop.as_mut().poll(context);
        std::task::Poll::Ready(())
    })
    .await;
    tokio::select! {
        // A wait also listens and prints how to resume, so it is polled first.
        biased;
        outcome = work => outcome,
        () = stop => Err(Failure::interrupted(None)),
    }
}

/// ^C.
pub(crate) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn dry_run(request: &Request) -> Result<()> {
    let line = Call::<Nothing>::of(request.clone()).to_curl();
    match line.strip_prefix("# ") {
        Some(problem) => Err(Failure::usage(problem)),
        None => raw_line(&line),
    }
}

/// Prints a line unchanged on standard output.
pub(crate) fn raw_line(line: &str) -> Result<()> {
    use std::io::Write;
    let mut out = output::stdout();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

fn skeleton(backend: &Backend, operation: &Operation, name: &str) -> Result<()> {
    use std::io::Write;
    let Some(given) = operation.body.filter(|body| body.kind.is_value()) else {
        return Err(Failure::usage(format!("{} sends neither JSON nor a form", operation.id)));
    };
    let key = backend.facts.envelope.request.filter(|_| !operation.bare);
    let text = body::skeleton::of(given, key, name).map_err(Failure::usage)?;
    let mut out = output::stdout();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

fn help_hint(backend: &Backend, operation: &Operation) -> String {
    let resource = backend.facts.resource(operation.tag).map_or(operation.tag, |resource| resource.command);
    let skeleton = operation.body.filter(|body| body.shape.is_some());
    let also = skeleton.map(|_| "; --skeleton prints a body to begin with").unwrap_or_default();
    format!("see `cloudmgr {} {resource} {} --help`{also}", backend.facts.name, operation.command)
}

/// Adds a hint to a failed call.
fn hinted(failure: Failure, backend: &Backend, operation: &Operation) -> Failure {
    let advice = advice(&failure, backend, operation);
    advice.into_iter().fold(failure, Failure::with_hint)
}

fn advice(failure: &Failure, backend: &Backend, operation: &Operation) -> Option<String> {
    use crate::failure::code;
    let name = backend.facts.name;
    match failure.code() {
        code::CREDENTIALS => {
            Some(format!("`cloudmgr profile show` shows what is used; `cloudmgr login {name}` sets it up"))
        }
        code::NOT_FOUND => {
            let resource = backend.facts.resource(operation.tag)?;
            let has_list = resource.operations.iter().any(|other| other.verb == "list");
            has_list.then(|| format!("`cloudmgr {name} {} list` shows what is there", resource.command))
        }
        code::TIMEOUT if failure.call()?.waited().is_none() => Some(MAY_BE_DONE.to_owned()),
        _ => None,
    }
}

/// The hint after a timeout.
const MAY_BE_DONE: &str =
    "it may have been done all the same; look before it is tried again, or give it longer with --timeout";
