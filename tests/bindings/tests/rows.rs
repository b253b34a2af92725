//! Rows of the boundary table: bytes, sized numbers, values from dynamic code, text that cannot cross.

use waspy_bindings_tests::py::rows::{Item, Rows};
use waspy_host::Result;

#[test]
fn bytes_cross() -> Result<()> {
    let mut rows = Rows::new()?;
    assert_eq!(rows.bytes_back(b"abc\0\xff")?, b"\xff\0cba");
    assert!(rows.bytes_back(&[])?.is_empty());
    let long: Vec<u8> = (0..1_000_000u32).map(|i| (i % 251) as u8).collect();
    let back = rows.bytes_back(&long)?;
    assert!(back.iter().rev().eq(&long));
    Ok(())
}

/// Rust gives what the type holds; what Python gives back is looked at.
#[test]
fn sized_numbers_are_checked() -> Result<()> {
    let mut rows = Rows::new()?;
    assert_eq!(rows.small(255)?, 255u8);
    assert_eq!(rows.smalls(-128)?, [-128i8]);
    assert_eq!(rows.wide(6_148_914_691_236_517_205)?, u64::MAX);
    assert_eq!(rows.third(1.0)?, 1.0f32 / 3.0);
    for (raised, text) in [
        (rows.small(256).map(drop), "Python int out of range for u8"),
        (rows.small(-1).map(drop), "Python int out of range for u8"),
        (rows.smalls(128).map(drop), "Python int out of range for i8"),
        (rows.wide(-1).map(drop), "Python int out of range for u64"),
        (rows.wide(i64::MAX).map(drop), "Python int out of range for u64"),
    ] {
        let error = raised.expect_err("does not fit");
        assert!(error.is("OverflowError") && error.python().is_some_and(|e| e.message == text), "{error}");
    }
    Ok(())
}

/// What arises at the boundary, where no Python runs, has the function that was called as its frame.
#[test]
fn errors_of_the_boundary_say_where() -> Result<()> {
    let error = Rows::new()?.small(256).expect_err("does not fit");
    let expected = "Traceback (most recent call last):\n  File \"py/rows.py\", line 20, in small\n    def small(n: int) -> \
                    u8:\nOverflowError: Python int out of range for u8";
    assert_eq!(error.to_string(), expected);
    Ok(())
}

/// Values whose type is only known when running are what the annotation says, or a TypeError.
#[test]
fn dynamic_values_are_checked() -> Result<()> {
    let mut rows = Rows::new()?;
    let item = Item { name: "x".into(), count: 1, tags: vec![], price: None };
    // 7, "seven", 7.5, [7, 8], True, None, an Item, b"7", 2**70, [2**70], ["x"], (1, 2)
    const THINGS: i64 = 12;
    for i in 0..THINGS {
        let is_type_error = |e: waspy_host::Error| assert!(e.is("TypeError"), "{i}: {e}");
        match rows.any_int(i) {
            Ok(n) => assert_eq!(n, if i == 0 { 7 } else { 1 }, "{i}"),
            Err(e) if i == 8 => assert!(e.is("OverflowError"), "{e}"),
            Err(e) => is_type_error(e),
        }
        match rows.any_text(i) {
            Ok(text) => assert_eq!((i, text.as_str()), (1, "seven")),
            Err(e) => is_type_error(e),
        }
        match rows.any_float(i) {
            Ok(x) => assert!(x == 7.0 && i == 0 || x == 7.5 && i == 2 || x == 1.0 && i == 4 || i == 8, "{i}: {x}"),
            Err(e) => is_type_error(e),
        }
        match rows.any_list(i) {
            Ok(list) => assert_eq!((i, list.as_slice()), (3, &[7, 8][..])),
            Err(e) if i == 9 => assert!(e.is("OverflowError"), "{e}"),
            Err(e) => is_type_error(e),
        }
        match rows.any_option(i) {
            Ok(b) => assert!(b == Some(true) && i == 4 || b.is_none() && i == 5, "{i}: {b:?}"),
            Err(e) => is_type_error(e),
        }
        match rows.any_item(i) {
            Ok(found) => assert_eq!((i, &found), (6, &item)),
            Err(e) => is_type_error(e),
        }
        match rows.any_bytes(i) {
            Ok(bytes) => assert_eq!((i, bytes.as_slice()), (7, &b"7"[..])),
            Err(e) => is_type_error(e),
        }
    }
    Ok(())
}

/// Other values with elements are not taken for the container that the annotation names, nor a tuple for a shorter one.
#[test]
fn dynamic_containers_are_checked() -> Result<()> {
    let mut rows = Rows::new()?;
    // (1, 2), (1, 2, 3), (1,), [1, 2], {"a": 1}, ["a", "b"], "ab", {1: 2}, (1, "a")
    for i in 0..9 {
        let is_type_error = |e: waspy_host::Error| assert!(e.is("TypeError"), "{i}: {e}");
        match rows.any_pair(i) {
            Ok(pair) => assert_eq!((i, pair), (0, (1, 2))),
            Err(e) => is_type_error(e),
        }
        match rows.any_row(i) {
            Ok(row) => assert_eq!(row, [1, 2, 3][..[2, 3, 1][i as usize]]),
            Err(e) => is_type_error(e),
        }
        match rows.any_dict(i) {
            Ok(dict) => assert_eq!((i, dict.get("a")), (4, Some(&1))),
            Err(e) => is_type_error(e),
        }
        match rows.any_words(i) {
            Ok(words) => assert_eq!((i, words.concat().as_str()), (5, "ab")),
            Err(e) => is_type_error(e),
        }
    }
    Ok(())
}

#[test]
fn text_with_surrogates_cannot_cross() -> Result<()> {
    let mut rows = Rows::new()?;
    for raised in [rows.surrogate(0).map(drop), rows.surrogates(1).map(drop)] {
        let error = raised.expect_err("cannot cross");
        assert!(error.is("UnicodeError") && error.is("ValueError"), "{error}");
        let text = error.to_string();
        assert!(text.contains("File \"py/rows.py\", line ") && text.contains("surrogates"), "{text}");
    }
    Ok(())
}

/// Lists of dataclasses, there and back: nothing of a call is left behind.
#[test]
fn memory_stays_flat_with_records() -> Result<()> {
    let mut rows = Rows::builder().memory(8 << 20).new()?;
    let item =
        |n: i64| Item { name: format!("item {n}"), count: n, tags: vec!["a".into(), "b".into()], price: Some(1.5) };
    let few: Vec<Item> = (0..20).map(item).collect();
    for n in 0..10_000 {
        let back = rows.items(&few)?;
        assert!(back.len() == 20 && back[7].count == 8 && back[7].tags.len() == 3, "call {n}");
    }
    Ok(())
}
