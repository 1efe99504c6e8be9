//! Letters that nobody sees, or that stand for something else than text.

/// Whether a letter is a control character, breaks lines as one would, or stands for text that was lost.
pub(super) fn control(letter: char) -> bool {
    matches!(letter, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FFFD}')
}

/// Whether a letter takes no room: joiners, marks that turn the direction, tags (`Default_Ignorable_Code_Point`).
pub(super) fn invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a message that repeats a letter has to show something else in its place.
pub(super) fn hidden(letter: char) -> bool {
    control(letter) || invisible(letter)
}
