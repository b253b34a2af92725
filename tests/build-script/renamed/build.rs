fn main() -> Result<(), py_compiler::Error> {
    py_compiler::compile_dir("py")
}
