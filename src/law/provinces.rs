//! The 31 provincial administrations, a file each: a row of what it asks for, its own notes and its own rules.
//!
//! Rules for several provinces read the rows ([`shared`] and the other tables of the law, by `provinces!`);
//! what only one province asks for stands as a rule in its file.
//! Where the sources on a cell differ, this decides, in this order: the administration's own notice;
//! else the newest source; else what most of them say; else the stricter, as a warning and not as a bar.
//! Cells that have not been brought to this yet are named in the pages under `tests/evidence`.
//! A note is a name and a rule in the province's file, and its text in `texts/<language>/provinces.rs`.

use crate::evidence::OfProvince;
use crate::ids::{Note, ProvinceNote};
use crate::questions::Province;
use crate::rule::{Rule, count, join};
use row::Row;

pub mod row;
pub mod shared;

/// Per province, in the order of the question: its name in Rust, and its file.
macro_rules! files {
    ($($province:ident $file:ident;)+) => {
        $(pub mod $file;)+

        // The compiler names the provinces that have no line.
        const _: fn(Province) = |province| match province { $(Province::$province => (),)+ };

        const COUNT: usize = [$(Province::$province),+].len();

        const _: () = {
            let mut line = 0;
            $(
                assert!(
                    Province::$province as usize == line,
                    concat!("`", stringify!($province), "` stands out of order")
                );
                line += 1;
            )+
            assert!(line == COUNT);
        };

        /// The rows, in the order of the question.
        pub const ROWS: [Row; COUNT] = [$($file::ROW),+];

        /// What each says on rules for several.
        pub(crate) const WORDS: [OfProvince; COUNT] =
            [$((Province::$province, $file::WORDS)),+];

        const TABLES: [&[Rule]; COUNT] = [$($file::RULES),+];

        /// How many notes each has.
        pub(crate) const NOTES: [(Province, usize); COUNT] =
            [$((Province::$province, $file::Advice::ALL.len())),+];

        /// The names of the notes of each.
        pub mod advice {
            $(pub use super::$file::Advice as $province;)+
        }

        $(impl $file::Advice {
            /// This one, as a report lists it.
            #[must_use]
            pub const fn note(self) -> Note {
                Note::Province(ProvinceNote::new(Province::$province, self as usize))
            }
        })+

        impl ProvinceNote {
            /// The public name.
            #[must_use]
            pub fn id(self) -> &'static str {
                let (province, index) = (self.province(), self.index());
                match province { $(Province::$province => $file::Advice::ALL[index].id(),)+ }
            }
        }
    };
}

files! {
    Beijing beijing;
    Tianjin tianjin;
    Hebei hebei;
    Shanxi shanxi;
    InnerMongolia inner_mongolia;
    Liaoning liaoning;
    Jilin jilin;
    Heilongjiang heilongjiang;
    Shanghai shanghai;
    Jiangsu jiangsu;
    Zhejiang zhejiang;
    Anhui anhui;
    Fujian fujian;
    Jiangxi jiangxi;
    Shandong shandong;
    Henan henan;
    Hubei hubei;
    Hunan hunan;
    Guangdong guangdong;
    Guangxi guangxi;
    Hainan hainan;
    Chongqing chongqing;
    Sichuan sichuan;
    Guizhou guizhou;
    Yunnan yunnan;
    Tibet tibet;
    Shaanxi shaanxi;
    Gansu gansu;
    Qinghai qinghai;
    Ningxia ningxia;
    Xinjiang xinjiang;
}

/// The rules of each province's own, in the order of the question.
pub const OWN: &[Rule] = &join::<{ count(&TABLES) }>(&TABLES);

/// `by_provinces!(ResidenceNone, [words(…)])`: the words given, then those of every province on that rule.
macro_rules! by_provinces {
    ($rule:ident) => { $crate::law::provinces::by_provinces!($rule, []) };
    ($rule:ident, [$($words:expr),* $(,)?]) => {{
        const RULE: $crate::ids::SharedRule = $crate::ids::SharedRule::$rule;
        const WORDS: &[$crate::evidence::OfProvince] = &$crate::law::provinces::WORDS;
        const FIRST: &[$crate::evidence::Evidence] = &[$($words),*];
        const LEN: usize = FIRST.len() + $crate::evidence::count_words(WORDS, RULE);
        const ALL: [$crate::evidence::Evidence; LEN] =
            $crate::evidence::collect_words(WORDS, RULE, FIRST);
        &ALL
    }};
}
pub(crate) use by_provinces;

