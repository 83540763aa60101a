//! The names that a Rust file defines, and those that its paths begin with.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, File, GenericParam, Ident, ItemMacro, ItemUse, LitStr, Macro, Path, Token, Type, braced,
    parenthesized,
};

/// The names that a file defines and uses.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uses {
    /// The names of its items.
    pub(crate) defined: BTreeSet<String>,
    /// The names that more than one item has.
    pub(crate) twice: Vec<String>,
    /// The first segments of its paths, each with the second segments that follow it. Variables are excluded.
    pub(crate) needed: BTreeMap<String, BTreeSet<String>>,
    bound: BTreeSet<String>,
    wrong: Option<syn::Error>,
}

impl Uses {
    /// Reads a file.
    #[cfg(test)]
    pub(crate) fn of(code: &str) -> syn::Result<Self> {
        let mut uses = Self::default();
        uses.parse(code);
        uses.finish()
    }

    /// Reads source that consists of items.
    pub(super) fn parse(&mut self, code: &str) {
        match syn::parse_str::<File>(code) {
            Ok(file) => self.visit_file(&file),
            Err(error) => drop(self.wrong.get_or_insert(error)),
        }
    }

    /// Reads an item.
    pub(super) fn read(&mut self, item: &syn::Item) {
        self.visit_item(item);
    }

    /// Adds the names of another part of the same file.
    pub(super) fn extend(&mut self, other: Self) {
        self.twice.extend(other.defined.intersection(&self.defined).cloned());
        self.defined.extend(other.defined);
        self.twice.extend(other.twice);
        for (name, parts) in other.needed {
            self.needed.entry(name).or_default().extend(parts);
        }
        self.bound.extend(other.bound);
        self.wrong = self.wrong.take().or(other.wrong);
    }

    /// Completes the names of a file.
    ///
    /// # Errors
    /// Returns the first error of [`parse`](Self::parse) or [`read`](Self::read).
    pub(super) fn finish(mut self) -> syn::Result<Self> {
        let bound = std::mem::take(&mut self.bound);
        self.needed.retain(|name, _| !bound.contains(name));
        match self.wrong {
            Some(error) => Err(error),
            None => Ok(self),
        }
    }

    /// Whether a path begins with this name.
    pub(crate) fn needs(&self, name: &str) -> bool {
        self.needed.contains_key(name)
    }

    fn define(&mut self, name: &Ident) {
        if !self.defined.insert(name.to_string()) {
            self.twice.push(name.to_string());
        }
    }

    /// Reads the arguments of a macro of the runtime. Macros that only list fields and values use no names.
    fn take(&mut self, name: &str, tokens: TokenStream) -> syn::Result<()> {
        match name {
            "request" => syn::parse2::<Request>(tokens)?.0.iter().for_each(|ty| self.visit_type(ty)),
            "one_of" => syn::parse2::<Choice>(tokens)?.0.iter().for_each(|ty| self.visit_type(ty)),
            "builder" => self.builder(&syn::parse2(tokens)?),
            "operations" => self.operations(&syn::parse2(tokens)?),
            "open_enum" => self.define(&syn::parse2::<OpenEnum>(tokens)?.0),
            _ => {}
        }
        Ok(())
    }

    fn builder(&mut self, Builder { name, kind, waiter }: &Builder) {
        self.define(name);
        // The macro resolves the kind itself, so only its arguments are used here.
        kind.segments.iter().for_each(|kind| self.visit_path_arguments(&kind.arguments));
        waiter.iter().for_each(|waiter| self.visit_path(waiter));
    }

    fn operations(&mut self, Operations { names, facts }: &Operations) {
        names.iter().for_each(|name| self.define(name));
        facts.iter().for_each(|facts| self.visit_expr(facts));
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        use syn::Item;
        match item {
            Item::Struct(item) => self.define(&item.ident),
            Item::Enum(item) => self.define(&item.ident),
            Item::Type(item) => self.define(&item.ident),
            Item::Mod(item) => self.define(&item.ident),
            Item::Static(item) => self.define(&item.ident),
            Item::Const(item) => self.define(&item.ident),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    /// Attributes are skipped: they contain derives, reasons and documentation.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_use(&mut self, _: &'ast ItemUse) {}

    fn visit_generic_param(&mut self, parameter: &'ast GenericParam) {
        if let GenericParam::Type(parameter) = parameter {
            self.bound.insert(parameter.ident.to_string());
        }
        visit::visit_generic_param(self, parameter);
    }

    /// The definition of a macro is skipped: its names are resolved where it is called.
    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if item.ident.is_none() {
            self.visit_macro(&item.mac);
        }
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        self.visit_path(&call.path);
        if let Err(error) = self.take(&name, call.tokens.clone()) {
            self.wrong.get_or_insert(error);
        }
    }

    /// A path of one segment in lower case is a variable.
    fn visit_path(&mut self, path: &'ast Path) {
        let mut names = path.segments.iter().map(|segment| segment.ident.to_string());
        if let (None, Some(first)) = (path.leading_colon, names.next()) {
            let second = names.next();
            if second.is_some() || first.starts_with(char::is_uppercase) {
                self.needed.entry(first).or_default().extend(second);
            }
        }
        visit::visit_path(self, path);
    }
}

/// Parses rows up to the end of the input.
fn rows<T>(input: ParseStream<'_>, row: impl Fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<Vec<T>> {
    let mut rows = Vec::new();
    while !input.is_empty() {
        rows.push(row(input)?);
    }
    Ok(rows)
}

/// The types of `request! { Name { required field = "wire": way Type, … } }`.
struct Request(Vec<Type>);

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let fields;
        input.parse::<Ident>()?;
        braced!(fields in input);
        Ok(Self(rows(&fields, Self::field)?))
    }
}

