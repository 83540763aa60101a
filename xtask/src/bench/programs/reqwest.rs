#[derive(serde::Deserialize)]
struct Data {
    data: Cluster,
}

#[derive(serde::Deserialize)]
struct Cluster {
    name: String,
    status: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), reqwest::Error> {
    let token = std::env::var("TOKEN").unwrap_or_default();
    let id = std::env::args().nth(1).unwrap_or_default();
    let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(30)).build()?;
    let url = format!("https://cloud.nutanix.com/api/v2/clusters/{id}");
    let answer = client.get(url).bearer_auth(token).send().await?.error_for_status()?;
    let cluster = answer.json::<Data>().await?.data;
    println!("{}: {:?}", cluster.name, cluster.status);
    Ok(())
}
