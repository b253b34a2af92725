waspy_host::include_py!("py");

fn main() -> waspy_host::Result<()> {
    println!("{}", py::sums::Sums::new()?.add(1, 2)?);
    Ok(())
}
