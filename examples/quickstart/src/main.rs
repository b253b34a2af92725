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
    for summary in orders.summarise(&list)? {
        print!("{:8} {:4} pieces {:9.2}", summary.customer, summary.pieces, summary.total);
        println!("{}", summary.discount.map(|off| format!("  ({off:.2} off)")).unwrap_or_default());
    }
    for (sku, count) in orders.pieces(&list)? {
        println!("{sku:8} {count:4}");
    }

    let wrong = Order { customer: "Ada".into(), sku: "horse".into(), quantity: 1 };
    match orders.cost(&wrong) {
        Err(Error::Python(e)) if e.is("OrderError") => println!("refused: {}", e.message),
        Err(other) => return Err(other),
        Ok(cost) => println!("a horse costs {cost}"),
    }
    Ok(())
}
