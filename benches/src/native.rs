//! The kernels in Rust, as somebody would write them who translates the Python: the same algorithm, machine integers.

mod objects;
mod text;

pub use objects::{classes, sorting};
use std::collections::HashMap;
pub use text::{json_text, strings};

fn fib_of(n: i64) -> i64 {
    if n < 2 { n } else { fib_of(n - 1) + fib_of(n - 2) }
}

/// `fib.py`
pub fn fib(n: i64) -> String {
    fib_of(n).to_string()
}

/// `collatz.py`
pub fn collatz(n: i64) -> String {
    let (mut best, mut longest) = (0, 0);
    for start in 1..n {
        let (mut x, mut steps) = (start, 0);
        while x != 1 {
            x = if x % 2 == 0 { x / 2 } else { 3 * x + 1 };
            steps += 1;
        }
        if steps > longest {
            (best, longest) = (start, steps);
        }
    }
    (best * 1000 + longest).to_string()
}

fn primes(n: usize) -> i64 {
    let mut composite = vec![false; n + 1];
    let mut count = 0;
    for i in 2..n {
        if !composite[i] {
            count += 1;
            (i * i..n).step_by(i).for_each(|j| composite[j] = true);
        }
    }
    count
}

/// `sieve.py`
pub fn sieve(n: i64) -> String {
    (0..3).map(|_| primes(std::hint::black_box(n as usize))).sum::<i64>().to_string()
}

struct Tree {
    value: i64,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

impl Tree {
    fn between(low: i64, high: i64) -> Option<Box<Tree>> {
        let middle = (low + high) / 2;
        let tree = || Tree { value: middle, left: Tree::between(low, middle), right: Tree::between(middle + 1, high) };
        (low < high).then(|| Box::new(tree()))
    }

    fn walk(&self) -> Box<dyn Iterator<Item = i64> + '_> {
        let left = self.left.iter().flat_map(|tree| tree.walk());
        Box::new(left.chain([self.value]).chain(self.right.iter().flat_map(|tree| tree.walk())))
    }
}

/// `generators.py`
pub fn generators(n: i64) -> String {
    let mut total: i64 = (0..n).filter(|x| x % 2 != 0).filter(|x| x % 3 != 0).sum();
    let collatz = |start: i64| {
        let next = |x: &i64| Some(if x % 2 == 0 { x / 2 } else { 3 * x + 1 });
        std::iter::successors(Some(start), next).take_while(|&x| x != 1)
    };
    total += (1..n / 50).map(|start| collatz(start).count() as i64).sum::<i64>();
    total += Tree::between(0, n / 8).iter().flat_map(|tree| tree.walk()).sum::<i64>();
    total.to_string()
}

type Matrix = Vec<Vec<f64>>;

fn matrix(n: i64, seed: f64) -> Matrix {
    let scale = seed / (n + 1) as f64 / (n + 1) as f64;
    (0..n).map(|i| (0..n).map(|j| scale * (i - j) as f64 * (i + j) as f64).collect()).collect()
}

/// `matmul.py`
pub fn matmul(n: i64) -> String {
    let (a, b) = (matrix(n, 1.0), matrix(n, 2.0));
    let size = n as usize;
    let columns: Matrix = (0..size).map(|j| b.iter().map(|row| row[j]).collect()).collect();
    let dot = |row: &[f64], column: &[f64]| {
        let mut total = 0.0;
        for k in 0..size {
            total += row[k] * column[k];
        }
        total
    };
    let c: Matrix = a.iter().map(|row| columns.iter().map(|column| dot(row, column)).collect()).collect();
    let c = std::hint::black_box(c);
    format!("{:?}", c[size / 2][size / 2])
}

fn iterations(cr: f64, ci: f64) -> i64 {
    let (mut zr, mut zi) = (0.0, 0.0);
    for i in 0..50 {
        let (rr, ii) = (zr * zr, zi * zi);
        if rr + ii > 4.0 {
            return i;
        }
        zi = 2.0 * zr * zi + ci;
        zr = rr - ii + cr;
    }
    50
}

/// `mandelbrot.py`
pub fn mandelbrot(n: i64) -> String {
    let at = |y: i64, x: i64| iterations(3.0 * x as f64 / n as f64 - 2.0, 2.0 * y as f64 / n as f64 - 1.0);
    (0..n).map(|y| (0..n).map(|x| at(y, x)).sum::<i64>()).sum::<i64>().to_string()
}

/// Position, velocity, mass.
struct Body {
    at: [f64; 3],
    speed: [f64; 3],
    mass: f64,
}

fn planets() -> Vec<Body> {
    let body = |at, speed, mass| Body { at, speed, mass };
    vec![
        body([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 39.5),
        body([4.8, -1.2, -0.1], [0.6, 2.8, -0.02], 0.04),
        body([8.3, 4.1, -0.4], [-1.0, 1.8, 0.008], 0.01),
        body([12.9, -15.1, -0.2], [1.1, 0.9, -0.01], 0.002),
        body([15.4, -25.9, 0.2], [1.0, 0.6, -0.03], 0.002),
    ]
}

fn advance(bodies: &mut [Body], dt: f64) {
    for i in 0..bodies.len() {
        let (head, tail) = bodies.split_at_mut(i + 1);
        let a = &mut head[i];
        for b in tail {
            let d = [a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]];
            let square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            let magnitude = dt / (square * square.sqrt());
            for (k, delta) in d.iter().enumerate() {
                a.speed[k] -= delta * b.mass * magnitude;
                b.speed[k] += delta * a.mass * magnitude;
            }
        }
    }
    for a in bodies {
        for k in 0..3 {
            a.at[k] += dt * a.speed[k];
        }
    }
}

/// `nbody.py`
pub fn nbody(n: i64) -> String {
    let mut bodies = planets();
    for _ in 0..n {
        advance(&mut bodies, 0.001);
    }
    format!("{:?}", bodies[0].at[0] + bodies[1].at[1] + bodies[2].at[2])
}

fn element(i: usize, j: usize) -> f64 {
    1.0 / ((i + j) * (i + j + 1) / 2 + i + 1) as f64
}

fn times(v: &[f64], element: impl Fn(usize, usize) -> f64) -> Vec<f64> {
    let row = |i: usize| v.iter().enumerate().fold(0.0, |total, (j, x)| total + element(i, j) * x);
    (0..v.len()).map(row).collect()
}

/// `spectral_norm.py`
pub fn spectral_norm(n: i64) -> String {
    let mut u = vec![1.0; n as usize];
    let mut v = u.clone();
    for _ in 0..10 {
        v = times(&times(&u, element), |i, j| element(j, i));
        u = times(&times(&v, element), |i, j| element(j, i));
    }
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).fold(0.0, |total, (x, y)| total + x * y);
    format!("{:?}", (dot(&u, &v) / dot(&v, &v)).sqrt())
}

const SYLLABLES: [&str; 8] = ["ka", "lo", "mi", "ru", "te", "sa", "no", "vi"];

fn words(n: i64) -> String {
    let mut words = vec![];
    let mut state: i64 = 12345;
    for _ in 0..n {
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648;
        let syllable = |divisor: i64| SYLLABLES[(state / divisor % 8) as usize];
        words.push([syllable(65536), syllable(524_288), syllable(4_194_304)].concat());
    }
    words.join(" ")
}

/// `word_count.py`
pub fn word_count(n: i64) -> String {
    let text = words(n);
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_default() += 1;
    }
    (counts.len() as i64 * 1_000_000 + counts.values().copied().max().unwrap_or(0)).to_string()
}
