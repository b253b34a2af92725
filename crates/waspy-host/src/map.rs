//! A Python `dict` in Rust: pairs in insertion order.

use wasmtime::component::__internal::{CanonicalAbiInfo, InstanceType, InterfaceType, LiftContext, LowerContext};
use wasmtime::component::{ComponentType, Lift, Lower};

/// An insertion-ordered map, as `dict` is. Looking up is linear: collect into a `HashMap` for many look-ups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Map(Vec::new())
    }
}

impl<K, V> Map<K, V> {
    /// An empty map.
    pub fn new() -> Self {
        Map::default()
    }

    /// Number of keys.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Is there no key?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Pairs in insertion order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> + DoubleEndedIterator {
        self.0.iter().map(|(k, v)| (k, v))
    }

    /// Keys in insertion order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &K> + DoubleEndedIterator {
        self.0.iter().map(|(k, _)| k)
    }

    /// Values in insertion order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.0.iter().map(|(_, v)| v)
    }

    /// The value of a key.
    pub fn get<Q: PartialEq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.iter().find(|(k, _)| k.borrow() == key).map(|(_, v)| v)
    }

    /// The pairs.
    pub fn into_vec(self) -> Vec<(K, V)> {
        self.0
    }
}

impl<K: PartialEq, V> Map<K, V> {
    /// Sets a key's value and returns the one before; a new key goes to the end.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.0.iter_mut().find(|(k, _)| *k == key) {
            Some((_, v)) => Some(std::mem::replace(v, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }
}

/// Keys are taken as they come; when one comes twice, Python keeps its last value.
impl<K, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Map(pairs.into_iter().collect())
    }
}

impl<K, V, const N: usize> From<[(K, V); N]> for Map<K, V> {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<K, V> From<Vec<(K, V)>> for Map<K, V> {
    fn from(pairs: Vec<(K, V)>) -> Self {
        Map(pairs)
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K, V, Q: ?Sized> std::ops::Index<&Q> for Map<K, V>
where
    K: std::borrow::Borrow<Q>,
    Q: PartialEq,
{
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("the map has no such key")
    }
}

// SAFETY: each method forwards to `Vec<(K, V)>`, whose representation at the boundary is this type's too.
#[allow(unsafe_code)]
unsafe impl<K: ComponentType, V: ComponentType> ComponentType for Map<K, V> {
    type Lower = <Vec<(K, V)> as ComponentType>::Lower;
    const ABI: CanonicalAbiInfo = <Vec<(K, V)> as ComponentType>::ABI;

    fn typecheck(ty: &InterfaceType, types: &InstanceType<'_>) -> wasmtime::Result<()> {
        <Vec<(K, V)> as ComponentType>::typecheck(ty, types)
    }
}

// SAFETY: as above.
#[allow(unsafe_code)]
unsafe impl<K: Lower, V: Lower> Lower for Map<K, V> {
    fn linear_lower_to_flat<T>(
        &self,
        cx: &mut LowerContext<'_, T>,
        ty: InterfaceType,
        dst: &mut std::mem::MaybeUninit<Self::Lower>,
    ) -> wasmtime::Result<()> {
        self.0.linear_lower_to_flat(cx, ty, dst)
    }

    fn linear_lower_to_memory<T>(
        &self,
        cx: &mut LowerContext<'_, T>,
        ty: InterfaceType,
        offset: usize,
    ) -> wasmtime::Result<()> {
        self.0.linear_lower_to_memory(cx, ty, offset)
    }
}

// SAFETY: as above.
#[allow(unsafe_code)]
unsafe impl<K: Lift, V: Lift> Lift for Map<K, V> {
    fn linear_lift_from_flat(cx: &mut LiftContext<'_>, ty: InterfaceType, src: &Self::Lower) -> wasmtime::Result<Self> {
        Vec::linear_lift_from_flat(cx, ty, src).map(Map)
    }

    fn linear_lift_from_memory(cx: &mut LiftContext<'_>, ty: InterfaceType, bytes: &[u8]) -> wasmtime::Result<Self> {
        Vec::linear_lift_from_memory(cx, ty, bytes).map(Map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_keep_their_order() {
        let mut map: Map<String, i64> = [("b".to_string(), 1), ("a".to_string(), 2)].into();
        assert_eq!(map.insert("b".into(), 3), Some(1));
        assert_eq!(map.insert("c".into(), 4), None);
        assert_eq!(map.keys().map(String::as_str).collect::<String>(), "bac");
        assert_eq!((map["b"], map.get("d")), (3, None));
    }
}
