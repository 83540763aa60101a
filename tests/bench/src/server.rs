//! A server in a separate process, so that its resources are not counted.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::thread;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::{Result, routes, runtime};

/// The argument that makes a bench target the server.
pub const FLAG: &str = "--serve";

/// A running server, which ends when this value is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    child: Child,
}

impl Server {
    /// Starts this program again, as the server.
    ///
    /// # Errors
    /// If it does not start.
    pub fn start() -> Result<Self> {
        let program = std::env::current_exe()?;
        let mut child =
            Command::new(program).arg(FLAG).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let output = child.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut line)?;
        Ok(Self { address: line.trim().parse()?, child })
    }

    /// The base URL of a folder of `routes`, such as `one` or `list/1000`.
    pub fn url(&self, folder: &str) -> String {
        format!("http://{}/{folder}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends by itself at the end of its input, so an error here has no consequence.
        drop(self.child.stdin.take());
        _ = self.child.wait();
    }
}

/// Ends this process at the end of its input.
fn exit_with_input() {
    _ = io::stdin().read_to_end(&mut Vec::new());
    std::process::exit(0);
}

/// Prints its address and serves until the end of the input.
pub(crate) fn serve() -> Result<()> {
    runtime()?.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("{}", listener.local_addr()?);
        io::stdout().flush()?;
        thread::spawn(exit_with_input);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let connection =
                http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(routes::answer));
            // A connection that breaks is the client's to notice.
            tokio::spawn(connection);
        }
    })
}
