//! The value of a plain YAML scalar according to the core schema of YAML 1.2.

use serde_json::{Number, Value};

/// The value of an unquoted scalar.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let begins = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.');
    if !text.starts_with(begins) || has_leading_zero(text) {
        return None;
    }
    whole(text).or_else(|| Number::from_f64(text.parse().ok()?))
}

/// `007` is read as a string, because YAML parsers disagree on whether it is octal.
fn has_leading_zero(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn whole(text: &str) -> Option<Number> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let bases = [("0x", 16), ("0o", 8), ("0b", 2)];
    let based = bases.into_iter().find_map(|(prefix, base)| Some((digits.strip_prefix(prefix)?, base)));
    let (digits, base) = based.unwrap_or((digits, 10));
    if digits.starts_with(['-', '+']) {
        return None;
    }
    match sign {
        "" => u64::from_str_radix(digits, base).ok().map(Number::from),
        sign => i64::from_str_radix(&format!("{sign}{digits}"), base).ok().map(Number::from),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn plain_scalars_are_read_according_to_yaml_1_2() {
        for (text, value) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("Null", json!(null)),
            ("TRUE", json!(true)),
            ("yes", json!("yes")),
            ("200", json!(200)),
            ("-3", json!(-3)),
            ("+3", json!(3)),
            ("-", json!("-")),
            ("+-3", json!("+-3")),
            ("0x1f", json!(31)),
            ("0o17", json!(15)),
            ("007", json!("007")),
            ("0", json!(0)),
            ("1.0", json!(1.0)),
            ("1e3", json!(1000.0)),
            ("18446744073709551615", json!(18_446_744_073_709_551_615_u64)),
            ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
            ("3.0.3", json!("3.0.3")),
            ("1_000", json!("1_000")),
            ("infinity", json!("infinity")),
            ("-inf", json!("-inf")),
            ("2024-01-01", json!("2024-01-01")),
        ] {
            assert_eq!(plain(text), value, "{text}");
        }
    }
}
