//! Compiled Python against Rust, on random operands: integers against `num-bigint`, floats and text against Rust's own,
//! containers against `Vec`. One instance answers all questions. Nothing is recorded; a failure names its operands.

use num_bigint::{BigInt, Sign};
use waspy_fuzz::random::Random;
use waspy_tests::library::Library;
use waspy_tests::values::float_repr;

/// Questions of each kind.
const ROUNDS: u64 = 1000;

fn each(seed: u64, mut ask: impl FnMut(&mut Random)) {
    (0..ROUNDS).for_each(|i| ask(&mut Random::new(seed, i)));
}

/// Often small, often next to a bound that matters, sometimes hundreds of digits.
fn integer(r: &mut Random) -> BigInt {
    let magnitude = match r.below(6) {
        0 => BigInt::from(r.below(20)),
        1 => BigInt::from(r.word()),
        2 | 3 => {
            let power = *r.pick(&[30u32, 31, 32, 53, 60, 61, 62, 63, 64, 65, 96, 128, 256, 1000]);
            (BigInt::from(1) << power) + BigInt::from(r.below(5)) - BigInt::from(2)
        }
        4 => BigInt::from(r.word() >> r.below(64)),
        _ => {
            let bytes: Vec<u8> = (0..r.length(200)).map(|_| r.word() as u8).collect();
            BigInt::from_bytes_le(Sign::Plus, &bytes)
        }
    };
    if r.one_in(2) { -magnitude } else { magnitude }
}

/// Division as Python rounds: down.
fn floor_div(x: &BigInt, y: &BigInt) -> (BigInt, BigInt) {
    let (mut q, mut m) = (x / y, x % y);
    if m.sign() != Sign::NoSign && (m.sign() == Sign::Minus) != (y.sign() == Sign::Minus) {
        q -= 1;
        m += y;
    }
    (q, m)
}

#[test]
fn whole_numbers() {
    let mut python = Library::new("properties", "numbers");
    each(1, |r| {
        let (x, y, n) = (integer(r), integer(r), r.below(200) as i64);
        let answers: Vec<String> = python.call("whole", (x.to_string(), y.to_string(), n)).expect("raises nothing");
        let one = BigInt::from(1);
        let mut expected = vec![&x + &y, &x - &y, &x * &y, &x & &y, &x | &y, &x ^ &y, -&x - &one, -&x];
        expected.push(if x.sign() == Sign::Minus { -&x } else { x.clone() });
        expected.extend([&x << n, &x >> n, &y >> n]);
        if y.sign() != Sign::NoSign {
            let (q, m) = floor_div(&x, &y);
            expected.extend([q.clone(), m.clone(), q, m]);
        }
        let expected: Vec<String> = expected.iter().map(BigInt::to_string).collect();
        assert_eq!(answers, expected, "x = {x}, y = {y}, n = {n}");
        let order: Vec<bool> = python.call("compared", (x.to_string(), y.to_string())).expect("raises nothing");
        assert_eq!(order, [x < y, x <= y, x == y, x != y, x > y, x >= y], "x = {x}, y = {y}");
    });
}

#[test]
fn powers() {
    let mut python = Library::new("properties", "numbers");
    each(2, |r| {
        let (x, n) = (integer(r), r.below(8) as u32);
        let answer: String = python.call("power", (x.to_string(), i64::from(n))).expect("raises nothing");
        assert_eq!(answer, x.pow(n).to_string(), "{x} ** {n}");
        let (e, m) = (BigInt::from(r.word() >> r.below(60)), integer(r));
        if m.sign() != Sign::NoSign {
            let answer: String =
                python.call("power_modulo", (x.to_string(), e.to_string(), m.to_string())).expect("raises nothing");
            let (_, expected) = floor_div(&x.modpow(&e, &m), &m);
            assert_eq!(answer, expected.to_string(), "pow({x}, {e}, {m})");
        }
    });
}

#[test]
fn whole_numbers_and_text() {
    let mut python = Library::new("properties", "numbers");
    each(3, |r| {
        let x = integer(r);
        let answers: Vec<String> = python.call("bases", (x.to_string(),)).expect("raises nothing");
        let digits = x.magnitude().to_string();
        let groups = digits.as_bytes().rchunks(3).rev().map(|g| std::str::from_utf8(g).expect("digits"));
        let grouped = groups.collect::<Vec<_>>().join(",");
        let sign = if x.sign() == Sign::Minus { "-" } else { "" };
        let expected = [format!("{x:x}"), format!("{x:o}"), format!("{x:b}"), format!("{sign}{grouped}")];
        assert_eq!(answers, expected, "{x}");
        let base = 2 + r.below(35) as u32;
        let answer: String = python.call("parsed", (x.to_str_radix(base), i64::from(base))).expect("raises nothing");
        assert_eq!(answer, x.to_string(), "in base {base}");
    });
}

