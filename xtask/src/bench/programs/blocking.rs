use nc2_sdk::blocking::BlockingCall;

fn main() -> Result<(), nc2_sdk::Error> {
    let token = std::env::var("TOKEN").unwrap_or_default();
    let id = std::env::args().nth(1).unwrap_or_default();
    let nc2 = nc2_sdk::Client::builder().bearer_token(token).build()?;
    let cluster = nc2.clusters().get(id).blocking().send()?;
    println!("{}: {:?}", cluster.name, cluster.status);
    Ok(())
}
