//! Reads the decision tables of `decisions.txt` into whatever algebra is to be compared with them.
//!
//! In each table the first row in force that matches gives the result.

#![expect(
    clippy::expect_used,
    reason = "names are looked up that were checked when they were read"
)]

use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::ids::{Bar, Licence, Outcome};
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

/// What the tables say: who comes to which outcome, needs which licence, meets which bar.
pub struct Oracle<F> {
    /// In the order of [`Outcome::ALL`].
    pub outcomes: [F; 4],
    /// Who is told to obtain a licence, or that the plan would need it.
    pub licences: Vec<(Licence, F)>,
    /// Who is told of a structural bar.
    pub bars: Vec<(Bar, F)>,
}

/// All tables, in their order.
pub struct Tables<'a>(Vec<Table<'a>>);

struct Table<'a> {
    name: &'a str,
    results: Vec<&'a str>,
    rows: Vec<Row>,
}

struct Row {
    cells: Vec<Term>,
    then: usize,
    since: Option<Date>,
    until: Option<Date>,
}

/// One demand of a cell: the column says one of these choices or, if not `wanted`, none of them.
struct Term {
    column: Column,
    choices: ChoiceSet,
    wanted: bool,
}

#[derive(Clone, Copy)]
enum Column {
    Question(Question),
    Table(usize),
}

impl<'a> Tables<'a> {
    /// Reads the tables.
    ///
    /// # Errors
    /// The number of the line that is wrong, and what was expected there.
    pub fn parse(text: &'a str) -> Result<Self, String> {
        let mut tables: Vec<Table> = Vec::new();
        let mut columns = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let place = |wrong: String| format!("line {}: {wrong}", at + 1);
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(heading) = line.strip_prefix('=') {
                complete(&tables).map_err(place)?;
                tables.push(begun(heading).map_err(place)?);
                columns.clear();
                continue;
            }
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            let (table, above) = tables
                .split_last_mut()
                .ok_or_else(|| place("expected `= name: results` before any row".into()))?;
            if columns.is_empty() {
                columns = named_columns(above, &cells).map_err(place)?;
            } else {
                let row = row(above, table, &columns, &cells).map_err(place)?;
                table.rows.push(row);
            }
        }
        complete(&tables).map_err(|wrong| format!("at the end: {wrong}"))?;
        let tables = Self(tables);
        tables.answer_everything()?;
        Ok(tables)
    }

    /// Every fact of the tables in force on a day.
    pub fn read<A: Algebra>(&self, algebra: &mut A, on: Date) -> Oracle<A::Fact> {
        let mut found: Vec<Vec<A::Fact>> = Vec::new();
        for table in &self.0 {
            let facts = table.read(algebra, on, &found);
            found.push(facts);
        }
        let fact = |name: &str, result: &str| {
            let at = self.place(name).expect("checked when parsed");
            let result = self.0[at].results.iter().position(|known| *known == result);
            found[at][result.expect("checked when parsed")]
        };
        Oracle {
            outcomes: [0, 1, 2, 3].map(|at: usize| fact("outcome", Outcome::ALL[at].id())),
            licences: Licence::ALL
                .iter()
                .map(|licence| (*licence, fact(licence.id(), "needed")))
                .collect(),
            bars: structural_bars()
                .map(|bar| (bar, fact(bar.id(), "bars")))
                .collect(),
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|table| table.name == name)
    }

    fn answer_everything(&self) -> Result<(), String> {
        let outcomes = Outcome::ALL.iter().map(|outcome| ("outcome", outcome.id()));
        let licences = Licence::ALL.iter().map(|licence| (licence.id(), "needed"));
        let bars = structural_bars().map(|bar| (bar.id(), "bars"));
        for (name, result) in outcomes.chain(licences).chain(bars) {
            let table = self.place(name).map(|at| &self.0[at]);
            if !table.is_some_and(|table| table.results.contains(&result)) {
                return Err(format!("expected a table `{name}` with result `{result}`"));
            }
        }
        Ok(())
    }
}

fn structural_bars() -> impl Iterator<Item = Bar> {
    Bar::ALL.iter().copied().filter(|bar| bar.structural())
}

