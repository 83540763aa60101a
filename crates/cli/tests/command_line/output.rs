//! What is on standard output, format by format, and what is on standard error beside it.

use std::process::Stdio;
use std::sync::Arc;

use conformance::wire::exchange::{Answer, Seen};
use serde_json::{Value, json};

use crate::program::{Place, Ran};

/// Two clusters, as NC2 answers them.
fn clusters() -> Value {
    json!({"data": [
        {"id": "c1", "name": "berlin", "status": "running", "region": "eu\tcentral", "network": {"vpc": "vpc-1"}, "new": 1},
        {"id": "c2", "name": "dünkirchen", "status": null, "aos_version": "6.7"},
    ]})
}

fn list(words: &[&str]) -> Ran {
    let place = Place::new("nc2");
    place.answers(200, &clusters());
    let ran = place.run(&[&["clusters", "list"], words].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran
}

#[test]
fn a_pipe_gets_tabs_with_a_header_and_nothing_is_cut() {
    let ran = list(&[]);
    let wanted = "id\tname\tstatus\tregion\taos_version\tcreated_at\n\
                  c1\tberlin\trunning\teu\\tcentral\t\t\n\
                  c2\tdünkirchen\t\t\t6.7\t\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str()), (wanted, ""));
}

#[test]
fn a_table_is_aligned_by_the_width_of_its_characters() {
    let ran = list(&["-o", "table", "--columns", "name,id"]);
    assert_eq!(ran.out, "name        id\nberlin      c1\ndünkirchen  c2\n");
}

#[test]
fn columns_lead_into_objects_and_work_in_every_format() {
    let columns = ["--columns", "id,network.vpc"];
    let of = |format| list(&[&columns[..], &["-o", format]].concat()).out;
    assert_eq!(of("tsv"), "id\tnetwork.vpc\nc1\tvpc-1\nc2\t\n");
    assert_eq!(of("csv"), "id,network.vpc\nc1,vpc-1\nc2,\n");
    assert_eq!(
        of("jsonl"),
        "{\"id\":\"c1\",\"network.vpc\":\"vpc-1\"}\n{\"id\":\"c2\",\"network.vpc\":null}\n"
    );
    assert_eq!(of("yaml"), "- id: c1\n  network.vpc: vpc-1\n- id: c2\n  network.vpc: null\n");
}

#[test]
fn json_is_the_payload_as_the_wire_has_it() {
    let rows: Value = serde_json::from_str(&list(&["-o", "json"]).out).unwrap();
    assert_eq!(rows, clusters()["data"]);
    let lines = list(&["-o", "jsonl"]).out;
    let rows: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(json!(rows), clusters()["data"]);
}

#[test]
fn csv_has_every_field_of_the_spec_and_quotes_what_needs_it() {
    let place = Place::new("nano");
    let rows = json!({"error_code": 0, "message": "", "data": [{"name": "a,\"b\"", "display": "two\nlines", "member": 3}]});
    place.answers(200, &rows);
    let ran = place.run(&["user-groups", "list", "-o", "csv"]);
    assert_eq!(ran.out, "name,display,member\n\"a,\"\"b\"\"\",\"two\nlines\",3\n", "{}", ran.err);
}

#[test]
fn quiet_is_an_id_a_line() {
    assert_eq!(list(&["-q"]).out, "c1\nc2\n");
}

#[test]
fn jq_filters_each_row() {
    assert_eq!(list(&["--jq", ".name"]).out, "berlin\ndünkirchen\n");
    assert_eq!(list(&["--jq", "{id}", "-o", "jsonl"]).out, "{\"id\":\"c1\"}\n{\"id\":\"c2\"}\n");
    assert_eq!(list(&["--jq", "select(.status) | .id"]).out, "c1\n");
}

#[test]
fn an_empty_list_has_a_header_or_is_an_empty_json_list() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": []}));
    assert_eq!(place.run(&["clusters", "list", "--columns", "id,name"]).out, "id\tname\n");
    assert_eq!(place.run(&["clusters", "list", "-o", "json"]).out, "[]\n");
    assert_eq!(place.run(&["clusters", "list", "-o", "jsonl"]).out, "");
}

#[test]
fn one_thing_is_shown_with_all_its_fields() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": {"id": "c1", "name": "berlin", "hosts": [1]}}));
    let ran = place.run(&["clusters", "get", "c1", "-o", "table"]);
    assert_eq!(ran.out, "id     c1\nname   berlin\nhosts  [1]\n");
}

#[test]
fn a_servers_string_does_not_steer_the_terminal() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": [{"id": "c1", "name": "\u{1b}[2Jgone\u{7}"}]}));
    for format in ["table", "tsv"] {
        let ran = place.run(&["clusters", "list", "-o", format]);
        assert!(!ran.out.contains(['\u{1b}', '\u{7}']), "{:?}", ran.out);
    }
}

/// Pages of one list of executions.
fn executions(place: &Place, total: usize) {
    pages(place, total, || {});
}

