//! `import`: converts a vendor's document to `specs/NAME`, and merges newer editions into what was edited.
//!
//! `specs/NAME/.imported.yaml` is the output of the last import. A further import is a three-way merge: both the
//! changes of the new edition and the edits made by hand since the last import end up in `openapi.yaml`.

use std::fs;
use std::path::Path;

use codegen::document::Document;
use codegen::import::{Earlier, Imported, Refusal, changes};

use super::name;
use crate::command::Arguments;
use crate::command::Command;
use crate::command::{Outcome, count};
use crate::failure::Failure;
use crate::workspace::Plan;
use crate::workspace::Workspace;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "import",
    arguments: "FILE NAME",
    about: "turn another party's OpenAPI document into specs/NAME, or merge a newer edition of it",
    flags: &[],
    options: &[],
    takes_names: true,
    run,
};

/// The files of a backend's spec.
struct Spec<'a> {
    workspace: &'a Workspace,
    name: &'a str,
}

/// The output of an earlier import, and the current, edited document.
struct Before {
    imported: String,
    edited: String,
    document: Document,
}

/// The beginning of a line before a conflict.
const CONFLICT: &str = "<<<<<<<";

fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    let [file, name] = arguments.names.as_slice() else {
        let problem = "import needs a FILE and a NAME; usage: cargo xtask import FILE NAME";
        return Err(Failure::Usage(problem.into()));
    };
    name::check(name)?;
    let spec = Spec { workspace, name };
    let before = spec.before()?;
    let sources = spec.current("sources.tsv")?.unwrap_or_default();
    let earlier = before.as_ref().map(|before| Earlier::read(&sources, &before.document)).unwrap_or_default();
    let imported = read(file, &earlier)?;
    match before {
        None => spec.write_first(file, &imported),
        Some(before) => spec.merge(&before, &imported),
    }
}

/// Reads the document, and every file that it refers to.
fn read(file: &str, earlier: &Earlier) -> Result<Imported, Failure> {
    let path = Path::new(file);
    let folder = path.parent().unwrap_or(Path::new(""));
    let bytes = fs::read(path).map_err(Failure::io("read", file))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Failure::Missing(format!("{file}: it is not UTF-8; an OpenAPI document is JSON or YAML"))
    })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut other = |relative: &str| fs::read_to_string(folder.join(relative)).ok();
    codegen::import::import(&name, &text, &mut other, earlier).map_err(|refusal| match refusal {
        Refusal::Document(error) => Failure::Spec(error),
        other => Failure::Missing(other.to_string()),
    })
}

