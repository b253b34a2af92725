//! Orders are read by Rust, priced and summarised by Python: `cargo run -p quickstart`.

use std::collections::HashMap;

use py::_models::Order;
use py::orders::Orders;
use waspy_host::{Error, Raise, Result};

waspy_host::include_py!("py");

/// What Python's `import host` finds.
struct Shop {
    prices: HashMap<&'static str, f64>,
}

impl py::host::Host for Shop {
    fn price(&mut self, sku: &str) -> Result<f64, Raise> {
        self.prices.get(sku).copied().ok_or_else(|| Raise::new("KeyError", sku))
    }

    fn log(&mut self, message: &str) -> Result<(), Raise> {
        println!("log: {message}");
        Ok(())
    }
}

/// The orders in a text of comma-separated values with a heading.
fn parse(csv: &str) -> Vec<Order> {
    let order = |line: &str| {
        let mut cells = line.split(',');
        let (customer, sku) = (cells.next()?.to_owned(), cells.next()?.to_owned());
        Some(Order { customer, sku, quantity: cells.next()?.trim().parse().ok()? })
    };
    csv.lines().skip(1).filter_map(order).collect()
}

fn main() -> Result<()> {
    let shop = Shop { prices: HashMap::from([("cable", 2.5), ("keyboard", 79.0), ("monitor", 199.0)]) };
    let mut orders = Orders::new(shop)?;

    let list = parse(include_str!("../data/orders.csv"));
    let summaries = orders.summarise(&list)?;
    println!("customer    pieces      total   discount");
    for summary in summaries {
        let discount = summary.discount.map(|off| format!("{off:11.2}")).unwrap_or_default();
        println!("{:10}{:8}{:11.2}{discount}", summary.customer, summary.pieces, summary.total);
    }
    println!("\narticle     pieces");
    for (sku, count) in orders.pieces(&list)? {
        println!("{sku:10}{count:8}");
    }

    let wrong = Order { customer: "Ada".into(), sku: "horse".into(), quantity: 1 };
    match orders.cost(&wrong) {
        // What Python would print is `e` itself: the traceback, and that of the error behind it.
        Err(Error::Python(e)) if e.is("OrderError") => {
            let cause = e.cause.as_ref().map(|c| format!(" ({})", c.type_name)).unwrap_or_default();
            println!("\nrefused: {}{cause}", e.message);
        }
        Err(other) => return Err(other),
        Ok(cost) => println!("a horse costs {cost}"),
    }
    Ok(())
}