/// As [`executions`]; each page does something before it is there.
fn pages(place: &Place, total: usize, before: impl Fn() + Send + Sync + 'static) {
    place.server.handle(move |seen| {
        before();
        let query = seen.uri().query().unwrap_or_default();
        let number = |name: &str| -> usize {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
            pair.and_then(|value| value.parse().ok()).unwrap_or(0)
        };
        let (offset, size) = (number("_offset"), number("_size"));
        let rows: Vec<Value> =
            (offset..total.min(offset + size)).map(|n| json!({"id": format!("e{n}")})).collect();
        let pagination = json!({"total": total, "offset": offset, "size": size});
        Answer::new(200).json(&json!({"items": rows, "metadata": {"pagination": pagination}}))
    });
}

#[test]
fn a_list_that_goes_on_says_so() {
    let place = Place::new("cloudify");
    executions(&place, 1234);
    let ran = place.run(&["executions", "list", "-q"]);
    assert_eq!(ran.out.lines().count(), 100);
    assert_eq!(ran.err, "100 of 1,234; --all for the rest\n");
    assert_eq!(place.seen().len(), 1);
}

#[test]
fn all_means_all_and_limit_asks_for_no_more_than_it_shows() {
    let place = Place::new("cloudify");
    executions(&place, 1234);
    let ran = place.run(&["executions", "list", "-q", "--all"]);
    assert_eq!((ran.out.lines().count(), ran.err.as_str()), (1234, ""));
    place.seen();
    let ran = place.run(&["executions", "list", "-q", "--limit", "7"]);
    assert_eq!(ran.out.lines().count(), 7);
    let seen = place.seen();
    assert!(seen[0].uri().query().unwrap().contains("_size=7"), "{seen:?}");
}

/// The most memory that a process has used so far, in KiB.
#[cfg(target_os = "linux")]
fn memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

/// The most memory, in MiB, that writing so many rows needed by the time the last page was asked for.
#[cfg(target_os = "linux")]
fn peak(format: &str, total: usize) -> f64 {
    use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
    let place = Place::new("cloudify");
    let (process, peak) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU64::new(0)));
    let (of, to) = (Arc::clone(&process), Arc::clone(&peak));
    pages(&place, total, move || _ = to.fetch_max(memory(of.load(Ordering::Relaxed)), Ordering::Relaxed));
    let mut command = place.command(&["executions", "list", "--all", "--page-size", "1000", "-o", format]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    process.store(child.id(), Ordering::Relaxed);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(place.seen().len(), total.div_ceil(1000));
    f64::from(u32::try_from(peak.load(Ordering::Relaxed)).unwrap()) / 1024.0
}

#[cfg(target_os = "linux")]
#[test]
fn all_rows_of_a_long_list_need_no_more_memory_than_a_few_pages() {
    for format in ["csv", "jsonl", "tsv"] {
        let (few, many) = (peak(format, 5_000), peak(format, 100_000));
        assert!(few > 1.0, "{few} MiB");
        assert!(many - few < 4.0, "{format}: {few} MiB for 5,000 rows, {many} MiB for 100,000");
    }
}

#[test]
fn columns_are_asked_for_where_the_server_can_choose() {
    let place = Place::new("cloudify");
    executions(&place, 2);
    place.run(&["executions", "list", "--columns", "id,workflow_id"]);
    assert!(place.seen()[0].uri().query().unwrap().contains("_include=id%2Cworkflow_id"));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let place = Place::new("cloudify");
    executions(&place, 20_000);
    let mut command = place.command(&["executions", "list", "-q", "--all"]);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut reader = std::io::BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    std::io::BufRead::read_line(&mut reader, &mut line).unwrap();
    drop(reader);
    let output = child.wait_with_output().unwrap();
    assert_eq!(line, "e0\n");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    assert!(place.seen().len() < 200, "it went on asking");
}

#[test]
fn what_is_started_gives_its_id_and_how_to_wait_for_it() {
    let place = Place::new("nc2");
    let id = "7d3c51a4-0000-4000-8000-000000000001";
    place.answers(202, &json!({"data": {"id": "t1", "status": "running"}}));
    let ran = place.run(&["clusters", "hibernate", id]);
    assert_eq!(ran.out, "t1\n", "{}", ran.err);
    assert_eq!(ran.err, "started; wait for it with: cloudmgr nc2 tasks wait t1\n");
}

#[test]
fn a_wait_tells_each_state_once_and_prints_the_last() {
    let place = Place::new("nc2");
    let state = |state: &str| Answer::new(200).json(&json!({"data": {"id": "t1", "status": state}}));
    place.server.script([state("pending"), state("pending"), state("running"), state("done")]);
    let ran = place.run(&["tasks", "wait", "t1", "--every", "1s", "-o", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.err, "waiting for tasks t1\npending\nrunning\ndone\n");
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap()["status"], "done");
}

