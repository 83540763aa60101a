//! The inputs of an operation: parameters and fields of its body, each as a flag.

use cloudmgr_facts::{Field, Kind, Object, Operation, Param, Place, Shape};

use super::engine;

/// The maximum depth of objects whose fields become dotted flags.
const DEEPEST: usize = 4;

/// A parameter or a field of the body, as a flag.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// The flag, without dashes.
    pub(crate) flag: String,
    /// The destination of its value.
    pub(crate) target: Target,
    /// The type of its value.
    pub(crate) shape: &'static Shape,
    /// Whether it is required.
    pub(crate) required: bool,
    /// The description.
    pub(crate) about: &'static str,
    /// The server's default, as JSON.
    pub(crate) default: Option<&'static str>,
}

/// The destination of a flag's value.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// The query or a header.
    Param(&'static Param),
    /// The field at this path of the body.
    Field(Vec<&'static str>),
    /// An item of a body that is a list.
    Item,
}

impl Target {
    /// The heading of its flag in the help.
    pub(crate) fn heading(&self) -> &'static str {
        match self {
            Self::Param(_) => "Parameters",
            Self::Field(_) | Self::Item => "Body",
        }
    }
}

impl Input {
    /// The clap ID, distinct from those of the program's own flags.
    pub(crate) fn id(&self) -> String {
        format!("in:{}", self.flag)
    }
}

/// All flags of an operation: its parameters first, then the fields of its body, outer ones before inner ones.
pub(crate) fn of(operation: &Operation) -> Vec<Input> {
    let mut inputs: Vec<Input> = operation
        .params
        .iter()
        .filter(|param| param.place != Place::Path && !is_page_size(operation, param))
        .map(|param| of_param(param))
        .collect();
    if let Some(shape) = operation.body.and_then(|body| body.shape) {
        of_body(shape, &mut inputs);
    }
    inputs
}

/// The page size has a flag of the program: `--page-size`.
fn is_page_size(operation: &Operation, param: &Param) -> bool {
    operation.paging.is_some_and(|paging| param.place == Place::Query && paging.limit == param.name)
}

fn of_param(param: &'static Param) -> Input {
    let clash = engine::is_reserved(param.flag);
    Input {
        flag: if clash { format!("query.{}", param.flag) } else { param.flag.to_owned() },
        target: Target::Param(param),
        shape: param.shape,
        required: param.required,
        about: param.about,
        default: param.default,
    }
}

fn of_field(field: &'static Field, flag: String, place: Vec<&'static str>) -> Input {
    Input {
        flag,
        required: field.required && place.len() == 1,
        target: Target::Field(place),
        shape: field.shape,
        about: field.about,
        default: field.default,
    }
}

fn of_body(shape: &'static Shape, inputs: &mut Vec<Input>) {
    let taken: Vec<String> = inputs.iter().map(|input| input.flag.clone()).collect();
    let mut walk = Walk { inputs, taken, open: Vec::new() };
    match shape.kind {
        Kind::Object(object) => walk.object(object, &[], ""),
        Kind::OneOf(members) => {
            members
                .iter()
                .filter_map(|member| member.object())
                .for_each(|object| walk.object(object, &[], ""));
        }
        Kind::List(item) => walk.item(item),
        _ => {}
    }
}

/// A walk through the fields of a body.
struct Walk<'a> {
    inputs: &'a mut Vec<Input>,
    /// The flags of the parameters.
    taken: Vec<String>,
    /// The names of the objects being visited, because a type may contain itself.
    open: Vec<&'static str>,
}

impl Walk<'_> {
    fn object(&mut self, object: &'static Object, place: &[&'static str], prefix: &str) {
        if place.len() >= DEEPEST || self.open.contains(&object.name) {
            return;
        }
        self.open.push(object.name);
        for field in object.fields {
            self.field(field, place, prefix);
        }
        self.open.pop();
    }

    fn field(&mut self, field: &'static Field, place: &[&'static str], prefix: &str) {
        let place: Vec<&'static str> = place.iter().copied().chain([field.name]).collect();
        let flag = self.free(format!("{prefix}{}", field.flag));
        if !self.inputs.iter().any(|input| input.flag == flag) {
            self.inputs.push(of_field(field, flag.clone(), place.clone()));
        }
        if let Kind::Object(object) = field.shape.kind {
            self.object(object, &place, &format!("{flag}."));
        }
    }

    /// The flag, or `body.<flag>` if the program or a parameter has it.
    fn free(&self, flag: String) -> String {
        if engine::is_reserved(&flag) || self.taken.contains(&flag) { format!("body.{flag}") } else { flag }
    }

    fn item(&mut self, item: &'static Shape) {
        self.inputs.push(Input {
            flag: "item".to_owned(),
            target: Target::Item,
            shape: item,
            required: false,
            about: "One more item of the list that is sent.",
            default: None,
        });
    }
}
