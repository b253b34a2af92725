//! Attributes that code outside a class statement gives to objects, classes and functions: who looked for one before it was
//! there looks again.

use crate::hash::HashMap;
use crate::sema::Sema;
use std::collections::BTreeSet;

/// Specialisations by the attribute that they looked for.
#[derive(Default)]
pub struct AttributeReaders {
    by_name: HashMap<String, BTreeSet<u32>>,
    /// Those that ask for all attributes there are.
    of_all: BTreeSet<u32>,
}

impl Sema<'_> {
    /// The specialisation depends on whether there is an attribute of the name, or on all attributes.
    pub fn read_attribute(&mut self, name: Option<&str>, reader: u32) {
        let readers = &mut self.infer.attribute_readers;
        match name {
            Some(name) => readers.by_name.entry(plain(name).into()).or_default().insert(reader),
            None => readers.of_all.insert(reader),
        };
    }

    /// There is one more attribute of the name; without a name, there may be one of any.
    pub fn attribute_added(&mut self, name: Option<&str>) {
        self.question_members();
        let readers = &mut self.infer.attribute_readers;
        self.types.dirty.extend(std::mem::take(&mut readers.of_all));
        match name {
            Some(name) => self.types.dirty.extend(readers.by_name.remove(plain(name)).unwrap_or_default()),
            None => {
                // In the order of the specialisations: a map has none.
                let all: BTreeSet<u32> = std::mem::take(&mut readers.by_name).into_values().flatten().collect();
                self.types.dirty.extend(all);
            }
        }
    }
}

/// The name as programs write it, without what tells variables of one name apart.
fn plain(name: &str) -> &str {
    name.split([' ', '?']).next().unwrap_or(name)
}
