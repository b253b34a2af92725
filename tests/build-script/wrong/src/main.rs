waspy_host::include_py!("py");

fn main() {}
