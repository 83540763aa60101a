//! All faults of a server combined with all kinds of calls of all backends.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::{env, fs};

use conformance::faults::matrix::Matrix;
use conformance::faults::{Fault, Scene};
use conformance::wire::server::Front;

/// The variable with the path for the matrix, which `cargo xtask faults` prints.
const PAGE: &str = "FAULTS_MATRIX";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_a_server_does_wrong_a_call_ends_in_time_with_the_right_error_and_is_not_repeated() {
    let scenes = Scene::all().unwrap();
    let matrix = Matrix::run(scenes.clone(), &Fault::all(), Front::Tcp).await.unwrap();
    let near = Matrix::run(scenes, &Fault::all_near(), Front::InProcess).await.unwrap();
    if let Some(path) = env::var_os(PAGE) {
        fs::write(path, matrix.page()).unwrap();
    }
    let mut open = near.differences(&matrix);
    for (matrix, cell) in
        [&matrix, &near].into_iter().flat_map(|matrix| matrix.cells().iter().map(move |cell| (matrix, cell)))
    {
        let place = format!("{} {} / {}", cell.scene.name(), cell.column.name(), cell.fault.about());
        open.extend(matrix.faults(cell).into_iter().map(|fault| format!("{place}: {fault}")));
    }
    let (all, called, _) = matrix.counts();
    let (again, took) = (matrix.again(), matrix.took().as_secs_f64());
    let (all_near, called_near, _) = near.counts();
    println!("{all_near} cells in process, {called_near} calls, {:.1} s", near.took().as_secs_f64());
    assert!(called_near > all_near / 2, "hardly anything was called in process: {called_near} of {all_near}");
    println!("{all} cells, {called} calls, {took:.1} s, {again} servers asked twice");
    assert!(open.is_empty(), "{} of {all} cells are open\n{}", open.len(), open.join("\n"));
    assert!(called > all / 2, "hardly anything was called: {called} of {all}");
}