impl Table<'_> {
    /// Per result, who gets it; `found` holds the same of the tables above.
    fn read<A: Algebra>(&self, algebra: &mut A, on: Date, found: &[Vec<A::Fact>]) -> Vec<A::Fact> {
        let mut results = vec![algebra.never(); self.results.len()];
        let mut left = algebra.always();
        for row in self.rows.iter().filter(|row| row.in_force(on)) {
            let mut met = left;
            for term in &row.cells {
                let said = match term.column {
                    Column::Question(question) => algebra.is(question, term.choices),
                    Column::Table(at) => some_of(algebra, &found[at], term.choices),
                };
                let said = if term.wanted { said } else { algebra.not(said) };
                met = algebra.and(met, said);
            }
            results[row.then] = algebra.or(results[row.then], met);
            let others = algebra.not(met);
            left = algebra.and(left, others);
        }
        results
    }
}

fn some_of<A: Algebra>(algebra: &mut A, facts: &[A::Fact], choices: ChoiceSet) -> A::Fact {
    let mut some = algebra.never();
    for (at, fact) in facts.iter().enumerate() {
        if choices.contains(at) {
            some = algebra.or(some, *fact);
        }
    }
    some
}

impl Row {
    fn in_force(&self, on: Date) -> bool {
        self.since.is_none_or(|since| since <= on) && self.until.is_none_or(|until| on < until)
    }

    fn always_matches(&self) -> bool {
        self.cells.is_empty() && self.since.is_none() && self.until.is_none()
    }
}

/// The last columns of every table.
const CLOSING: [&str; 4] = ["then", "since", "until", "source"];

fn begun(heading: &str) -> Result<Table<'_>, String> {
    let (name, results) = heading
        .split_once(':')
        .ok_or_else(|| format!("expected `= name: results`, found `={heading}`"))?;
    Ok(Table {
        name: name.trim(),
        results: results.split(',').map(str::trim).collect(),
        rows: Vec::new(),
    })
}

/// The last table must answer whoever asks it.
fn complete(tables: &[Table]) -> Result<(), String> {
    match tables.last() {
        Some(table) if !table.rows.last().is_some_and(Row::always_matches) => Err(format!(
            "expected the last row of table `{}` to match whatever is said",
            table.name
        )),
        _ => Ok(()),
    }
}

fn named_columns(above: &[Table], names: &[&str]) -> Result<Vec<Column>, String> {
    let Some(conditions) = names.strip_suffix(&CLOSING) else {
        return Err(format!(
            "expected the last columns to be {}",
            list(&CLOSING)
        ));
    };
    let column = |name: &&str| {
        let table = above.iter().position(|table| table.name == *name);
        table
            .map(Column::Table)
            .or_else(|| Question::named(name).map(Column::Question))
            .ok_or_else(|| {
                format!("unknown column `{name}`, expected a question or the name of a table above")
            })
    };
    conditions.iter().map(column).collect()
}

fn row(above: &[Table], table: &Table, columns: &[Column], cells: &[&str]) -> Result<Row, String> {
    let expected = columns.len() + CLOSING.len();
    let (conditions, closing) = match cells.split_last_chunk::<4>() {
        Some((conditions, closing)) if cells.len() == expected => (conditions, closing),
        _ => return Err(format!("expected {expected} cells, found {}", cells.len())),
    };
    let [then, since, until, source] = closing;
    if table.rows.last().is_some_and(Row::always_matches) {
        return Err("expected no row below one that always matches".into());
    }
    if source.is_empty() {
        return Err("expected a source".into());
    }
    let mut terms = Vec::new();
    for (column, cell) in columns.iter().zip(conditions) {
        if *cell != "-" {
            for part in cell.split('&') {
                terms.push(term(above, *column, part.trim())?);
            }
        }
    }
    Ok(Row {
        cells: terms,
        then: among(&table.results, then)?,
        since: day(since)?,
        until: day(until)?,
    })
}

fn term(above: &[Table], column: Column, part: &str) -> Result<Term, String> {
    let (wanted, names) = match part.strip_prefix("not ") {
        Some(names) => (false, names),
        None => (true, part),
    };
    let known = match column {
        Column::Question(question) => question.choices(),
        Column::Table(at) => &above[at].results,
    };
    let mut choices = ChoiceSet::EMPTY;
    for name in names.split(',') {
        choices = choices.with(among(known, name.trim())?);
    }
    Ok(Term {
        column,
        choices,
        wanted,
    })
}

fn among(known: &[&str], name: &str) -> Result<usize, String> {
    let place = known.iter().position(|choice| *choice == name);
    place.ok_or_else(|| format!("unknown choice `{name}`, expected one of {}", list(known)))
}

fn day(cell: &str) -> Result<Option<Date>, String> {
    if cell == "-" {
        return Ok(None);
    }
    Date::parse(cell)
        .map(Some)
        .map_err(|error| error.to_string())
}

fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
