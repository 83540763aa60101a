//! `cloudify install`, `uninstall` and `follow`: workflows with live events.

use clap::{Arg, ArgMatches, Command};
use cloudify_sdk::types::Event;
use cloudmgr_runtime::{LongRunning, StreamExt, Waiter};
use serde_json::{Map, Value, json};

use crate::args::Given;
use crate::args::engine::{self, switch, value};
use crate::backend::Backend;
use crate::body::{Source, values};
use crate::failure::{Failure, Result};
use crate::mistakes::Mistakes;
use crate::output;
use crate::print::View;
use crate::profile::Place;
use crate::send::{block_on, wait};

/// The operation that starts a workflow.
const START: &str = "executions_start";

/// The commands.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        workflow("install", "Install a deployment"),
        workflow("uninstall", "Uninstall a deployment").arg(switch("yes", "Do not ask").short('y')),
        Command::new("follow")
            .about("Show the events of an execution as they come, until its end")
            .arg(Arg::new("id").value_name("EXECUTION").required(true).help("The execution"))
            .arg(value("tenant", "NAME", "The tenant, instead of the profile's")),
    ]
}

fn workflow(name: &'static str, about: &'static str) -> Command {
    let parameters = value("parameters", "KEY=VALUE|@FILE", "Parameters of the workflow");
    Command::new(name)
        .about(about)
        .arg(Arg::new("id").value_name("DEPLOYMENT").required(true).help("The deployment"))
        .arg(parameters.short('p').action(clap::ArgAction::Append))
        .arg(switch("follow", "Show the events as they come, until the end"))
        .args(engine::waiting())
        .arg(value("tenant", "NAME", "The tenant, instead of the profile's"))
        .args(engine::output())
}

/// Runs one of them.
pub(crate) fn run(backend: &'static Backend, word: &str, matches: &ArgMatches) -> Result<()> {
    let place = Place::find(backend, matches)?;
    let asked = Asked::read(backend, word, matches, &place)?;
    if word == "uninstall" && !matches.get_flag("yes") {
        let id = output::harmless(&asked.id);
        crate::send::confirmed(&format!("Uninstall {id} with the {}", place.described()))?;
    }
    let cloudify = tenant(place.cloudify()?, matches)?;
    let run = Run { backend, place: &place, cloudify, matches, asked };
    block_on(async {
        match word {
            "follow" => run.events(&run.asked.id).await,
            workflow => run.workflow(workflow).await,
        }
    })
}

/// The arguments of a command.
struct Asked {
    /// The ID of a deployment or of an execution.
    id: String,
    parameters: Value,
    limits: wait::Limits,
    view: View,
}

impl Asked {
    fn read(backend: &Backend, word: &str, matches: &ArgMatches, place: &Place) -> Result<Self> {
        let mut mistakes = Mistakes::default();
        let asked = Self {
            id: matches.get_one::<String>("id").cloned().unwrap_or_default(),
            limits: wait::Limits::read(matches, &mut mistakes),
            parameters: parameters(backend, matches, &mut mistakes),
            view: View::read(matches, backend.facts.operation(START), place.output(), &mut mistakes),
        };
        if word == "uninstall" && !matches.get_flag("yes") && !output::can_ask() {
            mistakes.add("uninstall: this is destructive; --yes confirms it");
        }
        mistakes.end(word, Some(asked))
    }
}

fn tenant(cloudify: cloudify_sdk::Client, matches: &ArgMatches) -> Result<cloudify_sdk::Client> {
    match matches.get_one::<String>("tenant") {
        Some(tenant) => Ok(cloudify.in_tenant(tenant)?),
        None => Ok(cloudify),
    }
}

/// The parameters of the workflow, parsed like the field of the body.
fn parameters(backend: &Backend, matches: &ArgMatches, mistakes: &mut Mistakes) -> Value {
    let body = backend.facts.operation(START).and_then(|operation| operation.body?.shape);
    let shape = body.and_then(|shape| shape.at("parameters"));
    let (Some(shape), Some(given)) = (shape, matches.strings("parameters")) else { return Value::Null };
    let read = values(&Source { allow_literal_secrets: true }, shape, &given);
    mistakes.ok("--parameters", read).unwrap_or_default()
}

/// A run of a workflow.
struct Run<'a> {
    backend: &'static Backend,
    place: &'a Place,
    cloudify: cloudify_sdk::Client,
    matches: &'a ArgMatches,
    asked: Asked,
}

impl Run<'_> {
    async fn workflow(&self, workflow: &str) -> Result<()> {
        let waiter = self.start(workflow).await?;
        let facts = self.backend.facts.operation(START).and_then(|operation| operation.waiter);
        let Some(facts) = facts else { return Ok(()) };
        let (id, resume) = (waiter.id().to_owned(), self.resume(facts));
        let follows = self.matches.get_flag("follow");
        if !follows && !self.matches.get_flag("wait") {
            output::note(format!("started; wait for it with: {}", resume.command(&id)));
            return crate::send::print_line(&id);
        }
        if follows {
            self.events_unless_interrupted(&id, &resume).await?;
        }
        wait::until_done(waiter, facts, &self.asked.limits, &resume, &self.asked.view).await
    }

    async fn start(&self, workflow: &str) -> Result<Waiter<Value>> {
        let missing = || Failure::usage("this build cannot start executions");
        let row = self.backend.row(START).ok_or_else(missing)?;
        let spec = self.backend.waiter_spec("executions").ok_or_else(missing)?;
        let mut body = Map::new();
        body.insert("deployment_id".to_owned(), json!(self.asked.id));
        body.insert("workflow_id".to_owned(), json!(workflow));
        if !self.asked.parameters.is_null() {
            body.insert("parameters".to_owned(), self.asked.parameters.clone());
        }
        let request = self.cloudify.core().call(row).json(&body);
        Ok(LongRunning::<Value, Value>::of(request, spec).start().await?)
    }

    fn resume(&self, facts: &cloudmgr_facts::Waiter) -> wait::Resume {
        let tenant = self.matches.get_one::<String>("tenant").map(String::as_str);
        wait::Resume::with_tenant(self.backend, facts, tenant, self.place)
    }

    /// Prints the events; if that ends early, hints how to wait for the execution, which continues.
    async fn events_unless_interrupted(&self, id: &str, resume: &wait::Resume) -> Result<()> {
        let hint = resume.hint(id);
        tokio::select! {
            biased;
            followed = self.events(id) => followed.map_err(|failure| failure.with_hint(hint)),
            () = crate::send::interrupted() => Err(Failure::interrupted(Some(hint))),
        }
    }

    /// Prints each event on a line.
    async fn events(&self, execution: &str) -> Result<()> {
        let follow = self.cloudify.events().follow(execution);
        let limit = self.asked.limits.timeout.into_iter();
        let mut events = limit.fold(follow, |follow, limit| follow.deadline(limit));
        while let Some(event) = events.next().await {
            output::note(output::harmless(&line(event?)));
        }
        Ok(())
    }
}

/// An event on a line.
fn line(event: Event) -> String {
    let time = event.timestamp.or(event.reported_timestamp).unwrap_or_default();
    let level = event.level.or(event.event_type).unwrap_or_default();
    let node = event.node_instance_id.or(event.node_name);
    let node = node.map(|node| format!("[{node}] ")).unwrap_or_default();
    format!("{time} {level} {node}{}", event.message.unwrap_or_default())
}
