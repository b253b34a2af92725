fn main() -> Result<(), waspy_build::Error> {
    waspy_build::Config::new().module("py").compile_dir("my python files")
}
