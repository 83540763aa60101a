//! All faults of a server combined with all kinds of calls of all backends.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::{env, fs};

use conformance::faults::matrix::Matrix;
use conformance::faults::{Fault, Scene};

/// The variable with the path for the matrix, which `cargo xtask faults` prints.
const PAGE: &str = "FAULTS_MATRIX";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_server_does_wrong_a_call_ends_in_time_with_the_right_error_and_is_not_repeated() {
    let matrix = Matrix::run(Scene::all().unwrap(), &Fault::all()).await.unwrap();
    if let Some(path) = env::var_os(PAGE) {
        fs::write(path, matrix.page()).unwrap();
    }
    let mut open = Vec::new();
    for cell in matrix.cells() {
        let place = format!("{} {} / {}", cell.scene.name(), cell.column.name(), cell.fault.about());
        open.extend(matrix.faults(cell).into_iter().map(|fault| format!("{place}: {fault}")));
    }
    let (all, called, _) = matrix.counts();
    let (again, took) = (matrix.again(), matrix.took().as_secs_f64());
    println!("{all} cells, {called} calls, {took:.1} s, {again} servers asked twice");
    assert!(open.is_empty(), "{} of {all} cells are open\n{}", open.len(), open.join("\n"));
    assert!(called > all / 2, "hardly anything was called: {called} of {all}");
}
