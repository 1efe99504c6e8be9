//! When the law was read: the one day that everything else follows from.

use crate::date::Date;

/// The day on which this rulebook was last read against its sources.
pub const EDITION: Date = Date::new(2026, 11, 22);

/// So many months after they were read, rules and sources want to be read again.
pub const MONTHS_FRESH: u32 = 6;
