// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::users`](crate::Client::users).

/// A new user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUser {
    /// Display name.
    pub nick: Option<String>,
    /// E-mail address; the server does not send anything to it.
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

/// The profile of a user; omitted fields are cleared.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Display name.
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
    /// The current password.
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

/// An account that can log in, with its display name and mail address.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// Login name.
    pub name: String,
    /// Display name.
    pub nick: Option<String>,
    /// E-mail address; the server does not send anything to it.
    pub mail: Option<String>,
}

cloudmgr_runtime::object! {
    User {
        required name,
        optional nick,
        optional mail,
    }
}
