//! Sets of questions, choices, outcomes, certainties and papers: one bit for each, and the only place that shifts them.

use crate::ids::{Certainty, Document, Outcome};
use crate::questions::{Choice, Question};

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident($bits:ident) of $item:ident;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct $name($bits);

        const _: () = assert!($item::ALL.len() <= $bits::BITS as usize);

        impl $name {
            /// With nothing in it.
            pub const EMPTY: Self = Self(0);

            /// With everything in it.
            pub const ALL: Self = Self($bits::MAX >> ($bits::BITS as usize - $item::ALL.len()));

            /// With this alone.
            #[must_use]
            pub const fn of(item: $item) -> Self {
                Self(1 << item as u32)
            }

            /// With this as well.
            #[must_use]
            pub const fn with(self, item: $item) -> Self {
                self.union(Self::of(item))
            }

            /// Without this.
            #[must_use]
            pub const fn without(self, item: $item) -> Self {
                self.minus(Self::of(item))
            }

            /// Whether this is in it.
            #[must_use]
            pub const fn contains(self, item: $item) -> bool {
                self.0 >> item as u32 & 1 == 1
            }

            /// What is in either.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// What is in both.
            #[must_use]
            pub const fn and(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// What is in this and not in the other.
            #[must_use]
            pub const fn minus(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// Whether nothing is in it.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many are in it.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Whether everything in it is in the other as well.
            #[must_use]
            pub const fn within(self, other: Self) -> bool {
                self.0 & !other.0 == 0
            }

            /// The only one in it, if it is one.
            #[must_use]
            pub const fn only(self) -> Option<$item> {
                if self.0.is_power_of_two() {
                    Some($item::ALL[self.0.trailing_zeros() as usize])
                } else {
                    None
                }
            }

            /// The first in it, in the order of the kind.
            #[must_use]
            pub const fn first(self) -> Option<$item> {
                if self.is_empty() {
                    None
                } else {
                    Some($item::ALL[self.0.trailing_zeros() as usize])
                }
            }

            /// What is in it, in the order of the kind.
            pub fn iter(self) -> impl Iterator<Item = $item> {
                $item::ALL.iter().copied().filter(move |item| self.contains(*item))
            }

            /// A bit for each, the first of the kind in the lowest.
            #[must_use]
            pub const fn bits(self) -> $bits {
                self.0
            }

            /// Read from bits as [`Self::bits`] has them; bits that stand for nothing are left out.
            #[must_use]
            pub const fn from_bits(bits: $bits) -> Self {
                Self(bits & Self::ALL.0)
            }
        }

        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                items.into_iter().fold(Self::EMPTY, Self::with)
            }
        }
    )+ };
}
pub(crate) use sets;

sets! {
    /// Outcomes.
    OutcomeSet(u8) of Outcome;
    /// Certainties.
    CertaintySet(u8) of Certainty;
    /// Questions.
    QuestionSet(u64) of Question;
    /// Papers, those ticked off say.
    DocumentSet(u128) of Document;
}

/// The most choices a question may have.
pub const MAX_CHOICES: usize = u32::BITS as usize;

/// Choices of one question, each by its index among them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct ChoiceSet(u32);

impl ChoiceSet {
    /// With none of them.
    pub const EMPTY: Self = Self(0);

    /// With the first so many choices, at most [`MAX_CHOICES`].
    #[must_use]
    pub const fn first(count: usize) -> Self {
        match u32::MAX.checked_shr((MAX_CHOICES - count) as u32) {
            Some(bits) => Self(bits),
            None => Self::EMPTY,
        }
    }

    /// With this choice alone.
    #[must_use]
    pub const fn of(choice: Choice) -> Self {
        Self::EMPTY.with(choice.index())
    }

    /// With the choice of this index as well.
    #[must_use]
    pub const fn with(self, index: usize) -> Self {
        Self(self.0 | 1 << index)
    }

    /// Without the choice of this index.
    #[must_use]
    pub const fn without(self, index: usize) -> Self {
        Self(self.0 & !(1 << index))
    }

    /// Whether the choice of this index is in it.
    #[must_use]
    pub const fn contains(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this and not in the other.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether some choice is in both.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether none is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in it.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The index of the first in it; [`MAX_CHOICES`] if there is none.
    #[must_use]
    pub const fn first_index(self) -> usize {
        self.0.trailing_zeros() as usize
    }

    /// The indices of those in it, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..MAX_CHOICES).filter(move |index| self.contains(*index))
    }

    /// A bit for each index, the first in the lowest.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Read from bits as [`Self::bits`] has them.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }
}

impl FromIterator<usize> for ChoiceSet {
    fn from_iter<I: IntoIterator<Item = usize>>(indices: I) -> Self {
        indices.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl Question {
    /// All its choices, as a set.
    #[must_use]
    pub const fn every_choice(self) -> ChoiceSet {
        ChoiceSet::first(self.choices().len())
    }
}

/// No filing.
pub const NO_FILING: OutcomeSet = OutcomeSet::of(Outcome::NoFiling);
/// A filing is enough.
pub const FILING: OutcomeSet = OutcomeSet::of(Outcome::Filing);
/// A filing and a licence.
pub const LICENCE: OutcomeSet = OutcomeSet::of(Outcome::Licence);
/// Hong Kong instead.
pub const HONG_KONG: OutcomeSet = OutcomeSet::of(Outcome::HongKong);
/// Whatever is filed.
pub const FILED: OutcomeSet = FILING.union(LICENCE);
/// Whatever ought to be filed, whether it can be or not.
pub const OUGHT: OutcomeSet = FILED.union(HONG_KONG);

#[cfg(test)]
mod tests {
    use super::{ChoiceSet, DocumentSet, MAX_CHOICES, OUGHT, OutcomeSet, QuestionSet};
    use crate::ids::{Document, Outcome};
    use crate::questions::Question;

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        let some = OutcomeSet::of(Outcome::Filing).with(Outcome::HongKong);
        assert!(some.contains(Outcome::HongKong) && !some.contains(Outcome::Licence));
        assert_eq!(
            some.iter().collect::<Vec<_>>(),
            [Outcome::Filing, Outcome::HongKong]
        );
        assert_eq!(
            some.without(Outcome::Filing).only(),
            Some(Outcome::HongKong)
        );
        assert_eq!((some.only(), OutcomeSet::EMPTY.only()), (None, None));
        assert!(some.within(OUGHT) && !OutcomeSet::ALL.within(OUGHT));
        assert_eq!(OutcomeSet::ALL.minus(OUGHT).only(), Some(Outcome::NoFiling));
        assert_eq!(OutcomeSet::from_bits(u8::MAX), OutcomeSet::ALL);
        assert_eq!(QuestionSet::ALL.len(), Question::ALL.len());
        assert_eq!(DocumentSet::ALL.iter().collect::<Vec<_>>(), Document::ALL);
    }

    #[test]
    fn choices_are_counted_from_the_first_index() {
        assert_eq!(ChoiceSet::first(0), ChoiceSet::EMPTY);
        assert_eq!(ChoiceSet::first(MAX_CHOICES).len(), MAX_CHOICES);
        let some: ChoiceSet = [1, 31].into_iter().collect();
        assert_eq!((some.first_index(), some.len()), (1, 2));
        assert_eq!(ChoiceSet::EMPTY.first_index(), MAX_CHOICES);
        assert!(some.meets(ChoiceSet::first(2)) && !some.meets(ChoiceSet::first(1)));
        assert_eq!(some.without(1).iter().collect::<Vec<_>>(), [31]);
    }
}
