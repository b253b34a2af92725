//! Compiles the Python files in `py`, and those in `bundled` to one component.

fn main() -> Result<(), waspy_build::Error> {
    waspy_build::compile_dir("py")?;
    waspy_build::Config::new().bundle("app").compile_dir("bundled")
}
