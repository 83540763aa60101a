//! A table as Markdown, and its place in docs/performance.md.

use std::fs;

use super::row::Row;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The page with the last tables.
const PAGE: &str = "docs/performance.md";

/// The rows of a part as a Markdown table.
pub(super) fn table(rows: &[Row]) -> String {
    let head = "| measured | ours | against | ratio: median (min–max) | goal | reached |\n|---|---|---|---|---|---|\n";
    let lines = rows.iter().map(|row| format!("| {} |\n", row.cells().join(" | ")));
    head.to_owned() + &lines.collect::<String>()
}

/// Writes the table between `<!-- bench NAME -->` and the next `<!-- end -->`.
pub(super) fn save(workspace: &Workspace, part: &str, table: &str) -> Result<(), Failure> {
    let text = workspace.read(PAGE)?;
    let replaced = replace(&text, part, table).ok_or_else(|| {
        Failure::Missing(format!("{PAGE}: no `<!-- bench {part} -->` with an `<!-- end -->` after it"))
    })?;
    fs::write(workspace.path(PAGE), replaced).map_err(Failure::io("write", PAGE))
}

fn replace(text: &str, part: &str, table: &str) -> Option<String> {
    let begin = format!("<!-- bench {part} -->\n");
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once("<!-- end -->")?;
    Some(format!("{before}{begin}{table}<!-- end -->{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_the_last_one() {
        let text = "a\n<!-- bench x -->\nold\n<!-- end -->\nb\n<!-- bench y -->\n<!-- end -->\n";
        let expected = "a\n<!-- bench x -->\nnew\n<!-- end -->\nb\n<!-- bench y -->\n<!-- end -->\n";
        assert_eq!(replace(text, "x", "new\n").as_deref(), Some(expected));
        assert_eq!(replace(text, "z", "new\n"), None);
    }
}