/// `provinces!(residence: LocalIdOnly | Anyone)`: the province is one whose row has this in that cell.
macro_rules! provinces {
    ($cell:ident: $($value:ident)|+) => {
        $crate::condition::Condition::Is($crate::questions::Question::Province, {
            const SET: $crate::sets::ChoiceSet = {
                let mut set = $crate::sets::ChoiceSet::EMPTY;
                let mut at = 0;
                while at < $crate::law::provinces::ROWS.len() {
                    let cell = $crate::law::provinces::ROWS[at].$cell;
                    if matches!(cell, $(<$crate::law::provinces::row::cell!($cell)>::$value)|+) {
                        set = set.with(at);
                    }
                    at += 1;
                }
                assert!(
                    !set.is_empty(),
                    concat!("no row has `", stringify!($cell: $($value)|+), "`")
                );
                set
            };
            SET
        })
    };
}
pub(crate) use provinces;

#[cfg(test)]
mod tests {
    use super::row::{
        Commitment, DomainHolder, ForeignIndividuals, Persons, Principal, Residence, Row,
    };
    use super::{ROWS, TABLES};
    use crate::condition::Condition;
    use crate::ids::{Bar, Document, Stage};
    use crate::questions::Question;
    use crate::rule::Effect;
    use crate::sets::ChoiceSet;

    /// What a cell that points to a rule of the province's own stands for.
    fn wanted(row: &Row) -> [(&'static str, bool, Effect); 6] {
        let residence = row.residence == Residence::LocalIdOnlyByOneSource;
        let foreigner = row.foreign_individuals == ForeignIndividuals::TakenWithPermit;
        let refused = [
            ForeignIndividuals::Refused,
            ForeignIndividuals::RefusedByOneSource,
        ];
        let refused = refused.contains(&row.foreign_individuals);
        let principal = matches!(
            row.principal,
            Principal::AuthorisedForPublicBody | Principal::AuthorisedForPublicBodyWithoutLetter
        );
        let persons = row.persons == Persons::Two;
        let holder = row.domain_holder == DomainHolder::Organisation;
        let commitment = row.commitment == Commitment::Own;
        let bar = Effect::Fixable;
        [
            (
                "residence",
                residence || foreigner,
                bar(Bar::ResidenceNotAccepted),
            ),
            (
                "foreign_individuals",
                refused,
                Effect::Bar(Bar::ForeignIndividualNotAccepted),
            ),
            ("principal", principal, bar(Bar::PrincipalNotAccepted)),
            ("persons", persons, bar(Bar::DifferentPersonsRequired)),
            ("domain_holder", holder, bar(Bar::DomainHolder)),
            (
                "commitment",
                commitment,
                Effect::Document(Document::AuthenticityCommitment, Stage::Filing),
            ),
        ]
    }

    #[test]
    fn a_provinces_own_rules_are_for_that_province_alone() {
        for (index, rules) in TABLES.iter().enumerate() {
            let here = Condition::Is(Question::Province, ChoiceSet::EMPTY.with(index));
            for rule in *rules {
                let alone = matches!(rule.when, Condition::All(parts) if parts.contains(&here));
                let province = Question::Province.choices()[index];
                assert!(alone, "{province}: {rule:?}");
            }
        }
    }

    #[test]
    fn a_cell_that_points_to_a_rule_of_the_provinces_own_finds_it() {
        for (index, (row, rules)) in ROWS.iter().zip(TABLES).enumerate() {
            let province = Question::Province.choices()[index];
            for (cell, says, effect) in wanted(row) {
                let has = rules.iter().any(|rule| rule.effect == effect);
                assert_eq!(
                    says, has,
                    "{province}: `{cell}` of the row and {effect:?} of its own rules"
                );
            }
        }
    }
}
