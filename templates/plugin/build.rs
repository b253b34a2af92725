fn main() -> Result<(), waspy_build::Error> {
    waspy_build::compile_dir("py")
}
