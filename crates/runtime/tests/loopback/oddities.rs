//! An odd value costs a field, and an odd row a row; strict clients refuse both.

use cloudmgr_runtime::{
    Api, DateTime, Envelope, ErrorKind, Method, Operation, Paged, Paging, StreamExt, Utc, Uuid,
};

use crate::support::{Reply, Server, call};

#[derive(Clone, Debug, PartialEq)]
struct Host {
    name: String,
    cores: Option<u32>,
}
cloudmgr_runtime::object! { Host { required name, optional cores } }

#[derive(Clone, Debug, PartialEq)]
struct Cluster {
    id: String,
    created: Option<DateTime<Utc>>,
    owner: Option<Uuid>,
    size: Option<u64>,
    label: Option<String>,
    main: Option<Host>,
    hosts: Vec<Host>,
}
cloudmgr_runtime::object! {
    Cluster {
        required id,
        optional created,
        optional owner,
        optional size,
        optional label,
        optional main,
        optional hosts,
    }
}

static GET: Operation = Operation::new("clusters_get", Method::GET, "/cluster");
static LIST: Operation = Operation::new("clusters_list", Method::GET, "/clusters")
    .paged(Paging::offset("offset", "limit", 4).items("items"));
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

const ODD: &str = r#"{"id": "7", "created": "", "owner": {"name": 1}, "size": [1, {}], "label": true,
    "main": {"cores": 4}, "hosts": [{"name": "a", "cores": "x"}, {"cores": 1}, 7, {"name": "b", "cores": 2}]}"#;

#[tokio::test]
async fn an_odd_value_leaves_its_optional_field_empty_and_is_told() {
    let server = Server::replies([Reply::json(200, ODD)]).await;
    let response = call::<Cluster>(server.client(&API).call(&GET)).send().await.unwrap();
    let host = |name: &str, cores| Host { name: name.into(), cores };
    assert_eq!(response.hosts, [host("a", None), host("b", Some(2))]);
    let Cluster { created, owner, size, label, main, .. } = response.clone().into_inner();
    assert_eq!((created, owner, size, label, main), (None, None, None, None, None));
    let odd = ["created", "owner", "size", "label", "main", "hosts[0].cores", "hosts[1]", "hosts[2]"];
    assert_eq!(response.oddities(), odd.map(|path| format!("Cluster.{path}")));
}

#[tokio::test]
async fn a_value_of_another_type_is_taken_where_its_meaning_is_plain() {
    let body = r#"{"id": 7, "size": "12", "label": 4, "hosts": [{"name": "a", "cores": 3.0}]}"#;
    let server = Server::replies([Reply::json(200, body)]).await;
    let response = call::<Cluster>(server.client(&API).call(&GET)).send().await.unwrap();
    assert_eq!((&*response.id, response.size, response.label.as_deref()), ("7", Some(12), Some("4")));
    assert_eq!(response.hosts[0].cores, Some(3));
    assert_eq!(response.oddities(), [""; 0]);
}

#[tokio::test]
async fn what_identifies_a_thing_stays_required() {
    let server =
        Server::replies([Reply::json(200, r#"{"size": 1}"#), Reply::json(200, r#"{"id": {}}"#)]).await;
    let client = server.client(&API);
    let missing = call::<Cluster>(client.call(&GET)).send().await.unwrap_err();
    assert!(missing.to_string().contains("missing field `id`"), "{missing}");
    let odd = call::<Cluster>(client.call(&GET)).send().await.unwrap_err();
    assert!(odd.to_string().contains("at id: invalid type"), "{odd}");
}

#[tokio::test]
async fn a_strict_client_refuses_every_odd_value() {
    let fine = r#"{"id": "7"}"#;
    for body in
        [ODD, r#"{"id": 7}"#, r#"{"id": "7", "size": "12"}"#, r#"{"id": "7", "hosts": [{"cores": 1}]}"#]
    {
        let server = Server::replies([Reply::json(200, body), Reply::json(200, fine)]).await;
        let client = server.builder(&API).strict(true).build().unwrap();
        let error = call::<Cluster>(client.call(&GET)).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(call::<Cluster>(client.call(&GET)).send().await.is_ok());
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_an_error_of_its_own_and_the_list_goes_on() {
    let page = r#"{"items": [{"id": "1"}, {"size": 2}, {"id": "3", "size": {}}, {"id": "4"}]}"#;
    let last = r#"{"items": [{"id": "5"}]}"#;
    let replies = || [page, last, r#"{"items": []}"#].map(|body| Reply::json(200, body));
    let server = Server::replies(replies()).await;
    let list = || Paged::<Cluster>::new(server.client(&API).call(&LIST));
    let rows: Vec<_> = list().items().collect().await;
    let ids: Vec<_> = rows.iter().map(|row| row.as_ref().map(|row| row.id.clone()).ok()).collect();
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(ids, [id("1"), None, id("3"), id("4"), id("5")]);
    let error = rows[1].as_ref().unwrap_err();
    assert!(error.to_string().contains("row [1] cannot be read"), "{error}");

    let server = Server::replies(replies()).await;
    let response = Paged::<Cluster>::new(server.client(&API).call(&LIST)).send().await.unwrap();
    assert_eq!(response.items.len(), 3);
    assert_eq!(response.oddities(), ["[1]", "Cluster.size"]);

    let server = Server::replies(replies()).await;
    let strict = server.builder(&API).strict(true).build().unwrap();
    assert!(Paged::<Cluster>::new(strict.call(&LIST)).send().await.is_err());
}
