package org.stathouse.steerco.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.condition.ConditionBook;
import org.stathouse.steerco.condition.ConditionOrigin;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.steerco.office.Numbers;

/**
 * Takes decisions: number, register, conditions, and the source that carries the decision out, in the running transaction. Who may
 * and how the vote went has been checked before.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionBook {

    private static final String SERIES = "SC";

    private final DecisionRepository decisions;
    private final AgendaSources sources;
    private final ConditionBook conditions;
    private final Numbers numbers;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    DecisionBook(
            DecisionRepository decisions,
            AgendaSources sources,
            ConditionBook conditions,
            Numbers numbers,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.decisions = decisions;
        this.sources = sources;
        this.conditions = conditions;
        this.numbers = numbers;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Everything that speaks against a decision, each fault at its field: what it says, its conditions, and its source's rules. */
    public List<Fault> against(CaseRef subject, ProposedDecision decision) {
        AgendaSource source = sources.of(subject.type());
        boolean personKnown = decision.person() != null
                && people.find(decision.person()).filter(Person::active).isPresent();
        var asked = new DecisionPolicy.Asked(decision, source.outcomes(subject.id()), personKnown);
        List<Fault> faults = new ArrayList<>(Rule.faults(DecisionPolicy.ALL, asked));
        faults.addAll(conditions.against(decision.conditions()));
        if (asked.outcome() != null) {
            faults.addAll(source.against(subject.id(), decision));
        }
        return faults;
    }

    /** The outcome that the decision names, once nothing speaks against it. */
    public OutcomeOption outcome(CaseRef subject, ProposedDecision decision) {
        return sources.of(subject.type()).outcomes(subject.id()).stream()
                .filter(option -> option.key().equals(decision.outcome()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("outcome", "steerco.decision.notOffered")));
    }

    /**
     * Takes the decision.
     *
     * @param session the meeting; none between meetings
     * @throws BusinessRuleViolation with all that {@link #against} says
     */
    public DecisionTaken take(CaseRef subject, ProposedDecision proposed, @Nullable Session session) {
        BusinessRuleViolation.throwIfAny(against(subject, proposed));
        AgendaSource source = sources.of(subject.type());
        AgendaTopic topic = source.topic(subject.id());
        String number = numbers.next(SERIES, deadlines.today().getYear());
        var taken = new Decision.Taken(clock.instant(), deadlines.today(), currentActor.get().username());
        Decision decision = new Decision(number, session, topic, outcome(subject, proposed), proposed, taken);
        decisions.saveAndFlush(decision);
        List<ConditionView> set = conditions.set(
                new ConditionOrigin(decision.id(), number, number, subject, topic.number(), topic.title()), proposed.conditions());
        record(decision, set.size());
        DecisionTaken told = decision.taken(set);
        source.decided(told);
        events.publishEvent(told);
        return told;
    }

    /** Whether a case is itself a decision, on an agenda to be noted. */
    public boolean isDecision(CaseRef subject) {
        return subject.type().equals(Decision.CASE_TYPE);
    }

    /** A meeting has taken note of a decision that was taken before it, or takes that back. */
    public void noted(UUID id, boolean noted) {
        Decision decision = find(id);
        decision.noted(noted ? clock.instant() : null);
        String said = decision.number() + (noted ? " noted by a meeting" : " still to be noted by a meeting");
        journal.record(decision.ref(), "decision.noted", said, Map.of("noted", noted));
    }

    /** The votes were recorded wrongly; what was decided stays. */
    public void correctVotes(UUID id, String votes) {
        Decision decision = find(id);
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("votes", decision.votes());
        decision.correctVotes(votes);
        journal.record(decision.ref(), "decision.votes-corrected", decision.number() + " has its votes corrected", before, Map.of("votes", votes));
    }

    private Decision find(UUID id) {
        return decisions.findById(id).orElseThrow(() -> new NotFound("Decision " + id));
    }

    private void record(Decision decision, int conditionsSet) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("case", decision.subject().toString());
        after.put("outcome", decision.outcome());
        after.put("reason", decision.reason());
        after.put("date", decision.date() == null ? null : decision.date().toString());
        after.put("person", decision.person());
        after.put("text", decision.text());
        after.put("votes", decision.votes());
        after.put("conditions", conditionsSet);
        String when = decision.meetingNumber() == null ? "between meetings" : "in meeting " + decision.meetingNumber();
        AgendaTopic topic = decision.topic();
        journal.record(
                decision.ref(),
                "decision.taken",
                decision.number() + " " + when + " on " + topic.number() + " “" + topic.title() + "”: " + decision.outcomeLabel(),
                after);
    }
}
