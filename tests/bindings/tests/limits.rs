//! Limits stop runaway code with the error that says which, a stopped instance says so, and `renew` starts it again. Once
//! for direct calls (`numbers`), once through the component (`lists`).

use std::time::{Duration, Instant};
use waspy_bindings_tests::py::{lists::Lists, numbers::Numbers};
use waspy_host::{Error, Result};

#[test]
fn fuel() -> Result<()> {
    let mut n = Numbers::builder().fuel(100_000).new()?;
    for _ in 0..1000 {
        assert_eq!(n.add(1, 1)?, 2, "each call has its own fuel");
    }
    assert!(matches!(n.forever(), Err(Error::OutOfFuel)));
    assert!(matches!(n.add(1, 1), Err(Error::Poisoned)));
    assert!(n.instance().is_poisoned());
    n.renew()?;
    assert_eq!(n.add(1, 1)?, 2);
    let mut lists = Lists::builder().fuel(100_000).new()?;
    assert!(matches!(lists.forever(0), Err(Error::OutOfFuel)));
    assert!(matches!(lists.greet("x"), Err(Error::Poisoned)));
    lists.renew()?;
    assert_eq!(lists.greet("x")?, "Hello, x");
    Ok(())
}

#[test]
fn deadline() -> Result<()> {
    let limit = Duration::from_millis(20);
    let in_time = |start: Instant| {
        let took = start.elapsed();
        assert!(took >= limit && took < Duration::from_secs(10), "{took:?}");
    };
    let mut n = Numbers::builder().deadline(limit).new()?;
    let start = Instant::now();
    assert!(matches!(n.forever(), Err(Error::Deadline)));
    in_time(start);
    assert!(matches!(n.total(), Err(Error::Poisoned)));
    n.renew()?;
    assert_eq!(n.total()?, 0);
    let mut lists = Lists::builder().deadline(limit).new()?;
    let start = Instant::now();
    assert!(matches!(lists.forever(0), Err(Error::Deadline)));
    in_time(start);
    Ok(())
}

#[test]
fn both_at_once() -> Result<()> {
    let mut n = Numbers::builder().fuel(u64::MAX / 2).deadline(Duration::from_millis(20)).new()?;
    assert!(matches!(n.forever(), Err(Error::Deadline)));
    let mut n = Numbers::builder().fuel(1_000_000).deadline(Duration::from_secs(600)).new()?;
    assert!(matches!(n.forever(), Err(Error::OutOfFuel)));
    Ok(())
}

/// One large request is Python's to refuse, and the instance goes on; many small ones end it.
#[test]
fn memory() -> Result<()> {
    let mut n = Numbers::builder().memory(8 << 20).new()?;
    let error = n.grow().expect_err("there is not enough");
    assert!(error.is("MemoryError"), "{error}");
    assert_eq!(n.add(1, 1)?, 2);
    assert_eq!(n.hoard(1000)?, 1000);
    let error = n.hoard(10_000_000).expect_err("there is not enough");
    assert!(error.is("MemoryError") || matches!(error, Error::OutOfMemory), "{error}");
    let mut lists = Lists::builder().memory(8 << 20).new()?;
    let error = lists.hoard(10_000_000).expect_err("there is not enough");
    assert!(error.is("MemoryError") || matches!(error, Error::OutOfMemory), "{error}");
    Ok(())
}

#[test]
fn deep_recursion_is_a_recursion_error() -> Result<()> {
    let mut n = Numbers::new()?;
    assert_eq!(n.depth(900)?, 900);
    let error = n.depth(1_000_000).expect_err("too deep");
    assert!(error.is("RecursionError"), "{error}");
    assert_eq!(n.depth(900)?, 900, "the instance goes on, as deep as before");
    let mut lists = Lists::new()?;
    assert!(lists.depth(1_000_000).is_err_and(|e| e.is("RecursionError")));
    assert_eq!(lists.depth(900)?, [0]);
    Ok(())
}

/// What the host hands over is freed although the functions allocate nothing themselves.
#[test]
fn memory_stays_flat_over_many_calls() -> Result<()> {
    let mut lists = Lists::builder().memory(24 << 20).new()?;
    let long = vec![1.5; 250_000];
    let ints: Vec<i64> = (0..250_000).collect();
    let huge = vec![i64::MAX; 100_000];
    let text = "x".repeat(1_000_000);
    for _ in 0..60 {
        assert_eq!(lists.total(&long)?, 375_000.0);
        assert_eq!(lists.same(&long)?.len(), long.len());
        assert_eq!(lists.ints(&ints)?, ints);
        assert_eq!(lists.ints(&huge)?, huge);
        assert_eq!(lists.greet(&text)?.len(), text.len() + 7);
        assert_eq!(lists.words(&[&text, "abc", ""])?, 1_000_003);
    }
    for n in 0..20_000 {
        assert_eq!(lists.greet("short")?.len(), 12, "call {n}");
    }
    Ok(())
}

#[test]
fn memory_stays_flat_over_a_million_calls() -> Result<()> {
    let mut n = Numbers::builder().memory(2 << 20).new()?;
    for call in 0..1_000_000i64 {
        assert_eq!(n.hoard(call & 7)?, call & 7);
    }
    Ok(())
}
