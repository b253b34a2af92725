//! Who depends on something that may grow.

use crate::hash::HashSet;

/// So many are looked through faster than a set of them is.
const FEW: usize = 16;

/// Readers, each once, in the order in which they asked first.
#[derive(Clone, Debug, Default)]
pub struct Readers {
    order: Vec<u32>,
    /// The same once there are more than a few; some cells have thousands.
    known: HashSet<u32>,
}

impl Readers {
    /// Notes one more.
    pub fn add(&mut self, reader: u32) {
        if self.order.len() <= FEW {
            if self.order.contains(&reader) {
                return;
            }
            if self.order.len() == FEW {
                self.known.extend(self.order.iter().copied());
            }
        }
        if self.order.len() < FEW || self.known.insert(reader) {
            self.order.push(reader);
        }
    }

    /// All of them.
    pub fn all(&self) -> &[u32] {
        &self.order
    }
}

#[cfg(test)]
mod tests {
    use super::Readers;

    #[test]
    fn each_is_there_once() {
        let mut readers = Readers::default();
        for n in [0..10, 5..40, 0..60] {
            n.for_each(|i| readers.add(i));
        }
        assert_eq!(readers.all(), (0..60).collect::<Vec<u32>>());
    }
}
