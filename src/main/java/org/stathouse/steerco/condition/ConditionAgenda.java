package org.stathouse.steerco.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts the open conditions of prior decisions before SteerCo (processes.md, Supporting: prior decisions and conditions [R]). */
@Component
@Transactional(readOnly = true)
class ConditionAgenda implements AgendaSource {

    private static final String KEEP = "KEEP";
    private static final String NEW_DATE = "NEW_DATE";
    private static final String WAIVE = "WAIVE";

    private static final List<OutcomeOption> OUTCOMES = List.of(
            OutcomeOption.of(KEEP, "Stays as it is").leadingTo("The condition stays open and overdue until its evidence is verified."),
            new OutcomeOption(NEW_DATE, "New last day", "New last day", null, null)
                    .leadingTo("Its owner has until that day; the first date stays on record."),
            OutcomeOption.of(WAIVE, "Waived").leadingTo("Nothing more is expected of its owner."));

    private static final Set<ConditionStatus> OPEN =
            Set.of(ConditionStatus.OPEN, ConditionStatus.ANSWERED, ConditionStatus.SLIPPED);

    private final ConditionRepository repository;
    private final ConditionAccess access;
    private final Conditions conditions;
    private final People people;
    private final Deadlines deadlines;
    private final DateTexts dates;

    ConditionAgenda(
            ConditionRepository repository,
            ConditionAccess access,
            Conditions conditions,
            People people,
            Deadlines deadlines,
            DateTexts dates) {
        this.repository = repository;
        this.access = access;
        this.conditions = conditions;
        this.people = people;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    @Override
    public String caseType() {
        return Condition.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.PRIOR_CONDITIONS;
    }

    /** Slipped ones first, then by their last day. */
    @Override
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return repository.inStatus(OPEN).stream()
                .sorted(Comparator.comparing(condition -> condition.status() != ConditionStatus.SLIPPED))
                .map(this::topic)
                .toList();
    }

    @Override
    public AgendaTopic topic(UUID caseId) {
        return topic(access.forReading(caseId));
    }

    @Override
    public List<OutcomeOption> outcomes(UUID caseId) {
        return access.forReading(caseId).status().isClosed() ? List.of() : OUTCOMES;
    }

    @Override
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        if (!NEW_DATE.equals(decision.outcome()) || decision.date() == null) {
            return List.of();
        }
        return conditions.againstDate(decision.date()).stream()
                .map(fault -> new Fault("date", fault.key(), fault.arguments()))
                .toList();
    }

    @Override
    @Transactional
    public void decided(DecisionTaken decision) {
        Condition condition = access.forStep(decision.topic().subject().id());
        String reason = decision.number() + ": " + decision.reason();
        switch (decision.outcome()) {
            case NEW_DATE -> conditions.takeNewDate(condition, Objects.requireNonNull(decision.date()), reason);
            case WAIVE -> conditions.waive(condition, reason);
            case KEEP -> condition.requireOpen();
            default -> throw new IllegalArgumentException("No outcome of a condition: " + decision.outcome());
        }
    }

    private AgendaTopic topic(Condition condition) {
        String owner = people.nameOf(condition.owner());
        return new AgendaTopic(
                condition.ref(),
                condition.number(),
                condition.terms().task(),
                "Take note how condition " + condition.number() + " stands, or give it a new last day or waive it.",
                background(condition, owner),
                null,
                null,
                LocalDate.ofInstant(condition.setAt(), deadlines.zone()),
                null,
                null,
                Set.of(condition.owner()),
                ConditionCases.pathOf(condition.id()));
    }

    private String background(Condition condition, String owner) {
        String state = condition.status().label() + ". " + owner + " answers for it by " + dates.date(condition.due())
                + (condition.newDates() == 0 ? "." : "; the first last day was " + dates.date(condition.firstDue()) + ".");
        ConditionPlace place = condition.place();
        EvidenceGiven given = condition.given();
        return state + "\n\nSet by " + place.authority() + " on " + place.about() + "."
                + "\n\nEvidence asked: " + condition.terms().evidence()
                + (given == null ? "" : "\n\nEvidence handed in: " + given.text());
    }
}
