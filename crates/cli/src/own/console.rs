//! `nano console GUEST`: the screen of a guest on a local port, for any VNC viewer.

use std::io;

use clap::{Arg, ArgMatches, Command};
use nano_sdk::Console;
use tokio::net::{TcpListener, TcpStream};

use crate::args::engine::{switch, value};
use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::output;
use crate::profile::Place;
use crate::send::block_on;

/// The command.
pub(crate) fn command() -> Command {
    Command::new("console")
        .about("Open the screen of a running guest at a local port, for a VNC viewer")
        .arg(Arg::new("guest").value_name("GUEST_ID").required(true).help("The guest"))
        .arg(value("listen", "ADDRESS", "Where the viewer connects").default_value("127.0.0.1:5900"))
        .arg(switch("show-secrets", "Print the password that the viewer asks for"))
}

/// Serves a single viewer.
pub(crate) fn run(backend: &'static Backend, matches: &ArgMatches) -> Result<()> {
    let place = Place::find(backend, matches)?;
    let string = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let (guest, address) = (string("guest"), string("listen"));
    let nano = place.nano()?;
    block_on(async {
        let mut viewer = viewer(&address).await?;
        // Opened only now: an unused channel is forgotten after 15 seconds.
        let mut console = nano.monitor_channels().open(&guest).await?;
        output::note(password(&console, matches.get_flag("show-secrets")));
        let copied = tokio::io::copy_bidirectional(&mut viewer, &mut console).await;
        copied.map(|_| ()).map_err(|error| Failure::local("the connection", error))
    })
}

/// The first viewer that connects to the address.
async fn viewer(address: &str) -> Result<TcpStream> {
    let failed = |error: io::Error| Failure::local(address, error);
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    output::note(format!("connect a VNC viewer to {bound}"));
    let (viewer, _) = listener.accept().await.map_err(failed)?;
    Ok(viewer)
}

/// The line with the password that the viewer asks for.
fn password(console: &Console, show: bool) -> String {
    match show {
        true => format!("password: {}", console.password().expose()),
        false => "password: ***\nhint: the viewer asks for it; --show-secrets shows it".to_owned(),
    }
}
