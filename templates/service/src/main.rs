//! `POST /decide` with an applicant as JSON answers with the decision.

use std::time::Duration;

use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use waspy_host::Error;

waspy_host::include_py!("py");

/// What one request may use: Python that runs away is stopped, and the service goes on.
const MEMORY: usize = 16 << 20;
const DEADLINE: Duration = Duration::from_millis(200);

#[derive(Deserialize)]
struct Applicant {
    name: String,
    age: i64,
    income: f64,
    #[serde(default)]
    debts: Vec<f64>,
}

#[derive(Serialize)]
struct Decision {
    accepted: bool,
    reasons: Vec<String>,
    limit: Option<f64>,
}

type Refusal = (StatusCode, String);

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or("127.0.0.1:8080".into());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app()).await
}

fn app() -> Router {
    Router::new().route("/decide", post(decide))
}

async fn decide(Json(applicant): Json<Applicant>) -> Result<Json<Decision>, Refusal> {
    // Calls into Python block: they have threads of their own.
    let result = tokio::task::spawn_blocking(move || ask(applicant)).await;
    let result = result.map_err(|e| (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()))?;
    result.map(Json).map_err(refusal)
}

/// A new instance for each request: what one leaves behind, no other sees. Making one takes some microseconds.
fn ask(applicant: Applicant) -> waspy_host::Result<Decision> {
    let mut rules = py::rules::Rules::builder()
        .memory(MEMORY)
        .deadline(DEADLINE)
        .new()?;
    let Applicant {
        name,
        age,
        income,
        debts,
    } = applicant;
    let decision = rules.decide(&py::rules::Applicant {
        name,
        age,
        income,
        debts,
    })?;
    Ok(Decision {
        accepted: decision.accepted,
        reasons: decision.reasons,
        limit: decision.limit,
    })
}

/// Python says `ValueError` to what the client got wrong; the rest is ours.
fn refusal(error: Error) -> Refusal {
    match error {
        Error::Python(e) if e.is("ValueError") => (StatusCode::UNPROCESSABLE_ENTITY, e.message),
        Error::Deadline | Error::OutOfMemory => {
            (StatusCode::SERVICE_UNAVAILABLE, error.to_string())
        }
        other => {
            eprintln!("{other}");
            (StatusCode::INTERNAL_SERVER_ERROR, "the rules failed".into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use serde_json::{Value, json};
    use tower::ServiceExt;

    async fn post(body: Value) -> (StatusCode, String) {
        let request = Request::post("/decide").header("content-type", "application/json");
        let response = app()
            .oneshot(request.body(Body::from(body.to_string())).unwrap())
            .await
            .unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn an_applicant_gets_a_decision() {
        let (status, body) =
            post(json!({"name": "Ada", "age": 36, "income": 1000.0, "debts": [100.0]})).await;
        assert_eq!(status, StatusCode::OK);
        let decision: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(
            decision,
            json!({"accepted": true, "reasons": [], "limit": 2900.0})
        );
    }

    #[tokio::test]
    async fn a_value_error_is_the_clients_mistake() {
        let (status, body) = post(json!({"name": "Ada", "age": 36, "income": -1.0})).await;
        assert_eq!(
            (status, body.as_str()),
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                "an income is not negative"
            )
        );
    }
}
