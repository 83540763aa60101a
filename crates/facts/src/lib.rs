#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

mod operation;
mod shape;

#[rustfmt::skip]
mod generated;

#[allow(unused_imports, unreachable_pub, reason = "there is none without the feature of a backend")]
pub use generated::*;
pub use operation::{
    Body, BodyKind, Example, Operation, PageStyle, Paging, Param, Payload, Place, Response, Style, Waiter,
};
pub use shape::{Field, Kind, Object, Shape};

/// One backend's API.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Backend {
    /// The backend's name, such as `nc2`.
    pub name: &'static str,
    /// The name of the product.
    pub title: &'static str,
    /// What the product does.
    pub about: &'static str,
    /// The version of the API that is described.
    pub version: &'static str,
    /// The default base URL.
    pub base_url: &'static str,
    /// Where payloads and errors are in a JSON body.
    pub envelope: Envelope,
    /// The resources, in the order in which a user meets them.
    pub resources: &'static [&'static Resource],
    /// What long-running operations are waited for with.
    pub waiters: &'static [&'static Waiter],
}

impl Backend {
    /// An empty backend, to begin with.
    #[doc(hidden)]
    pub const fn new(name: &'static str, title: &'static str) -> Self {
        let (about, version, base_url) = ("", "", "");
        Self { name, title, about, version, base_url, envelope: Envelope::NONE, resources: &[], waiters: &[] }
    }

    /// Every operation, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> + use<> {
        self.resources.iter().flat_map(|resource| resource.operations.iter().copied())
    }

    /// The operation of this ID, such as `clusters_list`.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations().find(|operation| operation.id == id)
    }

    /// The resource of this tag, such as `cloud_accounts`.
    pub fn resource(&self, tag: &str) -> Option<&'static Resource> {
        self.resources.iter().copied().find(|resource| resource.tag == tag)
    }

    /// The waiter of this name.
    pub fn waiter(&self, name: &str) -> Option<&'static Waiter> {
        self.waiters.iter().copied().find(|waiter| waiter.name == name)
    }
}

/// Where payloads and errors are in a JSON body. A key that is `None` does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// The key under which a request body is sent.
    pub request: Option<&'static str>,
    /// The key of the payload of a response.
    pub data: Option<&'static str>,
    /// The key of an error's code.
    pub code: Option<&'static str>,
    /// The key of an error's message.
    pub message: Option<&'static str>,
    /// The key of a list of errors.
    pub errors: Option<&'static str>,
    /// The code that means success.
    pub ok: Option<i64>,
}

impl Envelope {
    /// No envelope: the body is the payload.
    pub const NONE: Self =
        Self { request: None, data: None, code: None, message: None, errors: None, ok: None };
}

/// A resource: a tag and its operations.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Resource {
    /// The tag, such as `cloud_accounts`.
    pub tag: &'static str,
    /// The tag as a word of a command line: `cloud-accounts`.
    pub command: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its operations, in the order of the document.
    pub operations: &'static [&'static Operation],
}

impl Resource {
    #[doc(hidden)]
    pub const fn new(
        tag: &'static str,
        command: &'static str,
        about: &'static str,
        operations: &'static [&'static Operation],
    ) -> Self {
        Self { tag, command, about, operations }
    }
}
