//! The notes in one order: the provinces' own are listed between the two parts of the others.

use crate::ids::{Note, ProvinceNote};
use crate::law::provinces::NOTES;

/// Where the notes of each province begin among those of all, and where those of the last one end.
const BEGIN: [usize; NOTES.len() + 1] = {
    let mut begin = [0; NOTES.len() + 1];
    let mut line = 0;
    while line < NOTES.len() {
        let (_, count) = NOTES[line];
        begin[line + 1] = begin[line] + count;
        line += 1;
    }
    begin
};

/// How many notes the provinces have.
pub(crate) const OF_PROVINCES: usize = BEGIN[NOTES.len()];

const COUNT: usize = Note::FIRST.len() + OF_PROVINCES + Note::LAST.len();

static ALL: [Note; COUNT] = {
    let mut all = [Note::FIRST[0]; COUNT];
    let mut index = 0;
    while index < Note::FIRST.len() {
        all[index] = Note::FIRST[index];
        index += 1;
    }
    let mut line = 0;
    while line < NOTES.len() {
        let (province, count) = NOTES[line];
        let mut own = 0;
        while own < count {
            all[index] = Note::Province(ProvinceNote::new(province, own));
            index += 1;
            own += 1;
        }
        line += 1;
    }
    let mut last = 0;
    while last < Note::LAST.len() {
        all[index] = Note::LAST[last];
        index += 1;
        last += 1;
    }
    all
};

impl ProvinceNote {
    /// Its index among the notes of all provinces.
    pub(crate) const fn among_all(self) -> usize {
        BEGIN[self.province() as usize] + self.index()
    }
}

impl Note {
    /// Every one, in the order in which reports list them.
    pub const ALL: &'static [Self] = &ALL;

    /// Its index in that order.
    #[must_use]
    pub const fn index(self) -> usize {
        match self.common() {
            Ok(common) if (common as usize) < Self::FIRST.len() => common as usize,
            Ok(common) => common as usize + OF_PROVINCES,
            Err(own) => Self::FIRST.len() + own.among_all(),
        }
    }

    /// The public name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self.common() {
            Ok(common) => common.id(),
            Err(own) => own.id(),
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::Note;

    #[test]
    fn notes_stand_in_the_order_in_which_they_compare() {
        assert!(Note::ALL.is_sorted());
        for (index, note) in Note::ALL.iter().enumerate() {
            assert_eq!((note.index(), Note::named(note.id())), (index, Some(*note)));
        }
    }
}
