//! `nano console GUEST`: the screen of a guest on a local port, for any VNC viewer.

use clap::{Arg, ArgMatches, Command};
use tokio::net::TcpListener;

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
        let listener = TcpListener::bind(&address).await.map_err(|error| Failure::local(&address, error))?;
        let bound = listener.local_addr().map_err(|error| Failure::local(&address, error))?;
        output::note(format!("connect a VNC viewer to {bound}"));
        let (mut viewer, _) = listener.accept().await.map_err(|error| Failure::local(&address, error))?;
        // Opened only now: an unused channel is forgotten after 15 seconds.
        let mut console = nano.monitor_channels().open(&guest).await?;
        match matches.get_flag("show-secrets") {
            true => output::note(format!("password: {}", console.password().expose())),
            false => output::note("password: ***\nhint: the viewer asks for it; --show-secrets shows it"),
        }
        let copied = tokio::io::copy_bidirectional(&mut viewer, &mut console).await;
        copied.map(|_| ()).map_err(|error| Failure::local("the connection", error))
    })
}
