//! A program with some of its pieces changed: most of it still means something, so that it reaches the late stages.

use crate::corpus::Corpus;
use crate::pieces::{CHARACTERS, EXPRESSIONS, Kind, Piece, STATEMENTS, cut, join};
use crate::random::Random;

/// Longest text that is worth the time.
const LONGEST: usize = 20_000;

/// A program of the corpus, changed in a few places.
pub fn program(corpus: &Corpus, r: &mut Random) -> String {
    let mut text = r.pick::<String>(&corpus.texts).clone();
    for _ in 0..1 + r.below(4) {
        text = match r.below(10) {
            0..=5 => pieces(&text, corpus, r),
            6..=8 => lines(&text, corpus, r),
            _ => characters(&text, r),
        };
        if text.len() > LONGEST {
            let mut end = LONGEST;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
        }
    }
    text
}

fn pieces(text: &str, corpus: &Corpus, r: &mut Random) -> String {
    let mut all = cut(text);
    let solid: Vec<usize> = (0..all.len()).filter(|&i| !matches!(all[i].0, Kind::Space | Kind::Line)).collect();
    if solid.is_empty() {
        return r.pick::<&str>(EXPRESSIONS).to_string();
    }
    for _ in 0..1 + r.below(3) {
        let i = *r.pick(&solid);
        change(&mut all, i, &solid, corpus, r);
    }
    join(&all)
}

fn change(all: &mut [Piece], i: usize, solid: &[usize], corpus: &Corpus, r: &mut Random) {
    match r.below(9) {
        0 => all[i].1.clear(),
        1 => {
            let other = all[*r.pick(solid)].1.clone();
            all[i].1 = other;
        }
        2 => {
            let j = *r.pick(solid);
            all.swap(i, j);
        }
        // Names and values take each other's places most often: types change, the grammar does not.
        3..=5 => {
            let same: Vec<usize> = solid.iter().copied().filter(|&j| all[j].0 == all[i].0).collect();
            let other = all[*r.pick(&same)].1.clone();
            all[i].1 = other;
        }
        6 | 7 if matches!(all[i].0, Kind::Name | Kind::Number | Kind::Text) => {
            all[i].1 = format!("({})", r.pick::<&str>(EXPRESSIONS));
        }
        8 => {
            let donor = cut(r.pick::<String>(&corpus.texts));
            let fits: Vec<&Piece> = donor.iter().filter(|p| p.0 == all[i].0).collect();
            if !fits.is_empty() {
                all[i].1 = r.pick(&fits).1.clone();
            }
        }
        _ => all[i].1 = r.pick::<&str>(EXPRESSIONS).to_string(),
    }
}

fn lines(text: &str, corpus: &Corpus, r: &mut Random) -> String {
    let mut all: Vec<String> = text.split_inclusive('\n').map(str::to_string).collect();
    if all.is_empty() {
        return statement(0, r);
    }
    let i = r.below(all.len());
    let indent = all[i].len() - all[i].trim_start_matches(' ').len();
    match r.below(9) {
        0 => drop(all.remove(i)),
        1 => {
            let line = all[i].clone();
            all.insert(r.below(all.len()), line);
        }
        2 => {
            let j = r.below(all.len());
            all.swap(i, j);
        }
        3 => all[i].insert_str(0, "    "),
        4 => all[i] = all[i].strip_prefix("    ").unwrap_or(&all[i]).to_string(),
        5 | 6 => all.insert(i, statement(indent, r)),
        7 => {
            // A stretch of another program, moved to this depth.
            let donor: Vec<&str> = r.pick::<String>(&corpus.texts).lines().collect();
            let from = r.below(donor.len());
            let until = donor.len().min(from + 1 + r.below(12));
            let block: String = donor[from..until].iter().map(|l| format!("{:indent$}{l}\n", "")).collect();
            all.insert(i, block);
        }
        _ => drop(all.drain(i..all.len().min(i + 1 + r.below(6)))),
    }
    all.concat()
}

/// A statement at a depth, with a body where it needs one.
pub fn statement(indent: usize, r: &mut Random) -> String {
    let pad = " ".repeat(indent);
    let mut text = r.pick::<&str>(STATEMENTS).to_string();
    for name in ["x", "y"] {
        if r.one_in(3) {
            text = replace_name(&text, name, r.pick::<&str>(EXPRESSIONS));
        }
    }
    match text.split_once("{}") {
        Some((head, _)) => {
            let body = r.pick::<&str>(&STATEMENTS[..60]);
            format!("{pad}{}\n{pad}    {body}\n", head.trim_end())
        }
        None => format!("{pad}{text}\n"),
    }
}

fn replace_name(text: &str, name: &str, by: &str) -> String {
    let pieces = cut(text);
    pieces.iter().map(|(_, piece)| if piece == name { by } else { piece.as_str() }).collect()
}

fn characters(text: &str, r: &mut Random) -> String {
    let mut all: Vec<char> = text.chars().collect();
    for _ in 0..r.length(20) {
        let i = r.below(all.len() + 1);
        match r.below(3) {
            0 if i < all.len() => drop(all.remove(i)),
            1 if i < all.len() => all[i] = *r.pick(CHARACTERS),
            _ => all.insert(i, *r.pick(CHARACTERS)),
        }
    }
    all.into_iter().collect()
}

/// Bytes that are text now and then.
pub fn bytes(corpus: &Corpus, r: &mut Random) -> Vec<u8> {
    match r.below(4) {
        0 => (0..r.length(2000)).map(|_| r.word() as u8).collect(),
        1 => {
            let mut text = r.pick::<String>(&corpus.texts).clone().into_bytes();
            for _ in 0..r.length(30) {
                let i = r.below(text.len());
                text[i] = r.word() as u8;
            }
            text
        }
        2 => {
            let joined: String = (0..r.length(400)).map(|_| *r.pick(CHARACTERS)).collect();
            joined.into_bytes()
        }
        _ => soup(r).into_bytes(),
    }
}

/// Fragments in any order.
fn soup(r: &mut Random) -> String {
    let (mut text, mut indent) = (String::new(), 0);
    for _ in 0..r.length(60) {
        let line = statement(indent, r);
        text.push_str(&line);
        match r.below(6) {
            0 => indent += 4,
            1 => indent = indent.saturating_sub(4),
            _ => {}
        }
    }
    text
}
