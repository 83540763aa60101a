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
    open.extend([&matrix, &near].into_iter().flat_map(open_cells));
    assert_busy("in process", &near);
    assert!(open.is_empty(), "{} cells are open\n{}", open.len(), open.join("\n"));
    assert_busy("over TCP", &matrix);
}

/// The faults of all cells.
fn open_cells(matrix: &Matrix) -> impl Iterator<Item = String> {
    matrix.cells().iter().flat_map(|cell| {
        let place = format!("{} {} / {}", cell.scene.name(), cell.column.name(), cell.fault.about());
        matrix.faults(cell).into_iter().map(move |fault| format!("{place}: {fault}"))
    })
}

/// More than half of the cells made a call.
fn assert_busy(place: &str, matrix: &Matrix) {
    let (all, called, _) = matrix.counts();
    let (again, took) = (matrix.again(), matrix.took().as_secs_f64());
    println!("{all} cells {place}, {called} calls, {took:.1} s, {again} servers asked twice");
    assert!(called > all / 2, "hardly anything was called {place}: {called} of {all}");
}
