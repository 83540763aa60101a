//! Calls: from the arguments of an operation to its response on standard output.

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

use crate::backend::Backend;
use crate::body;
use crate::failure::{Failure, Result};
use crate::output;
use crate::print::{self, View};
use crate::profile;
pub(crate) use confirm::confirmed;
use prepared::Prepared;

/// Runs one operation.
pub(crate) fn run(
    backend: &'static Backend,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<()> {
    if let Some(name) = matches.try_get_one::<String>("skeleton").ok().flatten() {
        return skeleton(backend, operation, name);
    }
    let place = profile::Place::find(backend, matches)?;
    let mut mistakes = Vec::new();
    let prepared = Prepared::read(backend, operation, matches, &mut mistakes);
    // After a wait the last response of the poll is printed.
    let poll =
        operation.waiter.filter(|_| waits(matches)).and_then(|waiter| backend.facts.operation(waiter.poll));
    let view = View::read(matches, Some(poll.unwrap_or(operation)), place.output(), &mut mistakes);
    let limits = wait::Limits::read(matches, &mut mistakes);
    if !mistakes.is_empty() {
        return Err(Failure::mistakes(operation.id, mistakes).with_hint(help_hint(backend, operation)));
    }
    if matches.get_flag("dry-run") {
        return dry_run(&prepared.request(&place.unconnected()?, &view)?);
    }
    if operation.deprecated {
        output::note(format!("{} is deprecated: no server routes it any more", operation.id));
    }
    let client = place.connect()?;
    let call = Connected { backend, operation, matches, place: &place, client, prepared, view, limits };
    block_on(call.run())
}

/// The context of a call.
struct Connected<'a> {
    backend: &'static Backend,
    operation: &'static Operation,
    matches: &'a ArgMatches,
    place: &'a profile::Place,
    client: Client,
    prepared: Prepared,
    view: View,
    limits: wait::Limits,
}

impl Connected<'_> {
    async fn run(self) -> Result<()> {
        if self.operation.destructive && !self.matches.get_flag("yes") {
            confirm::ask(self.operation, &self.client, self.place, &self.prepared).await?;
        }
        let sent = self.send().await;
        sent.map_err(|failure| hinted(failure, self.backend, self.operation))
    }

    async fn send(&self) -> Result<()> {
        let request = self.prepared.request(&self.client, &self.view)?;
        let request = match self.limits.timeout.filter(|_| !waits(self.matches)) {
            Some(limit) => request.timeout(limit),
            None => request,
        };
        if self.operation.is_download() {
            return transfer::download(self.backend, self.place, &self.prepared, request, self.matches).await;
        }
        if self.operation.paging.is_some() {
            return pages::print(self.operation, request, self.matches, &self.view).await;
        }
        match self.operation.waiter {
            Some(_) if waits(self.matches) => self.wait(request).await,
            Some(waiter) if !self.view.chosen => self.start(request, waiter).await,
            _ => call(self.operation, request, &self.view).await,
        }
    }

    fn resume(&self, waiter: &cloudmgr_facts::Waiter) -> wait::Resume {
        wait::Resume::new(self.backend, waiter, &self.prepared, self.place)
    }

    /// Starts the operation and waits for its end.
    async fn wait(&self, request: Request) -> Result<()> {
        let Some(facts) = self.operation.waiter else { return Ok(()) };
        let missing = || Failure::usage(format!("{} is no waiter of the SDK", facts.name));
        let spec = self.backend.waiter_spec(facts.name).ok_or_else(missing)?;
        let waiter = LongRunning::<Value, Value>::of(request, spec).start().await?;
        wait::until_done(waiter, facts, &self.limits, &self.resume(facts), &self.view).await
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
            None => print::value(&self.view, answer),
        }
    }
}

/// Whether `--wait` was given.
fn waits(matches: &ArgMatches) -> bool {
    matches.try_get_one::<bool>("wait").ok().flatten().copied().unwrap_or(false)
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
    let outcome = runtime.block_on(async {
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
    });
    // A blocking read of standard input or of a directory must not keep the process alive.
    runtime.shutdown_background();
    outcome
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
    use crate::failure::code;
    let name = backend.facts.name;
    let resource = backend.facts.resource(operation.tag);
    let list = resource.filter(|resource| resource.operations.iter().any(|other| other.verb == "list"));
    let advice = match (failure.code(), list) {
        (code::CREDENTIALS, _) => format!("`cloudmgr profile show` shows what is used; `cloudmgr login {name}` sets it up"),
        (code::NOT_FOUND, Some(resource)) => {
            format!("`cloudmgr {name} {} list` shows what is there", resource.command)
        }
        (code::TIMEOUT, _) if failure.call().is_some_and(|error| error.waited().is_none()) => {
            "it may have been done all the same; look before it is tried again, or give it longer with --timeout".to_owned()
        }
        _ => return failure,
    };
    failure.with_hint(advice)
}
