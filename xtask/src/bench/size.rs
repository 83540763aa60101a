//! `size`: lines and bytes of generated code per operation, compared with the engine's own code.

use super::generate;
use super::goal::Goal;
use super::row::Row;
use crate::failure::{self, Failure};
use crate::workspace::{Spec, Workspace};

/// The amount of code for a document.
#[derive(Clone, Copy, Default)]
struct Size {
    operations: f64,
    lines: f64,
    bytes: f64,
}

impl Size {
    fn of<'a>(texts: impl Iterator<Item = &'a str>, operations: usize) -> Self {
        texts.fold(Self { operations: operations as f64, ..Self::default() }, |size, text| Self {
            lines: size.lines + text.lines().count() as f64,
            bytes: size.bytes + text.len() as f64,
            ..size
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            operations: self.operations + other.operations,
            lines: self.lines + other.lines,
            bytes: self.bytes + other.bytes,
        }
    }
}

/// A row for the lines of each backend, and two rows for the totals.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let specs = generate::specs(workspace)?;
    let sizes = generate::deep(|| failure::all(specs.iter().map(sizes)))?;
    let rows = specs.iter().zip(&sizes).map(|(spec, sizes)| lines(&spec.backend, *sizes));
    let mut rows: Vec<Row> = rows.collect();
    let all = sizes
        .iter()
        .fold(<(Size, Size)>::default(), |all, (ours, theirs)| (all.0.plus(*ours), all.1.plus(*theirs)));
    rows.push(lines("all", all));
    rows.push(
        Row::new("all: bytes per operation", "", [all.0.bytes / all.0.operations])
            .against("the engine alone", [all.1.bytes / all.1.operations]),
    );
    Ok(rows)
}

fn sizes(spec: &Spec) -> Result<(Size, Size), Failure> {
    let ours = codegen::generate(&spec.backend, &spec.file, &spec.text).map_err(Failure::Spec)?;
    let theirs = generate::generate_stock(&generate::stock(spec)?)?;
    Ok((
        Size::of(ours.files.iter().map(|file| file.text.as_str()), ours.operations),
        Size::of([theirs.as_str()].into_iter(), ours.operations),
    ))
}

fn lines(name: &str, (ours, theirs): (Size, Size)) -> Row {
    Row::new(format!("{name}: lines per operation"), "", [ours.lines / ours.operations])
        .against("the engine alone", [theirs.lines / theirs.operations])
        .goal(Goal::AtMostTimes(0.4))
}
