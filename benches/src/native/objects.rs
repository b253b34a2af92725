//! The kernels that are about objects: virtual methods, and sorting with keys.

use std::ops::Add;

#[derive(Clone, Copy)]
struct Vector {
    x: f64,
    y: f64,
}

impl Vector {
    fn scaled(self, factor: f64) -> Vector {
        Vector { x: self.x * factor, y: self.y * factor }
    }

    fn square(self) -> f64 {
        self.x * self.x + self.y * self.y
    }
}

impl Add for Vector {
    type Output = Vector;

    fn add(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y }
    }
}

struct Body {
    at: Vector,
    speed: Vector,
    steps: i64,
}

trait Moving {
    fn body(&mut self) -> &mut Body;

    fn pull(&mut self) -> Vector {
        Vector { x: 0.0, y: 0.0 }
    }

    fn step(&mut self, dt: f64) {
        let pull = self.pull().scaled(dt);
        let body = self.body();
        body.speed = body.speed + pull;
        body.at = body.at + body.speed.scaled(dt);
        body.steps += 1;
    }
}

impl Moving for Body {
    fn body(&mut self) -> &mut Body {
        self
    }
}

struct Spring {
    body: Body,
    stiffness: f64,
}

impl Moving for Spring {
    fn body(&mut self) -> &mut Body {
        &mut self.body
    }

    fn pull(&mut self) -> Vector {
        self.body.at.scaled(-self.stiffness)
    }
}

struct Damped(Spring);

impl Moving for Damped {
    fn body(&mut self) -> &mut Body {
        &mut self.0.body
    }

    fn pull(&mut self) -> Vector {
        self.0.pull() + self.0.body.speed.scaled(-0.1)
    }
}

struct Account {
    number: i64,
    balance: i64,
    following: Option<Box<Account>>,
}

impl Account {
    fn pay(&mut self, amount: i64) -> bool {
        let enough = self.balance + amount >= 0;
        if enough {
            self.balance += amount;
        }
        enough
    }
}

fn accounts(count: i64) -> Option<Box<Account>> {
    (0..count).fold(None, |following, number| Some(Box::new(Account { number, balance: 0, following })))
}

fn body(at: [f64; 2], speed: [f64; 2]) -> Body {
    let vector = |[x, y]: [f64; 2]| Vector { x, y };
    Body { at: vector(at), speed: vector(speed), steps: 0 }
}

/// `classes.py`
pub fn classes(n: i64) -> String {
    let mut bodies: Vec<Box<dyn Moving>> = vec![
        Box::new(body([0.0, 0.0], [1.0, 0.5])),
        Box::new(Spring { body: body([1.0, 0.0], [0.0, 1.0]), stiffness: 2.0 }),
        Box::new(Damped(Spring { body: body([0.5, 0.5], [0.0, 0.0]), stiffness: 3.0 })),
    ];
    for _ in 0..n {
        for body in &mut bodies {
            body.step(0.001);
        }
    }
    let energy: f64 = bodies.iter_mut().map(|body| body.body().speed.square()).sum();
    let steps: i64 = bodies.iter_mut().map(|body| body.body().steps).sum();
    let mut refused = 0;
    for turn in 0..n / 1000 {
        let mut next = accounts(100);
        while let Some(mut account) = next {
            for amount in [turn, -account.number, 7, -20] {
                refused += i64::from(!account.pay(amount));
            }
            next = account.following.take();
        }
    }
    ((energy * 1_000_000.0) as i64 + steps + refused).to_string()
}

struct Record {
    name: String,
    age: i64,
    score: f64,
}

fn records(n: i64) -> Vec<Record> {
    let mut state: i64 = 987_654_321;
    let record = |_| {
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648;
        Record {
            name: format!("n{}", state / 65536 % 5000),
            age: state / 1024 % 90,
            score: (state % 10007) as f64 / 7.0,
        }
    };
    (0..n).map(record).collect()
}

fn checksum<'a>(found: impl IntoIterator<Item = &'a Record>) -> i64 {
    let next = |total: i64, (i, record): (usize, &Record)| {
        (total * 31 + record.age * i as i64 + record.name.len() as i64) % 1_000_000_007
    };
    found.into_iter().enumerate().fold(0, next)
}

/// `sorting.py`
pub fn sorting(n: i64) -> String {
    let mut people = records(n);
    let mut total = 0;
    if n > 0 {
        let mut view: Vec<&Record> = people.iter().collect();
        view.sort_by(|a, b| a.score.total_cmp(&b.score));
        total += checksum(view.iter().copied());
        let mut view: Vec<&Record> = people.iter().collect();
        view.sort_by(|a, b| (a.age, &a.name).cmp(&(b.age, &b.name)));
        total += checksum(view);
        people.sort_by(|a, b| b.name.cmp(&a.name));
        total += checksum(&people);
        let mut names: Vec<&str> = people.iter().map(|record| record.name.as_str()).collect();
        names.sort_by_cached_key(|name| name.to_lowercase());
        total += (names[0].len() + names[names.len() - 1].len()) as i64;
        names.sort_by_key(|name| name.len());
        total += names[n as usize / 2].len() as i64;
        // `max` takes the first of equals, unlike `Iterator::max_by`.
        let best = people.iter().rev().max_by(|a, b| a.score.total_cmp(&b.score));
        let least = people.iter().min_by(|a, b| (a.age, &a.name).cmp(&(b.age, &b.name)));
        total += best.map_or(0, |record| record.age) + least.map_or(0, |record| record.age);
        let mut numbers: Vec<i64> = (0..n).collect();
        numbers.sort_by_key(|i| (i * 7919) % 10007);
        total += numbers[n as usize / 3];
    }
    total.to_string()
}
