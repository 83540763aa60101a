//! Slots that contain others: optional values, lists and maps.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::{Map, Value};

use super::slot::{Keyed, List, Place, Slot, View};

/// The maximum size of items reserved ahead, in bytes: the announced length of a list may be wrong.
const RESERVED: usize = 4096;

impl<T: Slot> Slot for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }

    fn is_nullable(&self) -> bool {
        true
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn reset(&mut self) {
        *self = None;
    }

    fn place(&mut self) -> Place<'_> {
        self.insert(T::blank()).place()
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, Slot::view)
    }
}

impl<T: Slot> Slot for Box<T> {
    #[inline]
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn is_nullable(&self) -> bool {
        (**self).is_nullable()
    }

    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }

    fn reset(&mut self) {
        (**self).reset();
    }

    fn place(&mut self) -> Place<'_> {
        (**self).place()
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

macro_rules! collections {
    ($(($($generics:tt)*) $type:ty: $kind:ident;)*) => {$(
        impl<$($generics)*> Slot for $type {
            #[inline]
            fn blank() -> Self {
                Self::new()
            }
            fn is_nullable(&self) -> bool {
                true
            }
            fn is_empty(&self) -> bool {
                self.is_empty()
            }
            fn reset(&mut self) {
                *self = Self::new();
            }
            fn place(&mut self) -> Place<'_> {
                Place::$kind(self)
            }
            fn view(&self) -> View<'_> {
                View::$kind(self)
            }
        }
    )*};
}

collections! {
    (T: Slot) Vec<T>: List;
    (T: Slot) BTreeMap<String, T>: Keyed;
    () Map<String, Value>: Map;
}

impl<T: Slot> List for Vec<T> {
    fn clear(&mut self, capacity: usize) {
        self.clear();
        self.reserve(capacity.min(RESERVED.checked_div(size_of::<T>()).unwrap_or(RESERVED)));
    }

    fn push(&mut self) -> &mut dyn Slot {
        let last = self.len();
        self.push(T::blank());
        &mut self[last]
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn each(&self, look: &mut dyn FnMut(&dyn Slot)) {
        for item in self {
            look(item);
        }
    }

    fn count(&self) -> usize {
        self.len()
    }
}

impl<T: Slot> Keyed for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn insert(&mut self, key: String) -> &mut dyn Slot {
        match self.entry(key) {
            Entry::Vacant(entry) => entry.insert(T::blank()),
            Entry::Occupied(mut entry) => {
                entry.insert(T::blank());
                entry.into_mut()
            }
        }
    }

    fn remove(&mut self, key: &str) {
        self.remove(key);
    }

    fn each(&self, look: &mut dyn FnMut(&str, &dyn Slot)) {
        for (key, value) in self {
            look(key, value);
        }
    }
}
