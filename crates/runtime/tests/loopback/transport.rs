//! A transport of the user's own, in place of HTTP or around it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::{
    Api, BoxFuture, Bytes, Clock, Envelope, Error, ErrorKind, Incoming, Method, Nothing, Operation, Outgoing,
    RetryPolicy, Transport, http,
};

use crate::support::{Reply, Server, call};

static CREATE: Operation = Operation::new("guests_create", Method::PUT, "/guests");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// Answers with the request's own body, after one failed connection.
#[derive(Debug, Default)]
struct Echo(AtomicU32);

impl Transport for Echo {
    fn execute(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Incoming>, Error>> {
        let response = match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Err(Error::new(ErrorKind::Connect, "no connection")),
            _ => {
                let bytes = Bytes::copy_from_slice(request.body().bytes().unwrap_or_default());
                Ok(http::Response::new(Incoming::from(bytes)))
            }
        };
        Box::pin(std::future::ready(response))
    }
}

#[tokio::test]
async fn a_transport_replaces_http_below_retries_and_decoding() {
    let client =
        cloudmgr_runtime::Client::builder(&API).base_url("http://localhost/api").transport(Echo::default());
    let response =
        call::<Vec<u32>>(client.build().unwrap().call(&CREATE).json(&[1, 2])).send().await.unwrap();
    assert_eq!((response.attempts(), response.into_inner()), (2, vec![1, 2]));
}

#[tokio::test]
async fn a_transport_wraps_http() {
    #[derive(Debug)]
    struct Counts(Arc<dyn Transport>, Arc<AtomicU32>);
    impl Transport for Counts {
        fn execute(
            &self,
            request: http::Request<Outgoing>,
        ) -> BoxFuture<'_, Result<http::Response<Incoming>, Error>> {
            self.1.fetch_add(1, Ordering::Relaxed);
            self.0.execute(request)
        }
    }
    let server = Server::replies([Reply::json(503, "{}"), Reply::json(200, "{}")]).await;
    let count = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&count);
    let builder = server.builder(&API).wrap_transport(move |http| Arc::new(Counts(http, counted)));
    call::<Nothing>(builder.build().unwrap().call(&CREATE).json(&1)).send().await.unwrap();
    assert_eq!((count.load(Ordering::Relaxed), server.count()), (2, 2));
    assert_eq!(server.seen()[0].text(), "1");
}

/// A clock whose limits on the network are over at once, and which counts the exchanges under way.
#[derive(Debug, Default)]
struct Hasty(Arc<AtomicU32>);

impl Clock for Hasty {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn guard(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(Box::pin(std::future::ready(())))
    }

    fn hold(&self) -> Option<Box<dyn Send + Sync>> {
        struct Held(Arc<AtomicU32>);
        impl Drop for Held {
            fn drop(&mut self) {
                self.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.0.fetch_add(1, Ordering::Relaxed);
        Some(Box::new(Held(Arc::clone(&self.0))))
    }
}

/// Never answers; notes whether the clock was held when it was asked.
#[derive(Debug)]
struct Silent {
    held: Arc<AtomicU32>,
    seen: Arc<AtomicU32>,
}

impl Transport for Silent {
    fn execute(&self, _: http::Request<Outgoing>) -> BoxFuture<'_, Result<http::Response<Incoming>, Error>> {
        self.seen.fetch_add(self.held.load(Ordering::Relaxed), Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_clock_may_have_limits_of_its_own_and_is_held_during_an_exchange() {
    let (held, seen) = (Arc::<AtomicU32>::default(), Arc::<AtomicU32>::default());
    let client = cloudmgr_runtime::Client::builder(&API)
        .base_url("http://localhost/api")
        .retry(RetryPolicy::none())
        .clock(Arc::new(Hasty(Arc::clone(&held))))
        .transport(Silent { held: Arc::clone(&held), seen: Arc::clone(&seen) });
    let begun = std::time::Instant::now();
    let error = call::<Nothing>(client.build().unwrap().call(&CREATE)).send().await.unwrap_err();
    assert!(error.is_timeout() && begun.elapsed() < Duration::from_secs(10), "{error}");
    assert_eq!((seen.load(Ordering::Relaxed), held.load(Ordering::Relaxed)), (1, 0));
}
