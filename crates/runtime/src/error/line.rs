//! Turns strings of a server into one harmless line.

/// The maximum length of a displayed server message, in characters: a line, not a stack trace.
const MESSAGE_LIMIT: usize = 300;

/// `text` as one harmless line: server messages may contain newlines, terminal escapes and whole stack traces.
pub(crate) fn one_line(text: &str) -> String {
    let mut clean = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut line: String = clean.by_ref().take(MESSAGE_LIMIT).collect();
    if clean.next().is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_message_is_cut_and_loses_its_control_characters() {
        let line = one_line(&format!("\u{1b}[31m{}", "é".repeat(500)));
        assert_eq!(line.chars().count(), MESSAGE_LIMIT + 1);
        assert!(!line.chars().any(char::is_control));
    }
}
