//! Text in columns.

/// Aligns rows in columns: the first and the last to the left, those in between (numbers) to the right.
pub(crate) fn render<const N: usize>(rows: &[[String; N]]) -> String {
    let widths: [usize; N] = std::array::from_fn(|column| width(rows, column));
    rows.iter().map(|row| line(row, &widths)).collect()
}

/// The width of a column.
fn width<const N: usize>(rows: &[[String; N]], column: usize) -> usize {
    rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)
}

/// One row as a line.
fn line<const N: usize>(row: &[String; N], widths: &[usize; N]) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(column, (cell, &width))| match column {
            column if column == 0 || column + 1 == N => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        })
        .collect();
    format!("{}\n", cells.join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_left_and_numbers_right() {
        let rows = [["backend", "files", "state"], ["a", "12", "new"]].map(|row| row.map(str::to_owned));
        assert_eq!(render(&rows), "backend  files  state\na           12  new\n");
    }
}
