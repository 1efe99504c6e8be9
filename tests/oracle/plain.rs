//! One visitor at a time: the tables read in plain truth values, and the report as it is shown.

use icp_checker::answers::Answers;
use icp_checker::check::Report;
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker_support::oracle::table::Tables;
use icp_checker_support::truth::Visitor;

/// What tables and reports are compared by: outcome, licences and structural bars.
pub(crate) type Told = (Option<Outcome>, Vec<&'static str>, Vec<&'static str>);

/// What the tables tell a visitor who has answered everything.
pub(crate) fn by_tables(tables: &Tables, answers: &Answers, on: Date) -> Told {
    let oracle = tables.read(&mut Visitor(answers), on);
    let mut outcomes = Outcome::ALL.iter().zip(oracle.outcomes);
    let licences = oracle.licences.iter().filter(|(_, needed)| *needed);
    let bars = oracle.bars.iter().filter(|(_, bars)| *bars);
    (
        outcomes.find(|(_, so)| *so).map(|(outcome, _)| *outcome),
        licences.map(|(licence, _)| licence.id()).collect(),
        bars.map(|(bar, _)| bar.id()).collect(),
    )
}

/// What a report tells.
pub(crate) fn by_report(report: &Report) -> Told {
    let bars = report.bars.iter().map(|listed| listed.item);
    let mut bars: Vec<_> = bars.filter(|bar| bar.structural()).collect();
    bars.sort();
    (
        report.outcome,
        report.licences.iter().map(|licence| licence.id()).collect(),
        bars.into_iter().map(icp_checker::ids::Bar::id).collect(),
    )
}
