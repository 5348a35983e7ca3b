//! One deserializer over both forms, so that the code which reads a type is compiled once: a struct is read as the
//! sequence of its fields, from JSON too. It reads what this app's own types write, and no form that describes itself.

use core::fmt;
use core::slice;

use postcard::de_flavors::Slice;
use serde::de::value::U32Deserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Map, Value};

type Packed<'de> = postcard::Deserializer<'de, Slice<'de>>;

/// What is not there in JSON.
static ABSENT: Value = Value::Null;

/// The bytes or the text are not what the type asks for; nobody is told more, since nobody could do anything with it.
#[derive(Debug)]
pub struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not such a value")
    }
}

impl core::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl From<postcard::Error> for Misfit {
    fn from(_: postcard::Error) -> Self {
        Self
    }
}

/// A value that is to be read.
pub enum Source<'r, 'de> {
    Packed(&'r mut Packed<'de>),
    Written(&'r Value),
}

impl<'r, 'de> Source<'r, 'de> {
    /// In postcard all but bytes look alike, whatever their width.
    fn natural(self) -> Result<u64, Misfit> {
        match self {
            Self::Packed(packed) => Ok(u64::deserialize(packed)?),
            Self::Written(value) => value.as_u64().ok_or(Misfit),
        }
    }

    fn integer(self) -> Result<i64, Misfit> {
        match self {
            Self::Packed(packed) => Ok(i64::deserialize(packed)?),
            Self::Written(value) => value.as_i64().ok_or(Misfit),
        }
    }

    fn elements(self) -> Result<Elements<'r, 'de>, Misfit> {
        let (left, rest) = match self {
            Self::Packed(packed) => {
                let left = u64::deserialize(&mut *packed)?;
                let left = usize::try_from(left).map_err(|_| Misfit)?;
                (left, Rest::Packed(packed))
            }
            Self::Written(value) => {
                let items = value.as_array().ok_or(Misfit)?;
                (items.len(), Rest::Array(items.iter()))
            }
        };
        Ok(Elements { left, rest })
    }

    fn tuple(self, len: usize) -> Result<Elements<'r, 'de>, Misfit> {
        match self {
            Self::Packed(packed) => Ok(Elements {
                left: len,
                rest: Rest::Packed(packed),
            }),
            written => written.elements().and_then(|elements| {
                let is_whole = elements.left == len;
                is_whole.then_some(elements).ok_or(Misfit)
            }),
        }
    }

    fn fields(self, names: &'static [&'static str]) -> Result<Elements<'r, 'de>, Misfit> {
        let rest = match self {
            Self::Packed(packed) => Rest::Packed(packed),
            Self::Written(value) => Rest::Fields(value.as_object().ok_or(Misfit)?, names.iter()),
        };
        Ok(Elements {
            left: names.len(),
            rest,
        })
    }

    fn variant(self, names: &'static [&'static str]) -> Result<Variant<'r, 'de>, Misfit> {
        let (name, content) = match self {
            Self::Packed(packed) => {
                let index = u32::deserialize(&mut *packed)?;
                let content = Self::Packed(packed);
                return Ok(Variant { index, content });
            }
            Self::Written(Value::String(name)) => (name, &ABSENT),
            Self::Written(value) => {
                let mut entries = value.as_object().ok_or(Misfit)?.iter();
                entries
                    .next()
                    .filter(|_| entries.len() == 0)
                    .ok_or(Misfit)?
            }
        };
        let index = names.iter().position(|known| known == name).ok_or(Misfit)?;
        Ok(Variant {
            // No enum has more variants.
            index: index as u32,
            content: Self::Written(content),
        })
    }
}

impl<'de> Deserializer<'de> for Source<'_, 'de> {
    type Error = Misfit;

    fn is_human_readable(&self) -> bool {
        matches!(self, Self::Written(_))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misfit> {
        Err(Misfit)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_bool(match self {
            Self::Packed(packed) => bool::deserialize(packed)?,
            Self::Written(value) => value.as_bool().ok_or(Misfit)?,
        })
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u64(match self {
            Self::Packed(packed) => u8::deserialize(packed)?.into(),
            written => written.natural()?,
        })
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u64(self.natural()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u64(self.natural()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u64(self.natural()?)
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u128(match self {
            Self::Packed(packed) => u128::deserialize(packed)?,
            written => written.natural()?.into(),
        })
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_i64(self.integer()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self {
            Self::Packed(packed) => visitor.visit_borrowed_str(<&str>::deserialize(packed)?),
            Self::Written(value) => visitor.visit_str(value.as_str().ok_or(Misfit)?),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_str(visitor)
    }

    /// Bytes have no readable form.
    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self {
            Self::Packed(packed) => visitor.visit_borrowed_bytes(<&[u8]>::deserialize(packed)?),
            Self::Written(_) => Err(Misfit),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let source = match self {
            Self::Packed(packed) => match u8::deserialize(&mut *packed)? {
                0 => None,
                1 => Some(Self::Packed(packed)),
                _ => return Err(Misfit),
            },
            Self::Written(Value::Null) => None,
            written => Some(written),
        };
        match source {
            None => visitor.visit_none(),
            Some(source) => visitor.visit_some(source),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.elements()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.tuple(len)?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.fields(fields)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_enum(self.variant(variants)?)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 f32 f64 char unit unit_struct tuple_struct map identifier ignored_any
    }
}

/// Where the elements of a sequence, a tuple or a struct come from.
enum Rest<'r, 'de> {
    Packed(&'r mut Packed<'de>),
    Array(slice::Iter<'r, Value>),
    Fields(&'r Map<String, Value>, slice::Iter<'static, &'static str>),
}

struct Elements<'r, 'de> {
    left: usize,
    rest: Rest<'r, 'de>,
}

impl<'de> Elements<'_, 'de> {
    fn next(&mut self) -> Option<Source<'_, 'de>> {
        self.left = self.left.checked_sub(1)?;
        match &mut self.rest {
            Rest::Packed(packed) => Some(Source::Packed(packed)),
            Rest::Array(items) => items.next().map(Source::Written),
            Rest::Fields(object, names) => {
                let name = names.next()?;
                Some(Source::Written(object.get(*name).unwrap_or(&ABSENT)))
            }
        }
    }
}

impl<'de> de::SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let next = self.next().map(|source| seed.deserialize(source));
        next.transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// A variant by its place among all, and what it holds.
struct Variant<'r, 'de> {
    index: u32,
    content: Source<'r, 'de>,
}

impl<'r, 'de> de::EnumAccess<'de> for Variant<'r, 'de> {
    type Error = Misfit;
    type Variant = Source<'r, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Misfit> {
        let index: U32Deserializer<Misfit> = self.index.into_deserializer();
        Ok((seed.deserialize(index)?, self.content))
    }
}

impl<'de> de::VariantAccess<'de> for Source<'_, 'de> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.tuple(len)?)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.fields(fields)?)
    }
}
