python::include_py!("py");

fn main() -> python::Result<()> {
    println!("{} {}", py::sums::Sums::new()?.add(1, 2)?, shared::double(4)?);
    Ok(())
}