/// Any bits, whole numbers, decimals of a few digits, and what lies next to them.
fn float(r: &mut Random) -> f64 {
    let x = match r.below(5) {
        0 => f64::from_bits(r.word()),
        1 => r.word() as f64 / [1.0, 2.0, 10.0, 1e9][r.below(4)],
        2 => r.below(1000) as f64 / 100.0,
        3 => (r.below(100_000) as f64 + 0.5) / [1.0, 10.0, 100.0, 1000.0][r.below(4)],
        _ => f64::from_bits((r.below(100) as f64 / 10.0).to_bits().wrapping_add(r.below(3) as u64)),
    };
    let x = if x.is_finite() { x } else { 0.1 };
    if r.one_in(2) { -x } else { x }
}

#[test]
fn floats_and_text() {
    let mut python = Library::new("properties", "numbers");
    each(4, |r| {
        let xs: Vec<f64> = (0..10).map(|_| float(r)).collect();
        let answers: Vec<String> = python.call("shortest", (&xs[..],)).expect("raises nothing");
        let expected: Vec<String> = xs.iter().map(|x| float_repr(*x)).collect();
        assert_eq!(answers, expected);
        // More digits than are needed, fewer, and exponents.
        let texts: Vec<String> = xs
            .iter()
            .flat_map(|x| {
                [format!("{x:?}"), format!("{x:e}"), format!("{x:.3e}"), format!("{:.25e}", x), format!(" {x:.2} ")]
            })
            .collect();
        let answers: Vec<f64> = python.call("read", (&texts[..],)).expect("raises nothing");
        for (text, answer) in texts.iter().zip(answers) {
            let expected: f64 = text.trim().parse().expect("a float");
            assert_eq!(answer.to_bits(), expected.to_bits(), "{text}");
        }
    });
}

#[test]
fn rounding() {
    let mut python = Library::new("properties", "numbers");
    each(5, |r| {
        let (x, n) = (float(r), r.below(8));
        if x.abs() > 1e15 {
            return;
        }
        let text = format!("{x:.n$}");
        let fixed: String = python.call("fixed", (x, n as i64)).expect("raises nothing");
        assert_eq!(fixed, text, "{x:?} with {n} digits");
        let rounded: f64 = python.call("rounded", (x, n as i64)).expect("raises nothing");
        let expected: f64 = text.parse().expect("a float");
        assert_eq!(rounded.to_bits(), expected.to_bits(), "round({x:?}, {n})");
        let nearest: String = python.call("nearest", (x,)).expect("raises nothing");
        assert_eq!(nearest, format!("{}", x.round_ties_even() as i64), "round({x:?})");
        let truncated: String = python.call("truncated", (x,)).expect("raises nothing");
        assert_eq!(truncated, format!("{}", x.trunc() as i64), "int({x:?})");
    });
}

#[test]
fn whole_numbers_as_floats() {
    let mut python = Library::new("properties", "numbers");
    each(6, |r| {
        let x = integer(r);
        let answer: Result<f64, String> = python.call("as_float", (x.to_string(),));
        let expected: f64 = x.to_string().parse().expect("a float");
        match answer {
            Ok(answer) => assert_eq!(answer.to_bits(), expected.to_bits(), "float({x})"),
            Err(why) => {
                assert!(expected.is_infinite(), "float({x}) raises {why}");
                assert_eq!(why, "OverflowError: int too large to convert to float");
            }
        }
    });
}

#[test]
fn arithmetic_of_floats() {
    let mut python = Library::new("properties", "numbers");
    each(7, |r| {
        let (x, y) = (float(r), float(r));
        if y == 0.0 {
            return;
        }
        let answers: Vec<f64> = python.call("floats", (x, y)).expect("raises nothing");
        // Python's `%` has the sign of the divisor, and is exact; `//` goes with it.
        let mut m = x % y;
        let mut q = (x - m) / y;
        if m != 0.0 {
            if (y < 0.0) != (m < 0.0) {
                m += y;
                q -= 1.0;
            }
        } else {
            m = 0.0f64.copysign(y);
        }
        let q = if q != 0.0 {
            if q - q.floor() > 0.5 { q.floor() + 1.0 } else { q.floor() }
        } else {
            0.0f64.copysign(x / y)
        };
        for (answer, expected) in answers.iter().zip([x + y, x - y, x * y, x / y, q, m]) {
            assert!(answer.to_bits() == expected.to_bits(), "{x:?} and {y:?}: {answers:?}, expected {expected:?}");
        }
    });
}

