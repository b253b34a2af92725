//! Values across the boundary and back: the doctests of `component/*.py`, run through compiled components.
//!
//! The expectations are CPython's: `PYTHONPATH=python/src python3.12 -m doctest tests/component/*.py` checks them. Arguments are literals, and
//! calls of the file's dataclasses and members of its enums; a result is compared as its `repr`.

use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use waspy_tests::cases::{self, Case};
use waspy_tests::library::Library;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let examples = cases::find("component")
        .into_iter()
        .map(|case| Trial::test(format!("examples::{}", case.name), move || examples(&case).map_err(Failed::from)));
    let mut trials: Vec<Trial> = examples.collect();
    trials.push(Trial::test("long_lists", long_lists));
    trials.push(Trial::test("what_cannot_cross", what_cannot_cross));
    trials.push(Trial::test("memory_stays_flat", memory_stays_flat));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A call and what CPython prints for it.
struct Example {
    call: String,
    expected: String,
}

/// The doctests of a file, in order.
fn doctests(text: &str) -> Vec<Example> {
    let mut found: Vec<Example> = vec![];
    let mut inside = false;
    for line in text.lines() {
        if let Some(call) = line.strip_prefix(">>> ") {
            found.push(Example { call: call.into(), expected: String::new() });
            inside = true;
        } else if line.is_empty() || line.starts_with("\"\"\"") {
            inside = false;
        } else if let (true, Some(example)) = (inside, found.last_mut()) {
            // Of a traceback only the last line counts, as for doctest.
            example.expected = line.into();
        }
    }
    found
}

fn examples(case: &Case) -> Result<(), String> {
    let text = std::fs::read_to_string(&case.path).map_err(|e| e.to_string())?;
    let examples = doctests(&text);
    if examples.is_empty() {
        return Err("the file has no examples".into());
    }
    let mut library = Library::new("component", &case.name);
    let mut wrong = String::new();
    for Example { call, expected } in examples {
        let answer = library.answer(&call);
        if answer != expected {
            wrong.push_str(&format!("{call}\n  expected {expected}\n  got      {answer}\n"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Lists of a million elements, there and back.
fn long_lists() -> Result<(), Failed> {
    const LONG: usize = 1_000_000;
    let mut library = Library::new("component", "lists");
    let ints: Vec<i64> = (0..LONG as i64).map(|i| i.wrapping_mul(0x9e37_79b9_7f4a_7c15u64 as i64)).collect();
    let back: Vec<i64> = library.call("ints", (&ints[..],))?;
    assert!(back == ints);
    let floats: Vec<f64> = (0..LONG).map(|i| 1.0 / i as f64).collect();
    let back: Vec<f64> = library.call("floats", (&floats[..],))?;
    assert!(back == floats);
    let texts: Vec<String> = (0..LONG / 10).map(|i| format!("é{i}")).collect();
    let back: Vec<String> = library.call("texts", (&texts[..],))?;
    assert!(back == texts);
    let pairs: Vec<(String, i64)> = texts.iter().cloned().zip(0..).collect();
    let back: Vec<(String, i64)> = library.call("by_name", (&pairs[..],))?;
    assert!(back == pairs);
    let text = "aé€😀".repeat(LONG / 10);
    let back: String = library.call("text", (text.as_str(),))?;
    assert!(back == text);
    Ok(())
}

/// Results that Python has and the boundary has not.
fn what_cannot_cross() -> Result<(), Failed> {
    let mut library = Library::new("component", "edges");
    let raised = library.call::<_, String>("half_a_letter", (0i64,));
    let text = "UnicodeError: text with surrogates cannot be given to the host";
    assert_eq!(raised, Err(text.into()));
    let overflow = "OverflowError: Python int too large to convert to C long".to_string();
    assert_eq!(library.call("shifted", (62i64,)), Ok(1i64 << 62));
    assert_eq!(library.call::<_, i64>("shifted", (63i64,)), Err(overflow.clone()));
    assert_eq!(library.call::<_, i64>("shifted", (1000i64,)), Err(overflow.clone()));
    let inside = library.call::<_, Vec<(String, Vec<i64>)>>("all_shifted", (&[1i64, 2, 64][..],));
    assert_eq!(inside.unwrap_err(), overflow);
    // The instance is as good as before.
    let inside = library.call::<_, Vec<(String, Vec<i64>)>>("all_shifted", (&[1i64, 2][..],));
    assert_eq!(inside, Ok(vec![("all".into(), vec![2, 4])]));
    Ok(())
}

/// Arguments and results are freed: the same memory serves any number of calls.
fn memory_stays_flat() -> Result<(), Failed> {
    let mut library = Library::new("component", "lists");
    let texts: Vec<String> = (0..100).map(|i| format!("text {i}")).collect();
    let mut sizes = vec![];
    for _ in 0..4 {
        for _ in 0..2000 {
            let back: Vec<String> = library.call("texts", (&texts[..],))?;
            assert!(back.len() == texts.len());
        }
        sizes.push(library.memory());
    }
    assert!(sizes[1] == sizes[3], "memory grows from call to call: {sizes:?} bytes");
    Ok(())
}
