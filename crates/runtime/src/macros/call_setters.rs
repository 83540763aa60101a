//! The setters that every call and every request builder has, defined once.

/// Declares the setters of a call, for a type whose `set` changes its request.
#[doc(hidden)]
#[macro_export]
macro_rules! call_setters {
    () => {
        /// Sets the timeout of the whole call, including retries and pauses. A timeout longer than that of attempts
        /// lifts the latter.
        #[inline]
        pub fn timeout(self, limit: ::std::time::Duration) -> Self {
            self.set(|request| request.timeout(limit))
        }

        /// Sets a header that the spec does not have.
        #[inline]
        pub fn header(self, name: &str, value: impl $crate::Param) -> Self {
            self.set(|request| request.header(name, value))
        }

        /// Sets a query parameter that the spec does not have.
        #[inline]
        pub fn query(self, name: &str, value: impl $crate::Param) -> Self {
            self.set(|request| request.query(name, value))
        }
    };
}
