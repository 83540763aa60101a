//! `cloudify install`, `uninstall` and `follow`: workflows with live events.

use clap::{Arg, ArgMatches, Command};
use cloudmgr_runtime::{LongRunning, StreamExt, Waiter};
use serde_json::{Map, Value, json};

use crate::args::engine::{self, switch, value};
use crate::backend::Backend;
use crate::body::{Source, given, values};
use crate::failure::{Failure, Result};
use crate::output;
use crate::print::View;
use crate::profile::Place;
use crate::send::{block_on, wait};

/// The operation that starts a workflow.
const START: &str = "executions_start";

/// The commands.
pub(crate) fn commands() -> Vec<Command> {
    let workflow = |name: &'static str, about: &'static str| {
        Command::new(name)
            .about(about)
            .arg(Arg::new("id").value_name("DEPLOYMENT").required(true).help("The deployment"))
            .arg(
                value("parameters", "KEY=VALUE|@FILE", "Parameters of the workflow")
                    .short('p')
                    .action(clap::ArgAction::Append),
            )
            .arg(switch("follow", "Show the events as they come, until the end"))
            .args(engine::waiting())
            .arg(value("tenant", "NAME", "The tenant, instead of the profile's"))
            .args(engine::output())
    };
    vec![
        workflow("install", "Install a deployment"),
        workflow("uninstall", "Uninstall a deployment").arg(switch("yes", "Do not ask").short('y')),
        Command::new("follow")
            .about("Show the events of an execution as they come, until its end")
            .arg(Arg::new("id").value_name("EXECUTION").required(true).help("The execution"))
            .arg(value("tenant", "NAME", "The tenant, instead of the profile's")),
    ]
}

/// Runs one of them.
pub(crate) fn run(backend: &'static Backend, word: &str, matches: &ArgMatches) -> Result<()> {
    let place = Place::find(backend, matches)?;
    let mut mistakes = Vec::new();
    let limits = wait::Limits::read(matches, &mut mistakes);
    let parameters = parameters(backend, matches, &mut mistakes);
    let operation = backend.facts.operation(START);
    let view = View::read(matches, operation, place.output(), &mut mistakes);
    let id = matches.get_one::<String>("id").cloned().unwrap_or_default();
    if word == "uninstall" && !matches.get_flag("yes") && !output::can_ask() {
        mistakes.push("uninstall: this is destructive; --yes confirms it".to_owned());
    }
    if !mistakes.is_empty() {
        return Err(Failure::mistakes(word, mistakes));
    }
    if word == "uninstall" && !matches.get_flag("yes") {
        crate::send::confirmed(&format!(
            "Uninstall {} with the {}",
            output::harmless(&id),
            place.described()
        ))?;
    }
    let cloudify = tenant(place.cloudify()?, matches)?;
    let run = Run { backend, place: &place, cloudify, matches, limits, view };
    block_on(async {
        match word {
            "follow" => run.events(&id).await,
            workflow => run.workflow(&id, workflow, parameters).await,
        }
    })
}

fn tenant(cloudify: cloudify_sdk::Client, matches: &ArgMatches) -> Result<cloudify_sdk::Client> {
    match matches.get_one::<String>("tenant") {
        Some(tenant) => Ok(cloudify.in_tenant(tenant)?),
        None => Ok(cloudify),
    }
}

/// The parameters of the workflow, parsed like the field of the body.
fn parameters(backend: &Backend, matches: &ArgMatches, mistakes: &mut Vec<String>) -> Value {
    let body = backend.facts.operation(START).and_then(|operation| operation.body?.shape);
    let shape = body.and_then(|shape| shape.at("parameters"));
    let (Some(shape), Some(given)) = (shape, given(matches, "parameters")) else { return Value::Null };
    let read = values(&Source { allow_literal_secrets: true }, shape, &given);
    read.unwrap_or_else(|problem| {
        mistakes.push(format!("--parameters: {problem}"));
        Value::Null
    })
}

/// A run of a workflow.
struct Run<'a> {
    backend: &'static Backend,
    place: &'a Place,
    cloudify: cloudify_sdk::Client,
    matches: &'a ArgMatches,
    limits: wait::Limits,
    view: View,
}

impl Run<'_> {
    async fn workflow(&self, deployment: &str, workflow: &str, parameters: Value) -> Result<()> {
        let waiter = self.start(deployment, workflow, parameters).await?;
        let facts = self.backend.facts.operation(START).and_then(|operation| operation.waiter);
        let Some(facts) = facts else { return Ok(()) };
        let resume = self.resume(facts);
        let id = waiter.id().to_owned();
        if !self.matches.get_flag("follow") && !self.matches.get_flag("wait") {
            output::note(format!("started; wait for it with: {}", resume.command(&id)));
            return crate::send::print_line(&id);
        }
        if self.matches.get_flag("follow") {
            let hint = format!("it continues; wait for it with: {}", resume.command(&id));
            tokio::select! {
                biased;
                followed = self.events(&id) => followed.map_err(|failure| failure.with_hint(hint))?,
                () = crate::send::interrupted() => return Err(Failure::interrupted(Some(hint))),
            }
        }
        wait::until_done(waiter, facts, &self.limits, &resume, &self.view).await
    }

    async fn start(&self, deployment: &str, workflow: &str, parameters: Value) -> Result<Waiter<Value>> {
        let missing = || Failure::usage("this build cannot start executions");
        let row = self.backend.row(START).ok_or_else(missing)?;
        let spec = self.backend.waiter_spec("executions").ok_or_else(missing)?;
        let mut body = Map::new();
        body.insert("deployment_id".to_owned(), json!(deployment));
        body.insert("workflow_id".to_owned(), json!(workflow));
        if !parameters.is_null() {
            body.insert("parameters".to_owned(), parameters);
        }
        let request = self.cloudify.core().call(row).json(&body);
        Ok(LongRunning::<Value, Value>::of(request, spec).start().await?)
    }

    fn resume(&self, facts: &cloudmgr_facts::Waiter) -> wait::Resume {
        let tenant = self.matches.get_one::<String>("tenant").map(String::as_str);
        wait::Resume::with_tenant(self.backend, facts, tenant, self.place)
    }

    /// Prints each event on a line.
    async fn events(&self, execution: &str) -> Result<()> {
        let follow = self.cloudify.events().follow(execution);
        let mut events = self.limits.timeout.into_iter().fold(follow, |follow, limit| follow.deadline(limit));
        while let Some(event) = events.next().await {
            let event = event?;
            let time = event.timestamp.or(event.reported_timestamp).unwrap_or_default();
            let level = event.level.or(event.event_type).unwrap_or_default();
            let node = event
                .node_instance_id
                .or(event.node_name)
                .map(|node| format!("[{node}] "))
                .unwrap_or_default();
            let message = event.message.unwrap_or_default();
            output::note(output::harmless(&format!("{time} {level} {node}{message}")));
        }
        Ok(())
    }
}
