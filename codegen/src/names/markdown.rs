//! Markdown of a document as the lines of a doc comment: paragraphs, lists, tables and code stay what they are.

use super::docs::{ended, plain};

/// The lines of a text, each without the space that follows `///`.
///
/// A text of one paragraph is one line. Code is never a test: its fence says `text` where it names no language.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    for line in dedented(text) {
        blocks.take(line);
    }
    blocks.finished()
}

/// Whether a text is more than one paragraph.
pub(crate) fn has_blocks(text: &str) -> bool {
    let lines = dedented(text);
    lines.iter().any(|line| line.trim().is_empty() || fence(line).is_some() || stands_alone(line))
}

#[derive(Default)]
struct Blocks {
    lines: Vec<String>,
    /// The words of a paragraph or list item that is not at its end, with its indent and marker before them.
    open: Option<(String, Vec<String>)>,
    /// What closes the code that is open.
    fence: Option<&'static str>,
}

impl Blocks {
    fn take(&mut self, line: &str) {
        if let Some(fence) = self.fence {
            self.lines.push(line.trim_end().to_owned());
            if line.trim_start().starts_with(fence) {
                self.fence = None;
            }
        } else if let Some(fence) = fence(line) {
            self.close();
            self.begin_code(line.trim(), fence);
        } else if line.trim().is_empty() {
            self.close();
            self.gap();
        } else if let Some((marker, rest)) = item(line) {
            self.close();
            self.open = Some((marker, vec![rest.to_owned()]));
        } else if stands_alone(line) {
            self.close();
            self.lines.push(plain(line));
        } else {
            let (_, words) = self.open.get_or_insert_with(Default::default);
            words.push(line.to_owned());
        }
    }

    /// Code is separated from what is before it; what names no language, or Rust, would be compiled as a test.
    fn begin_code(&mut self, line: &str, fence: &'static str) {
        let language =
            line.trim_start_matches(['`', '~']).trim().split([' ', ',', '{']).next().unwrap_or_default();
        let is_safe =
            !language.is_empty() && !language.to_lowercase().starts_with("rust") && is_word(language);
        self.gap();
        self.lines.push(format!("{fence}{}", if is_safe { language } else { "text" }));
        self.fence = Some(fence);
    }

    fn gap(&mut self) {
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn close(&mut self) {
        if let Some((marker, words)) = self.open.take() {
            self.lines.push(format!("{marker}{}", plain(&words.join(" "))));
        }
    }

    /// The lines; a paragraph at the end is a sentence, code that was not closed is.
    fn finished(mut self) -> Vec<String> {
        let is_sentence = self.open.as_ref().is_some_and(|(marker, _)| marker.is_empty());
        self.close();
        self.lines.extend(self.fence.map(str::to_owned));
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        if let Some(last) = self.lines.last_mut().filter(|_| is_sentence) {
            *last = ended(last);
        }
        self.lines
    }
}

fn is_word(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+'))
}

fn fence(line: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|fence| line.trim_start().starts_with(fence))
}

/// A row of a table or a heading: a line of its own.
fn stands_alone(line: &str) -> bool {
    let line = line.trim_start();
    let hashes = line.len() - line.trim_start_matches('#').len();
    line.starts_with('|')
        || (1..=6).contains(&hashes) && line[hashes..].starts_with(' ')
        || item(line).is_some()
}

/// The indent and marker of a list item, and what follows them.
fn item(line: &str) -> Option<(String, &str)> {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marker = match text.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let rest = text.get(marker..)?.strip_prefix([' ', '\t'])?;
    // Four blanks would be code where no list is open.
    let indent = " ".repeat(indent.min(8) / 2 * 2);
    (!rest.trim().is_empty()).then(|| (format!("{indent}{} ", &text[..marker]), rest))
}

/// The lines without the indent that all of them have.
fn dedented(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.trim_matches('\n').lines().collect();
    let indent_of = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let indent = lines.iter().filter(|line| !line.trim().is_empty()).map(indent_of).min().unwrap_or_default();
    lines.into_iter().map(|line| line.get(indent..).unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_paragraph_is_one_sentence() {
        assert_eq!(lines("Two lines\nof <one> paragraph"), ["Two lines of \\<one> paragraph."]);
        assert!(!has_blocks("Two lines\nof one paragraph\n"));
    }

    #[test]
    fn paragraphs_lists_and_tables_stay() {
        let text = "First\nparagraph.\n\n\n- one\n  goes on [a]\n- two\n    1. below\n\n| a | b |\n|---|---|\n| 1 | x |\n\n# Notes\nLast\none";
        let expected = [
            "First paragraph.",
            "",
            "- one goes on \\[a\\]",
            "- two",
            "    1. below",
            "",
            "| a | b |",
            "|---|---|",
            "| 1 | x |",
            "",
            "# Notes",
            "Last one.",
        ];
        assert_eq!(lines(text), expected);
        assert!(has_blocks(text));
    }

    #[test]
    fn code_is_no_test_and_is_closed() {
        assert_eq!(lines("So:\n```\nlet <x> = 1;\n```"), ["So:", "", "```text", "let <x> = 1;", "```"]);
        assert_eq!(lines("```json\n{}"), ["```json", "{}", "```"]);
        assert_eq!(lines("~~~rust\nx\n~~~\nend"), ["~~~text", "x", "~~~", "end."]);
    }

    #[test]
    fn what_looks_like_a_marker_is_none() {
        assert_eq!(lines("3.5 is\n-1 or *bold*\n#5"), ["3.5 is -1 or *bold* #5."]);
    }
}
