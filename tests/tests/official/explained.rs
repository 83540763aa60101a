//! The reasons why some requests differ from those of the official client.

/// Lines of `requests_7.jsonl`, counted from 1, and the reason.
pub(crate) const LINES: &[(&[usize], &str)] = &[
    (&[5], "`install_method` is an argument: managers up to 5.1 insist on it"),
    (&[33], "`skip_execution` is for the workflow that uploads; `.query(..)` sends it"),
    (
        &[51, 96, 119, 139, 150, 171, 316, 324, 367],
        "these lists do not read `_get_data`; `.query(..)` sends it",
    ),
    (&[76], "it sends personal data to the vendor"),
    (&[77], "a customer ID of null stores nothing"),
    (&[90], "what is not wanted is not said: `detach_site` stands alone"),
    (
        &[131, 132],
        "`deployment_updates().begin(..)`, for `POST` was another operation up to 6.1; see the crate's own tests",
    ),
    (&[149], "the message is no documented filter of a deletion; `.query(..)` sends it"),
    (&[155, 156, 157, 158], "booleans are sent as booleans and not as strings"),
    (&[229, 442], "the same is at the path of version 3.1"),
    (
        &[277, 283],
        "`operations().list_of_execution(..)`, for `graph_id` is required up to 6.4; see the crate's own tests",
    ),
    (
        &[284, 289],
        "`tasks_graphs().list_of_execution(..)`, for the name is required up to 6.4; see the crate's own tests",
    ),
    (&[325, 326, 327, 328, 329, 330], "files of the host are outside of the API"),
    (&[337], "the value of a secret is a string; `request(..)` sends another JSON value"),
    (&[374, 375], "`recreate_deployments_envs` is an argument: managers up to 5.2 insist on it"),
    (&[402], "`tokens().list()`, for `GET` made a token up to 6.3; see the crate's own tests"),
];
