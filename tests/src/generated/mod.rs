/// Every operation of `cloudify` by its id.
pub mod cloudify;

/// Every operation of `frame` by its id.
pub mod frame;

/// Every operation of `nano` by its id.
pub mod nano;

/// Every operation of `nc2` by its id.
pub mod nc2;

/// Passes the name and the parts of every backend to a macro.
#[macro_export]
macro_rules! for_each_backend {
    ($each:ident) => {
        $each ! (cloudify); $each ! (frame); $each ! (nano); $each ! (nc2);
    };
}
