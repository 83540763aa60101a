use std::fmt::Debug;

use TYPES::{Blueprint, Deployment, Execution, Node, Snapshot};

fn show<T: serde::de::DeserializeOwned + Debug>(text: &str) -> String {
    format!("{:?}", serde_json::from_str::<T>(text))
}

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    let shown = [
        show::<Blueprint>(&text),
        show::<Deployment>(&text),
        show::<Execution>(&text),
        show::<Node>(&text),
        show::<Snapshot>(&text),
    ];
    println!("{}", shown.join("\n"));
}
