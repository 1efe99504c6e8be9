//! Many short texts kept as one string, each ended by a NUL, since an address for each would weigh more than it says.

use std::cell::RefCell;

/// A string, and where each of its pieces ends.
type Table = (&'static str, Vec<usize>);

thread_local! {
    /// Every string asked so far: looking a piece up from the start each time took most of the time of a report.
    static KNOWN: RefCell<Vec<Table>> = const { RefCell::new(Vec::new()) };
}

/// The pieces of one line, every line having as many.
pub(crate) fn line<const COUNT: usize>(all: &'static str, line: usize) -> [&'static str; COUNT] {
    KNOWN.with_borrow_mut(|known| {
        let at = known
            .iter()
            .position(|(other, _)| std::ptr::eq(*other, all));
        let at = at.unwrap_or_else(|| {
            let bytes = all.bytes().enumerate();
            let ends = bytes.filter_map(|(at, byte)| (byte == 0).then_some(at));
            known.push((all, ends.collect()));
            known.len() - 1
        });
        let ends = &known[at].1;
        let end = |index: usize| ends.get(index).copied().unwrap_or(all.len());
        std::array::from_fn(|piece| {
            let index = line * COUNT + piece;
            let from = index.checked_sub(1).map_or(0, |before| end(before) + 1);
            all.get(from..end(index)).unwrap_or_default()
        })
    })
}

/// One piece alone.
pub(crate) fn piece(all: &'static str, index: usize) -> &'static str {
    let [piece] = line(all, index);
    piece
}
