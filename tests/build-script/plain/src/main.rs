waspy_host::include_py!("py");

fn main() -> waspy_host::Result<()> {
    let mut shop = py::shop::Shop::new()?;
    let order = py::shop::Order { name: "tea".into(), price: 2.5, count: 4 };
    println!("{}", shop.total(&[order])?);
    Ok(())
}
