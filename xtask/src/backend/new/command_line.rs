//! Adds a new backend to the command line: a module, a feature, a dependency.

use super::NewBackend;
use super::auth::Auth;
use super::files::insert;
use crate::failure::Failure;
use crate::workspace::{Plan, Workspace};

const MANIFEST: &str = "crates/cli/Cargo.toml";
const MODULES: &str = "crates/cli/src/backend/mod.rs";

/// Plans the additions.
pub(super) fn entries(workspace: &Workspace, backend: &NewBackend, plan: &mut Plan) -> Result<(), Failure> {
    in_manifest(workspace, backend, plan)?;
    in_modules(workspace, backend, plan)?;
    let module = format!("crates/cli/src/backend/{}.rs", backend.name);
    plan.file(workspace, module, source(backend))
}

fn in_manifest(workspace: &Workspace, backend: &NewBackend, plan: &mut Plan) -> Result<(), Failure> {
    let NewBackend { name, title, .. } = backend;
    let package = backend.package();
    let feature = format!("## {title}.\n{name} = [\"dep:{package}\", \"cloudmgr-facts/{name}\"]\n");
    let dependency = format!(
        "{package} = {{ path = \"../{name}\", version = \"{}\", optional = true }} # the client of {title}\n",
        version(workspace)?
    );
    let by_default = format!("{name:?}, ");
    let lines: [(&str, &str); 3] =
        [("\ndefault = [", &by_default), ("\n[features]\n", &feature), ("\n[dependencies]\n", &dependency)];
    insert(workspace, plan, MANIFEST, &lines)
}

fn in_modules(workspace: &Workspace, backend: &NewBackend, plan: &mut Plan) -> Result<(), Failure> {
    let name = &backend.name;
    // A blank line keeps it in a separate group, so that `cargo fmt` does not sort it into the others.
    let module = format!("#[cfg(feature = {name:?})]\nmod {name};\n\n");
    let entry = format!("    #[cfg(feature = {name:?})]\n    &{name}::BACKEND,\n");
    let lines: [(&str, &str); 2] =
        [("// One module per backend.\n", &module), ("static ALL: &[&Backend] = &[\n", &entry)];
    insert(workspace, plan, MODULES, &lines)
}

/// The version that all packages share.
fn version(workspace: &Workspace) -> Result<String, Failure> {
    let manifest = workspace.read("Cargo.toml")?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    let version = line.and_then(|rest| rest.strip_suffix('"')).map(str::to_owned);
    version.ok_or_else(|| Failure::Missing("Cargo.toml: there is no line `version = \"…\"`".into()))
}

/// The module: the settings of the backend, and how to connect to it.
fn source(backend: &NewBackend) -> String {
    let NewBackend { name, title, auth, waits, .. } = backend;
    let (library, env) = (backend.library(), backend.env());
    let imports = match auth {
        Auth::None => "Ask, Setting, plain",
        _ => "Ask, Setting, plain, secret",
    };
    let (settings, setter) = credentials(auth, &env);
    let waiters = if *waits { format!("{library}::waiters::ALL") } else { "&[]".to_owned() };
    format!(
        r#"//! {title}.

use cloudmgr_facts as facts;

use super::Backend;
use super::setting::{{{imports}}};
use super::values::{{Values, configured}};
use crate::failure::Result;

/// What the command line knows of it.
pub(super) static BACKEND: Backend = Backend {{
    facts: &facts::{name}::BACKEND,
    api: &{library}::table::API,
    waiters: {waiters},
    settings: SETTINGS,
    connect: |values| Ok(client(values)?.core().clone()),
}};

const SETTINGS: &[Setting] = &[
    plain("url", "{env}_BASE_URL", "Base URL (empty for the one of the spec)", Ask::Optional),
{settings}];

fn client(values: &dyn Values) -> Result<{library}::Client> {{
    let mut builder = configured!({library}::Client::builder(), values);
    if let Some(url) = values.optional("url")? {{
        builder = builder.base_url(url);
    }}
    Ok(builder{setter}.build()?)
}}
"#
    )
}

/// The settings of the credentials, and the setter that takes them.
fn credentials(auth: &Auth, env: &str) -> (String, &'static str) {
    match auth {
        Auth::Bearer | Auth::Header(_) => (
            format!("    secret(\"token\", \"{env}_TOKEN\", \"Token\", Ask::Required),\n"),
            r#".token(values.secret("token")?)"#,
        ),
        Auth::Basic => (
            format!(
                "    plain(\"user\", \"{env}_USER\", \"User name\", Ask::Required),\n    \
                 secret(\"password\", \"{env}_PASSWORD\", \"Password\", Ask::Required),\n"
            ),
            r#".login(&values.plain("user")?, values.secret("password")?)"#,
        ),
        Auth::None => (String::new(), ""),
    }
}
