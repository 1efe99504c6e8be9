//! The rules as one string of bytes: written while compiling, read once when first asked for.
//!
//! The tables of `law` and `providers` are made for reading; as they stand, every list in them costs an address,
//! and addresses weigh more in a download than all that the rules say.
//! So they stay behind: only these bytes are shipped, and unpacked into the same tables again.

use crate::condition::Condition;
use crate::date::{Date, Span};
use crate::law::sources::Source;
use crate::law::{
    Approval, Bar, Certainty, Dispute, Document, Due, Duration, Duty, Effect, Event, Filing,
    FilingType, Licence, Note, OtherReading, Reading, Reason, Rule, Says, Stage, Step, TABLES,
    Unit,
};
use crate::providers::{ProviderFact, ProviderId};
use crate::questions::Question;
use std::cell::OnceCell;

/// Nothing follows where something might.
const NOTHING: u8 = u8::MAX;

struct Writer {
    bytes: [u8; 1 << 16],
    length: usize,
}

impl Writer {
    const fn byte(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    const fn number(&mut self, number: u16) {
        self.byte(number as u8);
        self.byte((number >> 8) as u8);
    }

    const fn date(&mut self, date: Option<Date>) {
        let (year, month, day) = match date {
            Some(date) => date.parts(),
            None => (0, 0, 0),
        };
        self.number(year);
        self.byte(month);
        self.byte(day);
    }

    const fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Is(question, choices) => {
                self.byte(0);
                self.byte(*question as u8);
                self.number(*choices as u16);
                self.number((*choices >> 16) as u16);
            }
            Condition::All(parts) => {
                self.byte(1);
                self.conditions(parts);
            }
            Condition::Any(parts) => {
                self.byte(2);
                self.conditions(parts);
            }
            Condition::Not(part) => {
                self.byte(3);
                self.condition(part);
            }
        }
    }

    const fn conditions(&mut self, parts: &[Condition]) {
        self.byte(parts.len() as u8);
        let mut at = 0;
        while at < parts.len() {
            self.condition(&parts[at]);
            at += 1;
        }
    }

    const fn effect(&mut self, effect: Effect) {
        let (kind, id) = match effect {
            Effect::File => (0, NOTHING),
            Effect::Bar(id) => (1, id as u8),
            Effect::Licence(id) => (2, id as u8),
            Effect::LicenceBar(id) => (3, id as u8),
            Effect::Doubt => (4, NOTHING),
            Effect::Explain => (5, NOTHING),
            Effect::Filing(id) => (6, id as u8),
            Effect::FilingType(id) => (7, id as u8),
            Effect::Approval(id) => (8, id as u8),
            Effect::Fixable(id) => (9, id as u8),
            Effect::Note(id) => (10, id as u8),
            Effect::Dispute(id) => (11, id as u8),
            Effect::Document(id, _) => (12, id as u8),
            Effect::Duty(id, _) => (13, id as u8),
            Effect::Step(id, _) => (14, id as u8),
        };
        self.byte(kind);
        self.byte(id);
        match effect {
            Effect::Document(_, stage) => self.byte(stage as u8),
            Effect::Duty(_, Some(due)) => {
                self.byte(due.unit as u8);
                self.number(due.count);
                self.byte(due.after as u8);
            }
            Effect::Step(_, Some(days)) => {
                self.byte(days.unit as u8);
                self.number(days.from);
                self.number(days.to);
            }
            Effect::Duty(_, None) | Effect::Step(_, None) => self.byte(NOTHING),
            Effect::File
            | Effect::Bar(_)
            | Effect::Licence(_)
            | Effect::LicenceBar(_)
            | Effect::Doubt
            | Effect::Explain
            | Effect::Filing(_)
            | Effect::FilingType(_)
            | Effect::Approval(_)
            | Effect::Fixable(_)
            | Effect::Note(_)
            | Effect::Dispute(_) => {}
        }
    }

    const fn rule(&mut self, rule: &Rule) {
        self.effect(rule.effect);
        self.byte(rule.under);
        self.condition(&rule.when);
        self.byte(rule.certainty as u8);
        self.byte(rule.reading as u8);
        self.date(Some(rule.span.since));
        self.date(rule.span.until);
        self.byte(rule.sources.len() as u8);
        let mut at = 0;
        while at < rule.sources.len() {
            self.byte(rule.sources[at] as u8);
            at += 1;
        }
        let (kind, id) = match rule.says {
            Says::Nothing => (0, NOTHING),
            Says::Reason(id) => (1, id as u8),
            Says::Provider(id) => (2, id as u8),
            Says::Other(id) => (3, id as u8),
        };
        self.byte(kind);
        self.byte(id);
        self.byte(rule.id.len() as u8);
    }

    const fn table(&mut self, rules: &[Rule], names: &mut Self) {
        let mut at = 0;
        while at < rules.len() {
            self.rule(&rules[at]);
            let name = rules[at].id.as_bytes();
            let mut letter = 0;
            while letter < name.len() {
                names.byte(name[letter]);
                letter += 1;
            }
            at += 1;
        }
    }
}

/// Everything written: the rules of the law, then of each provider, and the names of all.
const WRITTEN: (Writer, Writer) = {
    let mut rules = Writer {
        bytes: [0; 1 << 16],
        length: 0,
    };
    let mut names = Writer {
        bytes: [0; 1 << 16],
        length: 0,
    };
    let mut at = 0;
    while at < TABLES.len() {
        rules.table(TABLES[at], &mut names);
        at += 1;
    }
    let mut at = 0;
    while at < ProviderId::ALL.len() {
        rules.table(ProviderId::ALL[at].table(), &mut names);
        at += 1;
    }
    (rules, names)
};

