//! The tables of words, and what follows from the list of languages.

/// The languages: for each its name in Rust, its folder, its public name (a BCP 47 tag), and what it calls itself.
///
/// The first is the one for whoever asks for none of them.
macro_rules! languages {
    ($($lang:ident $folder:ident $id:literal $own_name:literal;)+) => {
        languages! { ($) $($lang $folder $id $own_name;)+ }
    };
    (($d:tt) $($lang:ident $folder:ident $id:literal $own_name:literal;)+) => {
        $(mod $folder;)+

        /// A language.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Lang { $(#[doc = $own_name] $lang,)+ }

        impl Lang {
            /// Every language, the one for whoever asks for none first.
            pub const ALL: &'static [Self] = &[$(Self::$lang,)+];

            /// The public name, a BCP 47 tag.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$lang => $id,)+ }
            }

            /// What the language calls itself.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$lang => $own_name,)+ }
            }

            /// The language of that public name.
            #[must_use]
            pub fn named(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|lang| lang.id() == id)
            }
        }

        impl Default for Lang {
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        /// A static or a call of the folder of a language.
        macro_rules! in_language {
            ($d asked:expr, static $d name:ident) => {
                match $d asked { $(Lang::$lang => &$folder::$d name,)+ }
            };
            ($d asked:expr, $d($d call:tt)+) => {
                match $d asked { $(Lang::$lang => $folder::$d($d call)+,)+ }
            };
        }
    };
}

/// Functions that answer with the words for an id, in the language asked for.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident($ids:ty) -> $words:ty = $make:expr;)+) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(lang: Lang, id: $ids) -> $words {
                let make: fn(_) -> $words = $make;
                make(in_language!(lang, $name(id)))
            }
        )+
    };
}

/// The words of one kind in one language: a line per id, each with as many pieces as the kind has.
///
/// All pieces are kept as one string, since an address for each would weigh more than many a piece.
/// A line too few, too many, out of order or with another number of pieces does not compile.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident($ids:ident): $count:literal {
        $($id:ident: $($text:literal),+;)+
    }) => {
        $(#[$doc])*
        #[must_use]
        pub(in crate::texts) fn $name(id: $ids) -> [&'static str; $count] {
            // The compiler names the ids that have no line.
            const _: fn($ids) = |id| match id { $($ids::$id => (),)+ };
            const _: () = {
                let mut line = 0;
                $(
                    let pieces: [&str; $count] = [$($text),+];
                    assert!(
                        $ids::$id as usize == line && !pieces.is_empty(),
                        concat!("the words of `", stringify!($id), "` stand out of order")
                    );
                    line += 1;
                )+
                assert!(line == $ids::ALL.len());
            };
            $crate::string_table::line(concat!($($($text, "\0"),+),+), id as usize)
        }
    };
}

/// The choices of every question in one language: per choice its text, and a hint or nothing.
macro_rules! choice_words {
    ($($question:ident { $($text:literal, $hint:literal;)+ })+) => {
        /// A choice of a question: its text, and a hint or nothing.
        #[must_use]
        pub(in crate::texts) fn choice(question: Question, place: usize) -> [&'static str; 2] {
            // The compiler names the questions that are missing.
            const _: fn(Question) = |question| match question { $(Question::$question => (),)+ };
            const _: () = {
                let mut line = 0;
                $(
                    assert!(
                        Question::$question as usize == line,
                        concat!("the choices of `", stringify!($question), "` stand out of order")
                    );
                    assert!(
                        Question::$question.choices().len() == [$($text),+].len(),
                        concat!("`", stringify!($question), "` needs words for each of its choices")
                    );
                    line += 1;
                )+
                assert!(line == Question::ALL.len());
            };
            let before = &Question::ALL[..question as usize];
            let before: usize = before.iter().map(|question| question.choices().len()).sum();
            $crate::string_table::line(concat!($($($text, "\0", $hint, "\0"),+),+), before + place)
        }
    };
}

/// What the providers add in one language: per provider a line per fact.
///
/// A provider or a fact without words does not compile, and the message names it.
macro_rules! provider_words {
    ($($provider:ident { $($fact:ident: $text:literal;)+ })+) => {
        /// What a provider adds.
        #[must_use]
        pub(in crate::texts) fn provider_fact(fact: $crate::rule::ProviderFact) -> [&'static str; 1] {
            match fact.provider() {
                $($crate::providers::ProviderId::$provider => {
                    use $crate::providers::facts::$provider;
                    words! {
                        /// What this one adds.
                        words($provider): 1 { $($fact: $text;)+ }
                    }
                    words($provider::ALL[fact.index()])
                })+
            }
        }
    };
}

/// What the provinces advise in one language: per province a line per note that its file names.
///
/// A province or a note without words does not compile, and the message names it.
macro_rules! province_words {
    ($($province:ident { $($note:ident: $text:literal;)+ })+) => {
        // The compiler names the notes that have no line, and the provinces.
        $(const _: fn($crate::law::provinces::advice::$province) = |note| match note {
            $($crate::law::provinces::advice::$province::$note => (),)+
        };)+
        const _: fn($crate::questions::Province) = |province| match province {
            $($crate::questions::Province::$province => (),)+
        };
        const _: () = {
            let mut line = 0;
            $($(
                assert!(
                    $crate::law::provinces::advice::$province::$note.own().among_all() == line,
                    concat!("`", stringify!($note), "` of `", stringify!($province), "` stands out of order")
                );
                line += 1;
            )+)+
            assert!(line == $crate::notes::OF_PROVINCES);
        };

        /// A note of a province.
        #[must_use]
        pub(in crate::texts) fn province_note(note: $crate::ids::ProvinceNote) -> [&'static str; 1] {
            $crate::string_table::line(concat!($($($text, "\0"),+),+), note.among_all())
        }
    };
}
