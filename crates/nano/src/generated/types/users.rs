// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::users`](crate::Client::users).

/// A new user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUser {
    /// Name to show.
    pub nick: Option<String>,
    /// Address for people to write to; the server sends nothing to it.
    pub mail: Option<String>,
    /// At least 8 bytes with a digit, a lower-case and an upper-case letter.
    pub password: cloudmgr_runtime::Secret,
}

cloudmgr_runtime::request! {
    CreateUser {
        required password: into cloudmgr_runtime::Secret,
        optional nick: into String,
        optional mail: into String,
    }
}

/// What to show of a user; a field that is left out is cleared.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Name to show.
    pub nick: Option<String>,
    /// New address.
    pub mail: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateUser {
        optional nick: into String,
        optional mail: into String,
    }
}

/// A change of password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    /// The password until now.
    pub old: cloudmgr_runtime::Secret,
    /// At least 8 bytes with a digit, a lower-case and an upper-case letter.
    pub new: cloudmgr_runtime::Secret,
}

cloudmgr_runtime::request! {
    UpdateUserPassword {
        required old: into cloudmgr_runtime::Secret,
        required new: into cloudmgr_runtime::Secret,
    }
}

/// An account that can log in, with the name and the mail address to show for it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// What the user logs in with.
    pub name: String,
    /// Name to show.
    pub nick: Option<String>,
    /// Address for people to write to; the server sends nothing to it.
    pub mail: Option<String>,
}

cloudmgr_runtime::object! {
    User {
        required name,
        optional nick,
        optional mail,
    }
}
