//! Cases of names.

use heck::{ToPascalCase as _, ToShoutySnakeCase as _, ToSnakeCase as _};

/// `guest_id` for `guestId`.
pub(crate) fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// `GuestId` for `guest_id`.
pub(crate) fn pascal(name: &str) -> String {
    name.to_pascal_case()
}

/// `GUEST_ID` for `guestId`.
pub(super) fn shouty(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// Repeats a conversion until it changes nothing: a name that is converted once may be converted again.
pub(super) fn settled(name: &str, convert: impl Fn(&str) -> String) -> String {
    let mut name = name.to_owned();
    // Two passes are the most that were seen.
    for _ in 0..4 {
        let next = convert(&name);
        if next == name {
            break;
        }
        name = next;
    }
    name
}
