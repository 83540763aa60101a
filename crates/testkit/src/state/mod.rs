//! Resources that keep what was created: the state of [`Server::stateful`](crate::Server::stateful).

mod resource;
mod store;

pub(crate) use resource::Resource;
pub(crate) use store::Store;
