//! Workflows at given times.

use cloudmgr_runtime::{DateTime, Param, Result, Utc};

use crate::execution_schedules::{Create, ExecutionSchedules};
use crate::executions::Executions;
use crate::types::{CreateExecutionSchedule, Execution, ExecutionSchedule, StartExecution};
use crate::version;

/// When a workflow runs: once or repeatedly. The manager checks schedules once a minute.
///
/// ```
/// use cloudify_sdk::{DateTime, Schedule, Utc, Weekday, schedule::Unit};
///
/// fn weekly(first: DateTime<Utc>) -> Schedule {
///     Schedule::new("heal", first).every(1, Unit::Weeks).on([Weekday::Monday, Weekday::Friday]).times(10)
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a schedule does nothing until it is added"]
pub struct Schedule {
    body: CreateExecutionSchedule,
    recurs: bool,
}

/// A unit of time in which a schedule recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Schedule {
    /// A workflow that runs once, at this time, without fractions of a second.
    pub fn new(workflow_id: impl Into<String>, first: DateTime<Utc>) -> Self {
        let body = CreateExecutionSchedule::new(workflow_id, written(first)).count(1_u64);
        Self { body, recurs: false }
    }

    /// Repeats it at this interval, without end unless [`times`](Self::times) or [`until`](Self::until) is set.
    pub fn every(self, number: u32, unit: Unit) -> Self {
        let CreateExecutionSchedule { count, .. } = self.body;
        let mut body = self.body.recurrence(format!("{number} {}", unit.word()));
        // `new` has set the number of runs to one, because a schedule does not recur by default.
        body.count = count.filter(|_| self.recurs);
        Self { body, recurs: true }
    }

    /// Runs it on these days of the week only.
    pub fn on(mut self, days: impl IntoIterator<Item = Weekday>) -> Self {
        self.body = self.body.weekdays(days.into_iter().map(Weekday::word));
        self
    }

    /// Ends it after this number of runs.
    pub fn times(mut self, runs: u64) -> Self {
        self.body = self.body.count(runs);
        self.recurs = true;
        self
    }

    /// Ends it after this time.
    pub fn until(mut self, last: DateTime<Utc>) -> Self {
        self.body = self.body.until(written(last));
        self
    }

    /// Sets how many minutes a run may be late before it is skipped.
    pub fn slip(mut self, minutes: u64) -> Self {
        self.body = self.body.slip(minutes);
        self
    }

    /// Ends it when a run fails.
    pub fn stop_on_fail(mut self) -> Self {
        self.body = self.body.stop_on_fail(true);
        self
    }
}

impl From<Schedule> for CreateExecutionSchedule {
    /// The body, for settings that [`Schedule`] does not have.
    fn from(schedule: Schedule) -> Self {
        schedule.body
    }
}

impl ExecutionSchedules<'_> {
    /// Adds a schedule to a deployment.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client, first: cloudify_sdk::DateTime<cloudify_sdk::Utc>) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::{Schedule, schedule::Unit};
    ///
    /// let nightly = Schedule::new("heal", first).every(1, Unit::Days);
    /// cloudify.execution_schedules().add("web", "nightly", nightly).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, deployment_id: impl Param, schedule_id: impl Param, schedule: Schedule) -> Create {
        self.create(schedule_id, deployment_id, CreateExecutionSchedule::from(schedule))
    }
}

/// The result of [`Executions::start_at`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Scheduled {
    /// Up to 5.1: an execution in the state `scheduled`.
    Execution(Execution),
    /// From 5.2 on: a schedule, which creates the execution at its time.
    Schedule(ExecutionSchedule),
}

impl Executions<'_> {
    /// Runs a workflow on a deployment once, at a later time.
    ///
    /// A manager from 6.0 on converts an execution with a `scheduled_time` to a schedule and does not return its ID.
    /// Therefore, from 5.2 on, this creates a schedule, named after the workflow and the time, such as `install-20300101T003000`.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client, at: cloudify_sdk::DateTime<cloudify_sdk::Utc>) -> Result<(), cloudify_sdk::Error> {
    /// cloudify.executions().start_at("web", "install", at).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call.
    pub async fn start_at(
        &self,
        deployment_id: impl Into<String>,
        workflow_id: impl Into<String>,
        at: DateTime<Utc>,
    ) -> Result<Scheduled> {
        let (deployment_id, workflow_id) = (deployment_id.into(), workflow_id.into());
        if version::of(self.0).await?.is_since("5.2") {
            return self.scheduled(deployment_id, workflow_id, at).await;
        }
        let body = StartExecution::new(deployment_id, workflow_id);
        let body = body.scheduled_time(at.format("%Y%m%d%H%M+0000").to_string());
        Ok(Scheduled::Execution(self.start(body).send().await?.into_inner()))
    }

    async fn scheduled(
        &self,
        deployment_id: String,
        workflow_id: String,
        at: DateTime<Utc>,
    ) -> Result<Scheduled> {
        let name = format!("{workflow_id}-{}", at.format("%Y%m%dT%H%M%S"));
        let schedule = Schedule::new(workflow_id, at);
        let added = ExecutionSchedules(self.0).add(deployment_id, name, schedule).send().await?;
        Ok(Scheduled::Schedule(added.into_inner()))
    }
}

/// A time in the format of a manager: UTC without a zone.
fn written(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S").to_string()
}

impl Unit {
    fn word(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

impl Weekday {
    fn word(self) -> &'static str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(schedule: Schedule) -> cloudmgr_runtime::Value {
        serde_json::to_value(CreateExecutionSchedule::from(schedule)).unwrap()
    }

    fn first() -> DateTime<Utc> {
        "2030-01-01T00:30:00+00:00".parse().unwrap()
    }

    #[test]
    fn a_schedule_that_does_not_recur_has_one_run() {
        let sent = serde_json::json!({"workflow_id": "heal", "since": "2030-01-01T00:30:00", "count": 1});
        assert_eq!(body(Schedule::new("heal", first())), sent);
    }

    #[test]
    fn a_schedule_recurs_without_an_end_unless_one_is_set() {
        let daily = Schedule::new("heal", first()).every(2, Unit::Days).on([Weekday::Monday]);
        let mut sent = serde_json::json!({"workflow_id": "heal", "since": "2030-01-01T00:30:00",
            "recurrence": "2 days", "weekdays": ["MO"]});
        assert_eq!(body(daily.clone()), sent);
        sent["count"] = 5.into();
        assert_eq!(body(daily.times(5)), sent);
        assert_eq!(
            body(Schedule::new("heal", first()).times(5).every(2, Unit::Days).on([Weekday::Monday])),
            sent
        );
    }
}
