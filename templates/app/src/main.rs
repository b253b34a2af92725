use py::invoice::{Invoice, Line};

waspy_host::include_py!("py");

fn main() -> waspy_host::Result<()> {
    // One instance is one Python world of its own, with its own module variables.
    let mut invoice = Invoice::new()?;
    let lines = [
        Line {
            text: "tea".into(),
            quantity: 3,
            price: 4.5,
        },
        Line {
            text: "cup".into(),
            quantity: 1,
            price: 12.0,
        },
    ];
    let total = invoice.total(&lines, 0.2)?;
    println!(
        "{:.2} and {:.2} tax: {:.2}",
        total.net, total.tax, total.gross
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_python_s() {
        let mut invoice = Invoice::new().unwrap();
        let total = invoice
            .total(
                &[Line {
                    text: "pen".into(),
                    quantity: 2,
                    price: 1.25,
                }],
                0.1,
            )
            .unwrap();
        assert_eq!((total.net, total.tax, total.gross), (2.5, 0.25, 2.75));
    }

    #[test]
    fn an_exception_is_an_error() {
        let mut invoice = Invoice::new().unwrap();
        let error = invoice
            .cost(&Line {
                text: "pen".into(),
                quantity: 0,
                price: 1.25,
            })
            .unwrap_err();
        assert!(error.is("ValueError"));
        assert!(
            error
                .to_string()
                .ends_with("ValueError: pen: the quantity is 0")
        );
    }
}
