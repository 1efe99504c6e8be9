//! The diagrams say the same as a plain reading of the conditions, and are in their one smallest form.

use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::condition::{Algebra, read};
use icp_checker::date::Date;
use icp_checker::diagram::{Diagrams, FALSE, Memo, Node, TERMINALS, TRUE, variable};
use icp_checker::questions::{Question, Service};
use icp_checker::rules;
use icp_checker::sets::ChoiceSet;
use icp_checker_support::dice::Dice;
use icp_checker_support::truth::Visitor;

fn value(diagrams: &Diagrams, root: Node, answers: &Answers) -> Node {
    let mut node = root;
    while node >= TERMINALS {
        let asked = variable(diagrams.level(node).expect("a level"));
        let chosen = answers.chosen(asked.question).expect("answered");
        let branch = match asked.mark {
            None => chosen.first_index(),
            Some(mark) => usize::from(chosen.contains(mark.into())),
        };
        node = diagrams.branches(node)[branch];
    }
    node
}

#[test]
fn every_rule_compiled_holds_for_whom_its_condition_holds() {
    let mut diagrams = Diagrams::default();
    let mut dice = Dice(20_261_121);
    let rules: Vec<_> = rules::all().map(|(_, rule)| rule).collect();
    let roots: Vec<Node> = rules
        .iter()
        .map(|rule| read(&mut diagrams, &rule.when))
        .collect();
    for _ in 0..500 {
        let visitor = dice.complete(&Answers::default());
        for (rule, root) in rules.iter().zip(&roots) {
            let met = read(&mut Visitor(&visitor), &rule.when);
            assert_eq!(
                value(&diagrams, *root, &visitor),
                Node::from(met),
                "{}",
                rule.id()
            );
        }
    }
}

/// A random function of three questions as a table, and as a diagram.
#[test]
fn functions_combine_as_their_tables_do() {
    let questions = [
        Question::AppAudience,
        Question::Capital,
        Question::LicencesHeld,
    ];
    let mut dice = Dice(7);
    let one = |choice: usize| ChoiceSet::EMPTY.with(choice);
    let visitors: Vec<Answers> = (0..2)
        .flat_map(|a| (0..3).flat_map(move |b| (0..4).map(move |c| (a, b, c))))
        .map(|(a, b, c)| [one(a), one(b), ChoiceSet::from_bits(c)])
        .map(|choices| {
            let open = Answers::default();
            questions
                .iter()
                .zip(choices)
                .fold(open, |answers, (question, choice)| {
                    answers.with(*question, choice)
                })
        })
        .collect();
    let mut diagrams = Diagrams::default();
    for _ in 0..300 {
        let mut random = |diagrams: &mut Diagrams| {
            let mut root = FALSE;
            for visitor in &visitors {
                if dice.roll(2) == 0 {
                    continue;
                }
                let mut only = TRUE;
                for question in questions {
                    let chosen = visitor.chosen(question).expect("answered");
                    let fact = if question.many() {
                        let mut all = TRUE;
                        for mark in 0..question.choices().len() {
                            let ticked = diagrams.is(question, one(mark));
                            let part = if chosen.contains(mark) {
                                ticked
                            } else {
                                diagrams.not(ticked)
                            };
                            all = diagrams.and(all, part);
                        }
                        all
                    } else {
                        diagrams.is(question, chosen)
                    };
                    only = diagrams.and(only, fact);
                }
                root = diagrams.or(root, only);
            }
            root
        };
        let (a, b) = (random(&mut diagrams), random(&mut diagrams));
        let (and, or, not) = (diagrams.and(a, b), diagrams.or(a, b), diagrams.not(a));
        for visitor in &visitors {
            let of = |root| value(&diagrams, root, visitor);
            assert_eq!(of(and), of(a) & of(b));
            assert_eq!(of(or), of(a) | of(b));
            assert_eq!(of(not), 1 - of(a));
        }
        // One function, one node: De Morgan's laws hold as equality of ids.
        let not_b = diagrams.not(b);
        let neither = diagrams.or(not, not_b);
        assert_eq!(diagrams.not(and), neither);
        // Restricted by an answer, it says the same for whoever gives that answer, and asks no more.
        let given = Answers::default().with(Question::Capital, one(1));
        let restricted = diagrams.restrict(a, &given, &mut Memo::default());
        for visitor in visitors
            .iter()
            .filter(|visitor| visitor.chosen(Question::Capital) == Some(one(1)))
        {
            assert_eq!(
                value(&diagrams, restricted, visitor),
                value(&diagrams, a, visitor)
            );
        }
        let mut open = vec![restricted];
        while let Some(node) = open.pop() {
            let Some(level) = diagrams.level(node) else {
                continue;
            };
            assert_ne!(variable(level).question, Question::Capital);
            let branches = diagrams.branches(node);
            assert!(
                branches.iter().any(|kid| *kid != branches[0]),
                "a node that asks in vain"
            );
            open.extend_from_slice(branches);
        }
    }
}

#[test]
fn forgetting_nodes_leaves_the_others_as_they_were() {
    let on = Date::new(2026, 11, 21);
    let mut fresh = Compiled::new(None, on);
    let mut used = Compiled::new(None, on);
    let mut dice = Dice(99);
    for _ in 0..200 {
        let mut answers = Answers::default();
        for question in Question::ALL {
            if dice.roll(3) == 0 {
                let choice = dice.answer(*question);
                answers = answers.with(*question, choice);
            }
        }
        let _ = used.check(&answers);
    }
    let answers =
        Answers::default().with(Question::Service, ChoiceSet::of(Service::Website.choice()));
    assert_eq!(
        format!("{:?}", fresh.check(&answers)),
        format!("{:?}", used.check(&answers))
    );
}
