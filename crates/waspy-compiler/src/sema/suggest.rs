//! The name that was probably meant.

use std::cmp::Reverse;

/// The candidate that takes the fewest changes to reach, when few enough: a third of the name's length.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (name.chars().count() / 3).max(1);
    let hidden = |c: &str| c.starts_with(['_', '<']) && !name.starts_with('_');
    let near = candidates.into_iter().filter(|c| *c != name && !hidden(c)).filter_map(|c| {
        let far = distance(name, c);
        (far <= most).then_some((far, Reverse(c.len()), c))
    });
    near.min().map(|(_, _, c)| c)
}

/// Changes that turn one text into the other: letters added, taken away, changed or swapped with the next.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > a.len() / 3 + 1 {
        return usize::MAX;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (rows[i][j] + usize::from(x != y)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::{closest, distance};

    #[test]
    fn changes_are_counted() {
        for (a, b, n) in
            [("ab", "abc", 1), ("width", "widht", 1), ("len", "lenght", 3), ("total", "total", 0), ("a", "b", 1)]
        {
            assert_eq!(distance(a, b).min(3), n, "{a} {b}");
        }
    }

    #[test]
    fn only_near_names_are_proposed() {
        assert_eq!(closest("widht", ["height", "width", "x"]), Some("width"));
        assert_eq!(closest("cosine", ["cos", "sin", "tan"]), None);
        assert_eq!(closest("prnt", ["print", "_prnt"]), Some("print"));
        assert_eq!(closest("x", ["total"]), None);
    }
}
