//! Scenarios from our own server. Nothing else is ever fetched.

use gloo_net::http::Request;

use crate::ports::{FetchFault, Scenarios, Task};

pub struct FetchedScenarios;

impl Scenarios for FetchedScenarios {
    fn fetch(&self, name: &str) -> Task<'static, Result<String, FetchFault>> {
        let url = format!("/scenarios/{name}.json");
        Box::pin(async move {
            let sent = Request::get(&url).send().await;
            let response = sent.map_err(|_| FetchFault::NoAnswer)?;
            if !response.ok() {
                return Err(FetchFault::Status(response.status()));
            }
            response.text().await.map_err(|_| FetchFault::NoAnswer)
        })
    }
}
