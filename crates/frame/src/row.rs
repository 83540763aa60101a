//! The rows of a report as lines of a table.

use std::borrow::Cow;

use cloudmgr_runtime::Value;
use serde::ser::{Serialize, SerializeTuple, Serializer};

use crate::types::{AuditTrail, PoolInstanceType, SessionTrail, UserActivity};

/// A line of a table that is also, unchanged, a line of JSON.
///
/// The rows of all reports implement it. Implement it for your own type to choose the columns:
///
/// ```
/// use frame_sdk::Row;
/// use serde::ser::SerializeTuple;
///
/// #[derive(serde::Serialize)]
/// struct Visit {
///     user: String,
///     hours: f64,
/// }
///
/// impl Row for Visit {
///     const COLUMNS: &'static [&'static str] = &["user", "hours"];
///
///     fn cells<L: SerializeTuple>(&self, line: &mut L) -> Result<(), L::Error> {
///         line.serialize_element(&self.user)?;
///         line.serialize_element(&self.hours)
///     }
/// }
/// ```
pub trait Row: Serialize {
    /// The names of the columns.
    const COLUMNS: &'static [&'static str];

    /// Writes one cell per column, in order. A cell is a string, a number, a boolean or empty.
    ///
    /// # Errors
    /// The errors of `line`.
    fn cells<L: SerializeTuple>(&self, line: &mut L) -> Result<(), L::Error>;
}

/// A row in the form that the serializer of a table expects.
pub(crate) struct Line<'a, T>(pub(crate) &'a T);

impl<T: Row> Serialize for Line<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_tuple(T::COLUMNS.len())?;
        self.0.cells(&mut line)?;
        line.end()
    }
}

/// Declares the columns of a type: its fields, or the expression after the colon.
macro_rules! row {
    ($row:ident: $type:ty { $($column:ident $(: $cell:expr)?),+ $(,)? }) => {
        impl Row for $type {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),+];

            fn cells<L: SerializeTuple>(&self, line: &mut L) -> Result<(), L::Error> {
                let $row = self;
                $(line.serialize_element(row!(@cell $row $column $($cell)?))?;)+
                Ok(())
            }
        }
    };
    (@cell $row:ident $column:ident) => { &$row.$column };
    (@cell $row:ident $column:ident $cell:expr) => { &$cell };
}
pub(crate) use row;

row!(trail: AuditTrail {
    inserted_at,
    kind,
    user_email,
    user_first_name,
    user_last_name,
    user_idp,
    account_id,
    organization_id,
    customer_id,
    id,
});

row!(trail: SessionTrail {
    session_start,
    session_end,
    session_duration,
    user_email,
    user_first_name,
    user_last_name,
    user_idp,
    user_id,
    instance_type,
    pool_group_type,
    pool_id,
    pool_instance_type_id: of_type(trail, |kind| &kind.id),
    pool_instance_type_name: of_type(trail, |kind| &kind.name),
    pool_instance_type_display_name: of_type(trail, |kind| &kind.display_name),
    pool_instance_type_gpu: of_type(trail, |kind| &kind.gpu),
    pool_instance_type_ram: of_type(trail, |kind| &kind.ram),
    pool_instance_type_vcpu: of_type(trail, |kind| &kind.vcpu),
    pool_instance_type_bare_metal: of_type(trail, |kind| &kind.bare_metal).and_then(free),
    client_ip,
    city,
    distance,
    latency_ms_avg,
    latency_ms_min,
    latency_ms_max,
    bandwidth_kbps_avg,
    bandwidth_kbps_min,
    bandwidth_kbps_max,
    framerate_ps_avg,
    framerate_ps_min,
    framerate_ps_max,
    fail_description: free(&trail.fail_description),
    server_id,
    session_id,
    account_id,
    organization_id,
    customer_id,
    id,
});

row!(visit: UserActivity {
    access_date,
    access_datetime,
    user_email,
    user_first_name,
    user_last_name,
    user_idp,
    user_id,
    account_id,
    organization_id,
    customer_id,
});

/// A field of the instance type of a session.
fn of_type<'a, T>(
    trail: &'a SessionTrail,
    field: impl FnOnce(&'a PoolInstanceType) -> &'a T,
) -> Option<&'a T> {
    trail.pool_instance_type.as_ref().map(field)
}

/// A value of unknown type as a cell: a string unchanged, everything else as JSON.
fn free(value: &Option<Value>) -> Option<Cow<'_, str>> {
    match value.as_ref()? {
        Value::Null => None,
        Value::String(text) => Some(Cow::Borrowed(text)),
        other => Some(Cow::Owned(other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_of_unknown_type_is_a_cell() {
        assert_eq!(free(&None), None);
        assert_eq!(free(&Some(Value::Null)), None);
        assert_eq!(free(&Some(json!("lost"))).unwrap(), "lost");
        assert_eq!(free(&Some(json!({"code": 7}))).unwrap(), r#"{"code":7}"#);
    }
}
