//! What did real servers answer? [`har`] reads recorded exchanges, [`replay`] plays them against the SDK, some
//! of them through the methods that are written [`by_hand`].

pub mod by_hand;
pub mod har;
pub mod replay;