const fn cut<const LENGTH: usize>(written: &Writer) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        bytes[at] = written.bytes[at];
        at += 1;
    }
    bytes
}

static RULES: [u8; WRITTEN.0.length] = cut(&WRITTEN.0);
static NAMES: [u8; WRITTEN.1.length] = cut(&WRITTEN.1);

/// Names are for reports that leave the module; the interview shows none and does not carry them.
const NAMED: bool = cfg!(any(feature = "engine", not(feature = "element")));

/// How many rules the law has, and each provider.
const COUNTS: [usize; 1 + ProviderId::ALL.len()] = {
    let mut counts = [0; 1 + ProviderId::ALL.len()];
    let mut at = 0;
    while at < TABLES.len() {
        counts[0] += TABLES[at].len();
        at += 1;
    }
    let mut at = 0;
    while at < ProviderId::ALL.len() {
        counts[at + 1] = ProviderId::ALL[at].table().len();
        at += 1;
    }
    counts
};

struct Reader {
    rules: std::slice::Iter<'static, u8>,
    names: &'static str,
}

impl Reader {
    fn byte(&mut self) -> u8 {
        self.rules.next().copied().unwrap_or_default()
    }

    fn number(&mut self) -> u16 {
        u16::from_le_bytes([self.byte(), self.byte()])
    }

    fn date(&mut self) -> Option<Date> {
        let (year, month, day) = (self.number(), self.byte(), self.byte());
        (year > 0).then(|| Date::new(year, month, day))
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.byte() as usize]
    }

    fn condition(&mut self) -> Condition {
        match self.byte() {
            0 => {
                let question = self.one(Question::ALL);
                let (low, high) = (self.number(), self.number());
                Condition::Is(question, u32::from(high) << 16 | u32::from(low))
            }
            1 => Condition::All(self.conditions()),
            2 => Condition::Any(self.conditions()),
            _ => Condition::Not(Box::leak(Box::new(self.condition()))),
        }
    }

    fn conditions(&mut self) -> &'static [Condition] {
        let count = self.byte();
        (0..count)
            .map(|_| self.condition())
            .collect::<Vec<_>>()
            .leak()
    }

    fn effect(&mut self) -> Effect {
        match self.byte() {
            1 => Effect::Bar(self.one(Bar::ALL)),
            2 => Effect::Licence(self.one(Licence::ALL)),
            3 => Effect::LicenceBar(self.one(Bar::ALL)),
            6 => Effect::Filing(self.one(Filing::ALL)),
            7 => Effect::FilingType(self.one(FilingType::ALL)),
            8 => Effect::Approval(self.one(Approval::ALL)),
            9 => Effect::Fixable(self.one(Bar::ALL)),
            10 => Effect::Note(self.one(Note::ALL)),
            11 => Effect::Dispute(self.one(Dispute::ALL)),
            12 => Effect::Document(self.one(Document::ALL), self.one(Stage::ALL)),
            13 => {
                let duty = self.one(Duty::ALL);
                let due = self.unit().map(|unit| Due {
                    unit,
                    count: self.number(),
                    after: self.one(Event::ALL),
                });
                Effect::Duty(duty, due)
            }
            14 => {
                let step = self.one(Step::ALL);
                let days = self.unit().map(|unit| Duration {
                    unit,
                    from: self.number(),
                    to: self.number(),
                });
                Effect::Step(step, days)
            }
            without => {
                self.byte();
                match without {
                    0 => Effect::File,
                    4 => Effect::Doubt,
                    _ => Effect::Explain,
                }
            }
        }
    }

    fn unit(&mut self) -> Option<Unit> {
        Unit::ALL.get(self.byte() as usize).copied()
    }

    fn rule(&mut self) -> Rule {
        let effect = self.effect();
        let under = self.byte();
        let when = self.condition();
        let certainty = self.one(Certainty::ALL);
        let reading = self.one(&[Reading::Taken, Reading::Contrary]);
        let since = self.date().unwrap_or(Date::new(1, 1, 1));
        let until = self.date();
        let count = self.byte();
        let sources = (0..count)
            .map(|_| self.one(Source::ALL))
            .collect::<Vec<_>>()
            .leak();
        let says = match self.byte() {
            1 => Says::Reason(self.one(Reason::ALL)),
            2 => Says::Provider(self.one(ProviderFact::ALL)),
            3 => Says::Other(self.one(OtherReading::ALL)),
            _ => {
                self.byte();
                Says::Nothing
            }
        };
        let length = self.byte() as usize;
        let (id, names) = self.names.split_at_checked(length).unwrap_or_default();
        self.names = names;
        let span = Span { since, until };
        Rule {
            id,
            effect,
            under,
            when,
            certainty,
            reading,
            span,
            sources,
            says,
        }
    }
}

thread_local! {
    static UNPACKED: OnceCell<&'static [&'static [Rule]]> = const { OnceCell::new() };
}

fn unpacked() -> &'static [&'static [Rule]] {
    UNPACKED.with(|known| {
        *known.get_or_init(|| {
            let names = if NAMED {
                std::str::from_utf8(&NAMES)
            } else {
                Ok("")
            };
            let mut reader = Reader {
                rules: RULES.iter(),
                names: names.unwrap_or_default(),
            };
            let table = |count: &usize| {
                &*(0..*count)
                    .map(|_| reader.rule())
                    .collect::<Vec<_>>()
                    .leak()
            };
            COUNTS.iter().map(table).collect::<Vec<_>>().leak()
        })
    })
}

/// Every rule of the law, in the order in which reports list what follows from them.
#[must_use]
pub fn law() -> &'static [Rule] {
    unpacked()[0]
}

/// What a provider adds.
#[must_use]
pub fn provider(id: ProviderId) -> &'static [Rule] {
    unpacked()[1 + id as usize]
}
