use std::process::ExitCode;

use py::wordcount::Wordcount;
use waspy_host::wasi::Wasi;

waspy_host::include_py!("py");

fn main() -> waspy_host::Result<ExitCode> {
    // Python may use this process's streams, and nothing else.
    let mut script = Wordcount::builder()
        .wasi(Wasi::new().inherit_stdio())
        .new()?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let code = script.main(&args)?;
    Ok(ExitCode::from(code.clamp(0, 255) as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_python_s() {
        let mut script = Wordcount::builder().new().unwrap();
        let counts = script.count("a b a").unwrap();
        let counts: Vec<_> = counts.iter().map(|(word, n)| (word.as_str(), *n)).collect();
        assert_eq!(counts, [("a", 2), ("b", 1)]);
    }

    #[test]
    fn the_exit_code_comes_through() {
        let mut script = Wordcount::builder().new().unwrap();
        assert_eq!(script.main(&["a"]).unwrap(), 0);
        let nothing: [&str; 0] = [];
        assert_eq!(script.main(&nothing).unwrap(), 2);
    }
}