impl Spec<'_> {
    fn path(&self, file: &str) -> String {
        format!("specs/{}/{file}", self.name)
    }

    fn current(&self, file: &str) -> Result<Option<String>, Failure> {
        let path = self.path(file);
        if self.workspace.path(&path).exists() { self.workspace.read(&path).map(Some) } else { Ok(None) }
    }

    /// Reads the current state; a document that was not imported is left alone.
    fn before(&self) -> Result<Option<Before>, Failure> {
        let (imported, edited) = (self.current(".imported.yaml")?, self.current("openapi.yaml")?);
        match (imported, edited) {
            (Some(imported), Some(edited)) => {
                self.refuse_markers(&edited)?;
                let document =
                    Document::parse(&self.path(".imported.yaml"), &imported).map_err(Failure::Spec)?;
                Ok(Some(Before { imported, edited, document }))
            }
            (None, Some(_)) => Err(self.written_by_hand()),
            (_, None) => name::refuse_taken(self.workspace, self.name).map(|()| None),
        }
    }

    fn written_by_hand(&self) -> Failure {
        let file = self.path("openapi.yaml");
        Failure::Usage(format!("{file} was not imported, but written by hand; choose another NAME"))
    }

    /// Rejects unresolved conflicts of an earlier import.
    fn refuse_markers(&self, edited: &str) -> Result<(), Failure> {
        let Some(at) = edited.lines().position(|line| line.starts_with(CONFLICT)) else { return Ok(()) };
        let place = format!("{}:{}", self.path("openapi.yaml"), at + 1);
        Err(Failure::Missing(format!("{place}: a conflict of the last import is not resolved yet")))
    }

    fn write_first(&self, file: &str, imported: &Imported) -> Result<Outcome, Failure> {
        let mut plan = self.plan(imported)?;
        plan.file(self.workspace, self.path("openapi.yaml"), imported.document.clone())?;
        let file = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
        plan.file(self.workspace, self.path("README.md"), readme(&file, imported))?;
        plan.apply(self.workspace)?;
        let next = format!("next: `cargo xtask lint {0}`, then `cargo xtask new {0} --auth …`\n", self.name);
        Ok(Outcome::passed(self.summary(imported) + &next))
    }

    /// Merges a new edition into the edited document.
    fn merge(&self, before: &Before, imported: &Imported) -> Result<Outcome, Failure> {
        let new = Document::parse("the new edition", &imported.document).map_err(Failure::Spec)?;
        let changed = changes(&before.document, &new);
        let (text, conflicts) = merged(before, imported);
        let mut plan = self.plan(imported)?;
        plan.file(self.workspace, self.path("openapi.yaml"), text)?;
        plan.apply(self.workspace)?;
        let said = described(&changed) + &self.summary(imported) + &self.remaining(conflicts);
        Ok(Outcome::new(said, conflicts == 0))
    }

    /// The line about conflicts, if there are any.
    fn remaining(&self, conflicts: usize) -> String {
        if conflicts == 0 {
            return String::new();
        }
        let (conflicts, file) = (count(conflicts, "conflict"), self.path("openapi.yaml"));
        format!("{conflicts} with edits by hand: resolve the `<<<<<<<` in {file}\n")
    }

    /// Plans the files that every import writes.
    fn plan(&self, imported: &Imported) -> Result<Plan, Failure> {
        let mut plan = Plan::default();
        let files = [
            (".imported.yaml", &imported.document),
            ("sources.tsv", &imported.sources),
            ("IMPORT.md", &imported.report),
        ];
        for (file, text) in files {
            plan.file(self.workspace, self.path(file), text.clone())?;
        }
        Ok(plan)
    }

    fn summary(&self, imported: &Imported) -> String {
        let Imported { operations, left_out, lost, guessed, .. } = imported;
        format!(
            "{}: {} of {}, {left_out} left out; {lost} lost, {guessed} guessed: see {}\n",
            self.path("openapi.yaml"),
            operations - left_out,
            count(*operations, "operation"),
            self.path("IMPORT.md"),
        )
    }
}

/// The edited document with the changes of the new edition, and the number of conflicts in it.
fn merged(before: &Before, imported: &Imported) -> (String, usize) {
    match diffy::merge(&before.imported, &before.edited, &imported.document) {
        Ok(text) => (text, 0),
        Err(text) => {
            let conflicts = text.lines().filter(|line| line.starts_with(CONFLICT)).count();
            (text, conflicts)
        }
    }
}

/// The changes of a new edition, a line each.
fn described(changes: &[String]) -> String {
    match changes {
        [] => "the document says what it said before\n".to_owned(),
        changes => changes.iter().map(|line| format!("{line}\n")).collect(),
    }
}

/// `README.md` of a newly imported spec.
fn readme(file: &str, imported: &Imported) -> String {
    format!(
        "# {title}\n\n{} operations, imported from `{file}` by `cargo xtask import`. What was lost or guessed is listed in \
         [IMPORT.md](IMPORT.md).\n\n## Where the facts come from\n\n- **The vendor's document**, `{file}`: all that nothing \
         below corrects.\n\n## Where the server, or the spec, departs from the document\n\n| what | document | here |\n\
         |---|---|---|\n",
        imported.operations - imported.left_out,
        title = imported.title,
    )
}
