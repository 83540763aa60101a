//! The reasons why some requests differ from those of the official client.

/// Lines of `requests_7.jsonl`, counted from 1, and the reason.
pub(crate) const LINES: &[(&[usize], &str)] = &[
    (&[5], "`install_method` is an argument because managers up to 5.1 require it"),
    (&[33], "`skip_execution` is only for the upload workflow of the manager; `.query(..)` sends it"),
    (
        &[51, 96, 119, 139, 150, 171, 316, 324, 367],
        "the server does not read `_get_data` of these lists; `.query(..)` sends it",
    ),
    (&[76], "omitted: `POST /contacts` sends personal data to the vendor"),
    (&[77], "a customer ID of null stores nothing"),
    (&[90], "`detach_site` is sent only when a site is detached"),
    (
        &[131, 132],
        "`deployment_updates().begin(..)`, because `POST` is another operation up to 6.1; see the crate's own tests",
    ),
    (&[149], "the message is not a documented filter of a deletion; `.query(..)` sends it"),
    (&[155, 156, 157, 158], "booleans are sent as booleans and not as strings"),
    (&[229, 442], "the SDK calls the same operation at the path of version 3.1"),
    (
        &[277, 283],
        "`operations().list_of_execution(..)`, because `graph_id` is required up to 6.4; see the crate's own tests",
    ),
    (
        &[284, 289],
        "`tasks_graphs().list_of_execution(..)`, because the name is required up to 6.4; see the crate's own tests",
    ),
    (&[325, 326, 327, 328, 329, 330], "omitted: the files of the host are outside of the API"),
    (
        &[337],
        "`secrets().create_json(..)`, because the value of `create(..)` is a string; see the crate's own tests",
    ),
    (&[374, 375], "`recreate_deployments_envs` is an argument because managers up to 5.2 require it"),
    (&[402], "`tokens().list()`, because `GET` creates a token up to 6.3; see the crate's own tests"),
];
