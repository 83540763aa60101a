//! The 193 operations of `nexus.json`, in the folder that `WILD_DIR` names: from the document of another party to formatted files,
//! beside stock progenitor on the same document.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Stock;
use codegen::import::{Earlier, import};

use super::generate::{ROUNDS, cpu, deep, generate_stock};
use super::goal::Goal;
use super::row::Row;
use crate::failure::Failure;

const DOCUMENT: &str = "nexus.json";

/// A row where there is such a folder.
pub(super) fn rows() -> Result<Vec<Row>, Failure> {
    let Some(path) = env::var_os("WILD_DIR").map(|folder| PathBuf::from(folder).join(DOCUMENT)) else {
        return Ok(Vec::new());
    };
    let text = read(&path)?;
    let (ours, theirs) = deep(|| in_turn(&text))?;
    let row = Row::new("`nexus` of another party, imported and generated: CPU", "ms", ours);
    Ok(vec![row.against("stock progenitor", theirs).goal(Goal::AtMostTimes(1.0))])
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::io("read", path.display().to_string()))
}

/// Both in turn; the first round warms up.
fn in_turn(text: &str) -> Result<(Vec<f64>, Vec<f64>), Failure> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..=ROUNDS {
        ours.push(cpu(|| imported(text).map(drop))?);
        theirs.push(cpu(|| stock(text).map(drop))?);
    }
    Ok((ours.split_off(1), theirs.split_off(1)))
}

fn imported(text: &str) -> Result<codegen::Output, Failure> {
    let imported = import(DOCUMENT, text, &mut |_| None, &Earlier::default())
        .map_err(|refusal| Failure::Missing(refusal.to_string()))?;
    codegen::generate("nexus", DOCUMENT, &imported.document).map_err(Failure::Spec)
}

fn stock(text: &str) -> Result<String, Failure> {
    let stock =
        Stock::unlowered(text).map_err(|problem| Failure::Missing(format!("{DOCUMENT}: {problem}")))?;
    generate_stock(&stock)
}
