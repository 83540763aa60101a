//! Making things visible to all tenants, on every version.
//!
//! The operations `set-global` are gone from 7.0, and the one of secrets never worked.

use cloudmgr_runtime::Param;

use crate::types::{SetVisibility, WiderVisibility};
use crate::{blueprints, plugins, secrets};

macro_rules! make_global {
    ($resource:ident::$type:ident, $id:ident) => {
        impl $resource::$type<'_> {
            /// Makes it visible to all tenants, on every version: `set_global` is what managers up to 6.4 have.
            pub fn make_global(&self, $id: impl Param) -> $resource::SetVisibility {
                self.set_visibility($id, SetVisibility::new(WiderVisibility::Global))
            }
        }
    };
}

make_global!(blueprints::Blueprints, blueprint_id);
make_global!(plugins::Plugins, plugin_id);
make_global!(secrets::Secrets, secret_key);
