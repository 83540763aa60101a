//! What an operation is given on the command line: parameters and the fields of its body, each as a flag.

use cloudmgr_facts::{Field, Kind, Object, Operation, Param, Place, Shape};

use super::engine;

/// Objects are opened to flags with dots up to here.
const DEEPEST: usize = 4;

/// A parameter or a field of the body, as a flag.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// The flag, without dashes.
    pub(crate) flag: String,
    /// Where its value goes.
    pub(crate) target: Target,
    /// What its value looks like.
    pub(crate) shape: &'static Shape,
    /// Whether the call cannot do without.
    pub(crate) required: bool,
    /// What it means.
    pub(crate) about: &'static str,
    /// What the server takes without it, as JSON.
    pub(crate) default: Option<&'static str>,
}

/// Where the value of a flag goes.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// Into the query or a header.
    Param(&'static Param),
    /// Into the body, at this place.
    Field(Vec<&'static str>),
    /// One more item of a body that is a list.
    Item,
}

impl Input {
    /// How clap knows it: apart from the engine's own flags.
    pub(crate) fn id(&self) -> String {
        format!("in:{}", self.flag)
    }
}

/// Every flag of an operation: its parameters first, then the fields of its body, outer ones before inner ones.
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

/// The page size is the engine's: `--page-size`.
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

/// The way through the fields of a body.
struct Walk<'a> {
    inputs: &'a mut Vec<Input>,
    /// The flags of the parameters.
    taken: Vec<String>,
    /// The objects that are being walked, by name: a type may hold itself.
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
        let mut flag = format!("{prefix}{}", field.flag);
        if engine::is_reserved(&flag) || self.taken.contains(&flag) {
            flag = format!("body.{flag}");
        }
        if !self.inputs.iter().any(|input| input.flag == flag) {
            self.inputs.push(Input {
                flag: flag.clone(),
                target: Target::Field(place.clone()),
                shape: field.shape,
                required: field.required && place.len() == 1,
                about: field.about,
                default: field.default,
            });
        }
        if let Kind::Object(object) = field.shape.kind {
            self.object(object, &place, &format!("{flag}."));
        }
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
