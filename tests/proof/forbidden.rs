//! What is forbidden is never passed over: an unfiled model for the public, and virtual currency wherever the server stands.

use crate::book::{Reader, Thing};
use crate::one_outcome::shown;
use crate::space::{ALWAYS, NEVER};
use crate::worlds::worlds;
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::ids::{Bar, Note, Outcome};
use icp_checker::questions::{AiModel, AppAudience, Question, Service, Topics};
use icp_checker::sets::ChoiceSet;

/// The day on which the measures on generative AI begin.
const MEASURES: Date = Date::new(2023, 8, 15);

/// The day of the first notice on virtual currency.
const NOTICE: Date = Date::new(2021, 9, 15);

#[test]
fn an_unfiled_model_is_never_filed_or_licensed_without_its_bar() {
    let mut reader = Reader::default();
    let mut seen = 0;
    for world in worlds().iter().filter(|world| world.on >= MEASURES) {
        let decision = reader.decision(&world.rules);
        let shown = shown(&mut reader, world);
        let bar = shown
            .get(&Thing::Bar(Bar::AiModelNotFiled))
            .copied()
            .unwrap_or(NEVER);
        let space = &mut reader.space;
        let one = |choice: usize| ChoiceSet::EMPTY.with(choice);
        let generates = space.is(Question::Topics, one(Topics::GenerativeAi.choice().index()));
        let unfiled = space.is(Question::AiModel, one(AiModel::Unfiled.choice().index()));
        let unfiled = space.and(generates, unfiled);
        // What one's own staff is given alone is given to no public.
        let app = space.is(Question::Service, one(Service::App.choice().index()));
        let staff = space.is(
            Question::AppAudience,
            one(AppAudience::Staff.choice().index()),
        );
        let staff = space.and(app, staff);
        let unfiled = space.and_not(unfiled, staff);
        for outcome in [Outcome::Filing, Outcome::Licence] {
            let wrong = space.and(unfiled, decision.outcomes[outcome as usize]);
            assert!(
                wrong == NEVER,
                "{}: {} in spite of an unfiled model when {}",
                world.name(),
                outcome.id(),
                space.situation(wrong)
            );
        }
        let barred = space.and(unfiled, decision.outcomes[Outcome::HongKong as usize]);
        let untold = space.and_not(barred, bar);
        assert!(
            untold == NEVER,
            "{}: not told of the model when {}",
            world.name(),
            space.situation(untold)
        );
        // Nobody else is told, and somebody is.
        let others = space.and_not(bar, unfiled);
        assert!(others == NEVER, "{}", space.situation(others));
        assert!(bar != NEVER && bar != ALWAYS, "{}", world.name());
        seen += 1;
    }
    assert!(seen > 0, "some rules are in force since {MEASURES}");
}

#[test]
fn virtual_currency_is_never_filed_or_licensed_and_no_server_abroad_hides_that_it_is_forbidden() {
    let mut reader = Reader::default();
    let mut seen = 0;
    for world in worlds().iter().filter(|world| world.on >= NOTICE) {
        let decision = reader.decision(&world.rules);
        let shown = shown(&mut reader, world);
        let told = |thing| shown.get(&thing).copied().unwrap_or(NEVER);
        let bar = told(Thing::Bar(Bar::VirtualCurrency));
        let note = told(Thing::Note(Note::VirtualCurrencyForbidden));
        let space = &mut reader.space;
        let currency = ChoiceSet::of(Topics::VirtualCurrency.choice());
        let currency = space.is(Question::Topics, currency);
        for outcome in [Outcome::Filing, Outcome::Licence] {
            let passed = space.and(currency, decision.outcomes[outcome as usize]);
            let situation = space.situation(passed);
            assert!(passed == NEVER, "{}: {situation}", world.name());
        }
        let barred = space.and(currency, decision.outcomes[Outcome::HongKong as usize]);
        assert!(barred == bar, "{}: the bar", world.name());
        // Without a public there is nobody to whom it is offered.
        let closed = [Service::DomainOnly, Service::NotPublic].map(Service::choice);
        let closed = closed
            .iter()
            .fold(ChoiceSet::EMPTY, |set, choice| set.with(choice.index()));
        let closed = space.is(Question::Service, closed);
        let offered = space.and_not(currency, closed);
        assert!(note == offered, "{}: the note", world.name());
        seen += 1;
    }
    assert!(seen > 0, "some rules are in force since {NOTICE}");
}
