//! Valid and invalid certificates, created for each run.

use std::io;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::fault::Certificate;

/// The server's side of TLS, and the trust roots of its client.
pub struct Tls {
    /// Accepts TLS connections.
    pub acceptor: TlsAcceptor,
    /// The authority for the client to trust, as PEM, if any.
    pub trusted: Option<String>,
}

/// A certificate of a kind, for a server on `127.0.0.1`.
///
/// # Errors
/// If it cannot be created.
pub fn tls(kind: Certificate) -> io::Result<Tls> {
    let authority = authority().map_err(io::Error::other)?;
    let (certificate, key) = certificate(kind, &authority.0).map_err(io::Error::other)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key);
    let acceptor = TlsAcceptor::from(Arc::new(config.map_err(io::Error::other)?));
    let trusted = (kind != Certificate::SelfSigned).then_some(authority.1);
    Ok(Tls { acceptor, trusted })
}

/// A private authority and its certificate as PEM.
fn authority() -> Result<(Issuer<'static, KeyPair>, String), rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate()?;
    let pem = params.self_signed(&key)?.pem();
    Ok((Issuer::new(params, key), pem))
}

/// The host and the validity of a certificate.
fn params(kind: Certificate) -> Result<CertificateParams, rcgen::Error> {
    let host = if kind == Certificate::WrongHost { "elsewhere.example" } else { "127.0.0.1" };
    let mut params = CertificateParams::new(vec![host.to_owned()])?;
    if kind == Certificate::Expired {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
    }
    Ok(params)
}

fn certificate(
    kind: Certificate,
    authority: &Issuer<'_, KeyPair>,
) -> Result<(CertificateDer<'static>, KeyPair), rcgen::Error> {
    let params = params(kind)?;
    let key = KeyPair::generate()?;
    let certificate = match kind {
        Certificate::SelfSigned => params.self_signed(&key)?,
        _ => params.signed_by(&key, authority)?,
    };
    Ok((certificate.der().clone(), key))
}
