//! Making resources visible to all tenants, on every version.
//!
//! Managers from 7.0 on do not have the operations `set-global`, and that of secrets always fails.

use cloudmgr_runtime::Param;

use crate::types::{SetVisibility, WiderVisibility};
use crate::{blueprints, plugins, secrets};

macro_rules! make_global {
    ($resource:ident::$type:ident, $id:ident) => {
        impl $resource::$type<'_> {
            /// Makes the resource visible to all tenants, on every version; `set_global` works on managers up to 6.4.
            pub fn make_global(&self, $id: impl Param) -> $resource::SetVisibility {
                self.set_visibility($id, SetVisibility::new(WiderVisibility::Global))
            }
        }
    };
}

make_global!(blueprints::Blueprints, blueprint_id);
make_global!(plugins::Plugins, plugin_id);
make_global!(secrets::Secrets, secret_key);