/// Letters of one to four bytes.
fn text(r: &mut Random, most: usize) -> String {
    let plain = r.one_in(3);
    let letter =
        |r: &mut Random| if plain { *r.pick(&['a', 'b', ' ']) } else { *r.pick(&['a', 'b', 'é', '€', '😀']) };
    (0..r.below(most)).map(|_| letter(r)).collect()
}

fn bound(r: &mut Random, near: usize) -> Option<i64> {
    (!r.one_in(4)).then(|| r.below(near * 2 + 5) as i64 - near as i64 - 2)
}

/// What a slice takes, by Python's rules.
fn slice<T: Clone>(xs: &[T], start: Option<i64>, stop: Option<i64>, step: Option<i64>) -> Vec<T> {
    let (n, step) = (xs.len() as i64, step.unwrap_or(1));
    let clamp = |at: Option<i64>, default: i64| match at {
        None => default,
        Some(at) if at < 0 => (at + n).max(if step < 0 { -1 } else { 0 }),
        Some(at) => at.min(if step < 0 { n - 1 } else { n }),
    };
    let (mut at, stop) =
        if step < 0 { (clamp(start, n - 1), clamp(stop, -1)) } else { (clamp(start, 0), clamp(stop, n)) };
    let mut taken = vec![];
    while if step < 0 { at > stop } else { at < stop } {
        taken.push(xs[at as usize].clone());
        at += step;
    }
    taken
}

#[test]
fn slices() {
    let mut python = Library::new("properties", "containers");
    each(8, |r| {
        let text = text(r, 60);
        let letters: Vec<char> = text.chars().collect();
        let (start, stop) = (bound(r, letters.len()), bound(r, letters.len()));
        let step = bound(r, 4).filter(|s| *s != 0);
        let answer: String = python.call("cut", (text.as_str(), start, stop, step)).expect("raises nothing");
        let expected: String = slice(&letters, start, stop, step).into_iter().collect();
        assert_eq!(answer, expected, "{text:?}[{start:?}:{stop:?}:{step:?}]");
        let numbers: Vec<i64> = (0..letters.len() as i64).collect();
        let answer: Vec<i64> = python.call("list_slice", (&numbers[..], start, stop, step)).expect("raises nothing");
        assert_eq!(answer, slice(&numbers, start, stop, step), "{numbers:?}[{start:?}:{stop:?}:{step:?}]");
        let i = r.below(letters.len() * 2 + 2) as i64 - letters.len() as i64 - 1;
        let answer: Result<String, String> = python.call("at", (text.as_str(), i));
        let place = if i < 0 { i + letters.len() as i64 } else { i };
        let expected = usize::try_from(place).ok().and_then(|i| letters.get(i));
        let expected = expected.map(char::to_string).ok_or("IndexError: string index out of range".to_string());
        assert_eq!(answer, expected, "{text:?}[{i}]");
    });
}

#[test]
fn searching_text() {
    let mut python = Library::new("properties", "containers");
    each(9, |r| {
        let (whole, part, new) = (text(r, 40), text(r, 4), text(r, 4));
        let at = |byte: Option<usize>| byte.map_or(-1, |b| whole[..b].chars().count() as i64);
        let answer: Vec<i64> = python.call("found", (whole.as_str(), part.as_str())).expect("raises nothing");
        let count = whole.matches(part.as_str()).count() as i64;
        let expected = [at(whole.find(&part)), at(whole.rfind(&part)), count, whole.chars().count() as i64];
        assert_eq!(answer, expected, "{part:?} in {whole:?}");
        let answer: String =
            python.call("replaced", (whole.as_str(), part.as_str(), new.as_str())).expect("raises nothing");
        assert_eq!(answer, whole.replace(&part, &new), "{whole:?}.replace({part:?}, {new:?})");
        if !part.is_empty() {
            let answer: Vec<String> = python.call("split", (whole.as_str(), part.as_str())).expect("raises nothing");
            assert_eq!(answer, whole.split(part.as_str()).collect::<Vec<_>>(), "{whole:?}.split({part:?})");
        }
    });
}