impl Request {
    fn field(input: ParseStream<'_>) -> syn::Result<Type> {
        input.parse::<Ident>()?;
        input.parse::<Ident>()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<LitStr>()?;
        }
        input.parse::<Token![:]>()?;
        input.parse::<Ident>()?;
        let ty = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(ty)
    }
}

/// The types of `one_of! { Name by "tag" or Other { Variant(Type) = "value" | "other", … } }`.
struct Choice(Vec<Type>);

impl Parse for Choice {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Ident>()?;
        if input.peek(Ident) {
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
            input.parse::<Ident>()?;
            input.parse::<Ident>()?;
        }
        let variants;
        braced!(variants in input);
        Ok(Self(rows(&variants, Self::variant)?))
    }
}

impl Choice {
    fn variant(input: ParseStream<'_>) -> syn::Result<Type> {
        let held;
        input.parse::<Ident>()?;
        parenthesized!(held in input);
        let ty = held.parse()?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            Punctuated::<LitStr, Token![|]>::parse_separated_nonempty(input)?;
        }
        input.parse::<Token![,]>()?;
        Ok(ty)
    }
}

/// `builder! { Name: Kind<Type> by waiters::NAME }`.
struct Builder {
    name: Ident,
    kind: Path,
    waiter: Option<Path>,
}

impl Parse for Builder {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let kind = input.parse()?;
        let by = input.parse::<Option<Ident>>()?;
        let waiter = by.map(|_| input.parse()).transpose()?;
        Ok(Self { name, kind, waiter })
    }
}

/// `open_enum! { pub enum Name { … } }`.
struct OpenEnum(Ident);

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        input.parse::<TokenStream>()?;
        Ok(Self(name))
    }
}

/// `operations! { API = "name" at "url", Envelope…; NAME = "id" GET "/path" .facts(); … }`.
struct Operations {
    names: Vec<Ident>,
    facts: Vec<Expr>,
}

impl Parse for Operations {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let api = Self::api(input)?;
        let operations = rows(input, Self::operation)?;
        let (names, facts) = [api].into_iter().chain(operations).unzip();
        Ok(Self { names, facts })
    }
}

impl Operations {
    fn api(input: ParseStream<'_>) -> syn::Result<(Ident, Expr)> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<LitStr>()?;
        input.parse::<Ident>()?;
        input.parse::<LitStr>()?;
        input.parse::<Token![,]>()?;
        let envelope = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok((name, envelope))
    }

    fn operation(input: ParseStream<'_>) -> syn::Result<(Ident, Expr)> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<LitStr>()?;
        input.parse::<Ident>()?;
        // The path and its facts form an expression: method calls on a string.
        let facts = Expr::parse_without_eager_brace(input)?;
        input.parse::<Token![;]>()?;
        Ok((name, facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(code: &str) -> Vec<String> {
        Uses::of(code).unwrap().needed.into_keys().collect()
    }

    #[test]
    fn a_wire_name_or_a_variant_with_the_name_of_a_type_is_not_needed() {
        let request = "cloudmgr_runtime::request! { Thing { required value = \"Value\": value f64, optional at: value DateTime<Utc>, } }";
        assert_eq!(needed(request), ["DateTime", "Utc", "cloudmgr_runtime"]);
        let values = "cloudmgr_runtime::open_enum! { /// Uuid.\n pub enum Kind { Uuid = \"uuid\", } }";
        let uses = Uses::of(values).unwrap();
        assert!(uses.defined.contains("Kind") && !uses.needs("Uuid"), "{uses:?}");
    }

    #[test]
    fn the_paths_of_every_macro_are_read() {
        assert_eq!(
            needed("cloudmgr_runtime::one_of! { A by \"t\" or Other { X(Box<Map>) = \"x\" | \"y\", } }"),
            ["Box", "Map", "cloudmgr_runtime"]
        );
        assert_eq!(needed("cloudmgr_runtime::one_of! { A { X(B), } }"), ["B", "cloudmgr_runtime"]);
        let builder =
            "cloudmgr_runtime::builder! { /// A.\n Get: LongRunning<types::A, B> by waiters::TASKS }";
        assert_eq!(needed(builder), ["B", "cloudmgr_runtime", "types", "waiters"]);
        let table = "cloudmgr_runtime::operations! { API = \"x\" at \"u\", Envelope::NONE.data(\"d\"); LIST = \"l\" GET \"/a\" .paged(Paging::page(\"p\", \"l\", 5)); GET = \"g\" GET \"/b\"; }";
        assert_eq!(needed(table), ["Envelope", "Paging", "cloudmgr_runtime"]);
        assert!(Uses::of(table).unwrap().defined.contains("LIST"));
        assert!(Uses::of("cloudmgr_runtime::request! { Thing { required } }").is_err());
    }

    #[test]
    fn variables_and_parameters_are_not_needed() {
        let code = "pub fn f<Row: Bound>(a: impl Param) -> Row { let call = a.b(); call.c(Into::<types::A>::into(call)) }";
        assert_eq!(needed(code), ["Bound", "Into", "Param", "types"]);
    }
}
