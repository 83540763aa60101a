//! Slots that contain others: optional values, lists and maps.
//!
//! The methods of options, lists and maps are never inlined: rustc shares such instances with the crates above, so that
//! those of [`shared`](super::shared) are compiled only here.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::slot::{Keyed, List, Place, Slot, View};

/// The maximum size of items reserved ahead, in bytes: the announced length of a list may be wrong.
const RESERVED: usize = 4096;

impl<T: Slot> Slot for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }

    #[inline(never)]
    fn is_nullable(&self) -> bool {
        true
    }

    #[inline(never)]
    fn is_empty(&self) -> bool {
        self.is_none()
    }

    #[inline(never)]
    fn reset(&mut self) {
        *self = None;
    }

    #[inline(never)]
    fn place(&mut self) -> Place<'_> {
        self.insert(T::blank()).place()
    }

    #[inline(never)]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
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
            #[inline(never)]
            fn is_nullable(&self) -> bool {
                true
            }
            #[inline(never)]
            fn is_empty(&self) -> bool {
                self.is_empty()
            }
            #[inline(never)]
            fn reset(&mut self) {
                *self = Self::new();
            }
            #[inline(never)]
            fn place(&mut self) -> Place<'_> {
                Place::$kind(self)
            }
            #[inline(never)]
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

/// The number of items of `T` for which space is reserved at most.
const fn most<T>() -> usize {
    match RESERVED.checked_div(size_of::<T>()) {
        Some(items) => items,
        None => RESERVED,
    }
}

impl<T: Slot> List for Vec<T> {
    #[inline(never)]
    fn clear(&mut self, capacity: usize) {
        self.clear();
        self.reserve(capacity.min(const { most::<T>() }));
    }

    #[inline(never)]
    fn push(&mut self, fill: &mut dyn FnMut(&mut dyn Slot) -> bool) {
        let mut item = T::blank();
        if fill(&mut item) {
            self.push(item);
        }
    }

    #[inline(never)]
    fn get(&self, index: usize) -> Option<&dyn Slot> {
        match self.as_slice().get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }

    #[inline(never)]
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T: Slot> Keyed for BTreeMap<String, T> {
    #[inline(never)]
    fn clear(&mut self) {
        self.clear();
    }

    #[inline(never)]
    fn insert(&mut self, key: String, fill: &mut dyn FnMut(&str, &mut dyn Slot) -> bool) {
        let mut value = T::blank();
        if fill(&key, &mut value) {
            self.insert(key, value);
        }
    }

    #[inline(never)]
    fn each(&self, look: &mut dyn FnMut(&str, &dyn Slot)) {
        for (key, value) in self {
            look(key, value);
        }
    }
}