#[test]
fn dicts_keep_their_order() {
    let mut python = Library::new("properties", "containers");
    each(10, |r| {
        let keys = 1 + r.below(40);
        let steps: Vec<(i64, i64)> =
            (0..r.length(400)).map(|_| (r.below(keys) as i64 * 8 - 64, r.below(9) as i64 - 3)).collect();
        let mut model: Vec<(i64, i64)> = vec![];
        for &(key, value) in &steps {
            let known = model.iter().position(|(k, _)| *k == key);
            match (value, known) {
                (0.., Some(i)) => model[i].1 = value,
                (0.., None) => model.push((key, value)),
                (-1, Some(i)) => drop(model.remove(i)),
                (-2, None) => model.push((key, 7)),
                (-1 | -2, _) => {}
                _ => drop(model.pop()),
            }
        }
        let answer: Vec<(i64, i64)> = python.call("dict_steps", (&steps[..],)).expect("raises nothing");
        assert_eq!(answer, model, "{steps:?}");
        let steps: Vec<(String, i64)> = (0..r.length(200)).map(|_| (text(r, 3), r.below(5) as i64 - 1)).collect();
        let mut model: Vec<(String, i64)> = vec![];
        for (key, value) in &steps {
            let known = model.iter().position(|(k, _)| k == key);
            match (*value, known) {
                (value @ 0.., Some(i)) => model[i].1 += value,
                (value @ 0.., None) => model.push((key.clone(), value)),
                (_, Some(i)) => drop(model.remove(i)),
                _ => {}
            }
        }
        let answer: Vec<(String, i64)> = python.call("text_dict_steps", (&steps[..],)).expect("raises nothing");
        assert_eq!(answer, model, "{steps:?}");
    });
}

#[test]
fn sorting_is_stable() {
    let mut python = Library::new("properties", "containers");
    each(11, |r| {
        let keys = 1 + r.below(30);
        let mut pairs: Vec<(i64, i64)> = (0..r.length(300) as i64).map(|i| (r.below(keys) as i64, i)).collect();
        if r.one_in(3) {
            // Runs, up and down, are what the algorithm looks for.
            pairs.sort_by_key(|p| p.0);
            let half = pairs.len() / 2;
            pairs[half..].reverse();
        }
        let backwards = r.one_in(2);
        let answer: Vec<(i64, i64)> = python.call("by_first", (&pairs[..], backwards)).expect("raises nothing");
        let mut expected = pairs.clone();
        expected.sort_by(|a, b| if backwards { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) });
        assert_eq!(answer, expected, "{pairs:?} {backwards}");
        let mut numbers: Vec<i64> = (0..r.length(300)).map(|_| r.word() as i64 >> r.below(64)).collect();
        let answer: Vec<i64> = python.call("in_order", (&numbers[..],)).expect("raises nothing");
        numbers.sort();
        assert_eq!(answer, numbers);
        let mut floats: Vec<f64> = (0..r.length(100)).map(|_| float(r)).collect();
        let answer: Vec<f64> = python.call("floats_in_order", (&floats[..],)).expect("raises nothing");
        floats.sort_by(|a, b| a.partial_cmp(b).expect("no NaN"));
        assert_eq!(answer, floats);
        let mut texts: Vec<String> = (0..r.length(100)).map(|_| text(r, 6)).collect();
        let answer: Vec<String> = python.call("texts_in_order", (&texts[..],)).expect("raises nothing");
        texts.sort();
        assert_eq!(answer, texts);
    });
}

#[test]
fn lists() {
    let mut python = Library::new("properties", "containers");
    each(12, |r| {
        let number = |r: &mut Random| r.below(16) as i64 - 5;
        let steps: Vec<(i64, i64, i64)> =
            (0..r.length(60)).map(|_| (r.below(10) as i64, number(r), number(r))).collect();
        let mut xs: Vec<i64> = vec![];
        for &(what, i, x) in &steps {
            let n = xs.len() as i64;
            let clamp = |at: i64| (if at < 0 { at + n } else { at }).clamp(0, n) as usize;
            let range = clamp(i)..clamp(x).max(clamp(i));
            match what {
                0 => xs.push(x),
                1 => xs.insert(clamp(i), x),
                2 if n > 0 => drop(xs.remove(i.rem_euclid(n) as usize)),
                3 => xs.reverse(),
                4 => xs.extend([x, i]),
                5 => drop(xs.drain(range)),
                6 => drop(xs.splice(range, [x, x, i])),
                7 => {
                    if let Some(at) = xs.iter().position(|y| *y == x) {
                        xs.remove(at);
                    }
                }
                8 => xs = xs.iter().rev().copied().chain(xs[clamp(i)..].iter().copied()).collect(),
                9 if n > 40 => xs = xs[..20].repeat(2),
                _ => {}
            }
        }
        let answer: Vec<i64> = python.call("list_steps", (&steps[..],)).expect("raises nothing");
        assert_eq!(answer, xs, "{steps:?}");
    });
}
