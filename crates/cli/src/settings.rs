//! What each backend is connected with: the keys of a profile and the SDK's own environment variables.

/// One key of a profile.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its name in `config.toml`.
    pub(crate) key: &'static str,
    /// The environment variable that the SDK reads, if any.
    pub(crate) env: &'static str,
    /// What `login` asks for.
    pub(crate) prompt: &'static str,
    /// Whether it must not be shown.
    pub(crate) secret: bool,
    /// When `login` asks for it.
    pub(crate) ask: Ask,
}

/// When `login` asks for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Always.
    Required,
    /// Always, and an empty answer is taken.
    Optional,
    /// Never: for those who write the file themselves.
    Never,
}

const fn plain(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: false, ask }
}

const fn secret(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: true, ask }
}

/// Nutanix Cloud Clusters.
pub(crate) const NC2: &[Setting] = &[
    plain("url", "NC2_BASE_URL", "Base URL (empty for the public cloud)", Ask::Optional),
    plain("key_id", "NC2_KEY_ID", "Key ID", Ask::Required),
    secret("api_key", "NC2_API_KEY", "API key", Ask::Required),
    secret("token", "NC2_TOKEN", "Bearer token", Ask::Never),
    plain("issuer", "NC2_ISSUER", "Issuer", Ask::Never),
];

/// Cloudify Manager.
pub(crate) const CLOUDIFY: &[Setting] = &[
    plain("url", "CLOUDIFY_HOST", "Host or URL of the manager", Ask::Required),
    plain("username", "CLOUDIFY_USERNAME", "User name", Ask::Required),
    secret("password", "CLOUDIFY_PASSWORD", "Password", Ask::Required),
    plain("tenant", "CLOUDIFY_TENANT", "Tenant (empty for the default)", Ask::Optional),
    secret("token", "CLOUDIFY_TOKEN", "Token", Ask::Never),
];

/// Frame.
pub(crate) const FRAME: &[Setting] = &[
    plain("url", "FRAME_BASE_URL", "Base URL (empty for the public cloud)", Ask::Optional),
    plain("client_id", "FRAME_CLIENT_ID", "Client ID", Ask::Required),
    secret("client_secret", "FRAME_CLIENT_SECRET", "Client secret", Ask::Required),
];

/// Project Nano.
pub(crate) const NANO: &[Setting] = &[
    plain("url", "NANO_URL", "URL, such as http://nano.example:5870/api/v1", Ask::Required),
    plain("user", "NANO_USER", "User name", Ask::Required),
    secret("password", "NANO_PASSWORD", "Password", Ask::Required),
];

/// Keys that every profile may have beside those of its backend.
pub(crate) const COMMON: [&str; 5] = ["backend", "ca", "insecure", "plain_http", "output"];
