py_world::include_py!("py");

fn main() -> py_world::Result<()> {
    let mut sums = py::sums::Sums::builder().fuel(1_000_000).new()?;
    match sums.divide(1, 0) {
        Err(e) if e.is("ZeroDivisionError") => println!("refused: {e}"),
        other => println!("{other:?}"),
    }
    Ok(())
}