#[test]
fn a_wait_is_taken_up_at_the_same_server() {
    let place = Place::new("nc2");
    place.answers(202, &json!({"data": {"id": "t1", "status": "running"}}));
    let mut command = place.command(&["clusters", "hibernate", "7d3c51a4-0000-4000-8000-000000000001"]);
    command.env_remove("NC2_BASE_URL").args(["--url", &place.url(), "--plain-http"]);
    let ran = crate::program::run(&mut command, "");
    let hint = format!("cloudmgr nc2 tasks wait t1 --url {} --plain-http\n", place.url());
    assert!(ran.err.ends_with(&hint), "{}", ran.err);
}

#[test]
fn a_wait_in_a_tenant_is_taken_up_in_that_tenant() {
    let place = Place::new("cloudify");
    place.answers(201, &json!({"id": "e1", "status": "pending"}));
    let words =
        ["executions", "start", "--deployment-id", "web", "--workflow-id", "install", "--tenant", "ops team"];
    let ran = place.run(&words);
    assert!(ran.err.contains("cloudmgr cloudify executions wait e1 --tenant 'ops team'"), "{}", ran.err);
}

#[test]
fn files_come_down_and_are_not_overwritten() {
    let place = Place::new("nano");
    let bytes = vec![7u8; 300_000];
    let image = Answer::new(200).header("content-type", "application/octet-stream").header("signature", SHA1);
    place.server.answer(image.body(bytes.clone()));
    let file = place.folder.path().join("image.qcow2");
    let download = ["disk-images", "download", "i1", file.to_str().unwrap()];
    let ran = place.run(&download);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
    assert!(ran.err.contains("300,000 bytes"), "{}", ran.err);
    assert_ne!(place.run(&download).code, 0, "a file was overwritten");
}

#[test]
fn files_go_up() {
    let place = Place::new("nano");
    let file = place.file("image.qcow2", vec![7u8; 300_000]);
    place.answers(200, &json!({"error_code": 0, "message": "", "data": null}));
    let ran = place.run(&["disk-images", "upload", "i1", file.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(place.seen()[0].body().windows(1000).any(|part| part.iter().all(|byte| *byte == 7)));
}

/// The SHA-1 of 300,000 bytes of 7.
const SHA1: &str = "1169cd990266c9306f7d0f165382afe927b89b8d";

#[test]
fn a_folder_is_packed_while_it_is_sent() {
    let place = Place::new("cloudify");
    place.answers(201, &json!({"id": "web"}));
    let folder = place.folder.path().join("web");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("blueprint.yaml"), "tosca_definitions_version: cloudify_dsl_1_3\n").unwrap();
    let ran = place.run(&["blueprints", "upload", "web", folder.to_str().unwrap(), "-q"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "web\n"), "{}", ran.err);
    assert!(place.seen()[0].body().starts_with(&[0x1f, 0x8b]), "no gzip");
}

/// A manager with one event of an installation that is over at the first poll.
fn installation(seen: &Seen) -> Answer {
    let event = json!({"_storage_id": 1, "type": "cloudify_event", "event_type": "task_started",
        "message": "Task started 'create'", "node_instance_id": "vm_1", "timestamp": "2026-02-28T23:59:58.123Z",
        "reported_timestamp": "2026-02-28T23:59:58.123Z"});
    let pagination = json!({"total": 1, "offset": 0, "size": 100});
    let execution = |status: &str| json!({"id": "e1", "status": status});
    match seen.method().as_str() {
        _ if seen.uri().path().ends_with("/events") => {
            Answer::new(200).json(&json!({"items": [event], "metadata": {"pagination": pagination}}))
        }
        "POST" => Answer::new(201).json(&execution("pending")),
        _ => Answer::new(200).json(&execution("terminated")),
    }
}

#[test]
fn install_follows_its_events_to_the_end() {
    let place = Place::new("cloudify");
    place.server.handle(installation);
    let ran = place.run(&["install", "web", "--follow", "-o", "json", "-p", "retries=3"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.err.matches("[vm_1] Task started 'create'").count(), 1, "{}", ran.err);
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap()["status"], "terminated");
    let sent = place.sent();
    assert_eq!(sent, json!({"deployment_id": "web", "workflow_id": "install", "parameters": {"retries": 3}}));
}

#[test]
fn usage_is_flat_rows() {
    let place = Place::new("frame");
    place.answers(200, &json!({"data": [{"account_external_id": "a1", "usage": [
        {"time": 1_711_929_600_000_i64, "instance_type_id": "air", "server_type": "production", "datacenter_id": "d1", "hours_used": 1.5}
    ]}], "total": 1.5}));
    let ran = place.run(&["usage", "org", "--month", "2024-04", "-o", "csv"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("time,account_external_id,"), "{}", ran.out);
    assert!(ran.out.contains("a1,air"), "{}", ran.out);
}

#[test]
fn any_path_of_the_api_can_be_called() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": [1, 2]}));
    let ran = place.run(&["api", "GET", "/clusters?limit=5&name=a%20b", "-o", "jsonl"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "1\n2\n"), "{}", ran.err);
    let seen = place.seen();
    assert!(seen[0].uri().path().ends_with("/clusters"), "{seen:?}");
    assert_eq!(seen[0].uri().query(), Some("limit=5&name=a%20b"));
}
