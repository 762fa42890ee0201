package org.stathouse.raid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/**
 * Puts extreme risks and what is overdue between agencies on SteerCo's agenda, and carries out what it decides of them
 * (processes.md, Supporting [R]: score of 15 or more, or cross-agency and overdue).
 */
@Component
@Transactional
class RaidAgenda implements AgendaSource {

    private final RaidItemRepository items;
    private final RaidTopics topics;
    private final RaidJournal journal;
    private final RaidNotices notices;
    private final People people;
    private final Deadlines deadlines;

    RaidAgenda(
            RaidItemRepository items, RaidTopics topics, RaidJournal journal, RaidNotices notices, People people, Deadlines deadlines) {
        this.items = items;
        this.topics = topics;
        this.journal = journal;
        this.notices = notices;
        this.people = people;
        this.deadlines = deadlines;
    }

    @Override
    public String caseType() {
        return RaidItem.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.RAID_EXTREMES;
    }

    /** What is extreme or overdue today; what may become overdue until the meeting is not before SteerCo yet. */
    @Override
    @Transactional(readOnly = true)
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        LocalDate today = deadlines.today();
        return topics.of(items.perhapsForSteerCo(today).stream()
                .filter(item -> item.askedOn(today) != null)
                .sorted(Comparator.comparingInt(RaidAgenda::severity)
                        .reversed()
                        .thenComparing(item -> Objects.requireNonNull(item.askedOn(today)))
                        .thenComparing(RaidItem::sortKey))
                .toList());
    }

    private static int severity(RaidItem item) {
        RiskScore score = item.content().risk();
        return score == null ? 0 : score.value();
    }

    @Override
    @Transactional(readOnly = true)
    public AgendaTopic topic(UUID caseId) {
        return topics.of(items.findById(caseId).orElseThrow(() -> unknown(caseId)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID caseId) {
        return items.findById(caseId).orElseThrow(() -> unknown(caseId)).isOpen() ? RaidOutcome.options() : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        List<Fault> faults = new ArrayList<>();
        if (RaidOutcome.of(decision.outcome()).filter(RaidOutcome.ASSIGN::equals).isPresent()) {
            LocalDate date = decision.date();
            if (date != null && date.isBefore(deadlines.today())) {
                faults.add(Fault.at("date", "raid.assign.past"));
            }
            String person = decision.person();
            if (person != null && people.find(person).filter(Person::active).isEmpty()) {
                faults.add(Fault.at("person", "raid.unknown.owner"));
            }
        }
        String text = decision.text();
        if (text != null && text.strip().length() > ItemPolicy.TEXT_LENGTH) {
            faults.add(Fault.at("text", "shared.tooLong", ItemPolicy.TEXT_LENGTH, text.strip().length()));
        }
        return faults;
    }

    @Override
    public void decided(DecisionTaken decision) {
        UUID id = decision.topic().subject().id();
        RaidItem item = items.lock(id).orElseThrow(() -> unknown(id));
        RaidOutcome outcome = RaidOutcome.of(decision.outcome())
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("outcome", "raid.outcomeUnknown")));
        if (!item.isOpen()) {
            throw new Conflict(Fault.of("raid.closedAlready", item.number()));
        }
        Map<String, @Nullable Object> before = journal.facts(item);
        String ownerBefore = item.content().owner();
        carryOut(outcome, item, decision);
        items.saveAndFlush(item);
        journal.recordStep(item, before, "decided", "%s: SteerCo decided “%s” (%s)".formatted(item.label(), decision.outcomeLabel(), decision.number()));
        tell(item, ownerBefore, decision);
    }

    private static void carryOut(RaidOutcome outcome, RaidItem item, DecisionTaken decision) {
        switch (outcome) {
            case ACCEPT, ESCALATE -> item.settle();
            case ASSIGN -> item.assign(required("person", decision.person()), required("date", decision.date()), decision.text());
            case CLOSE -> item.close(decision.number() + ": " + decision.reason(), decision.recordedBy(), decision.decidedAt());
        }
    }

    private void tell(RaidItem item, @Nullable String ownerBefore, DecisionTaken decision) {
        String owner = item.content().owner();
        if (owner != null) {
            notices.decided(item, owner, decision.number(), decision.outcomeLabel(), decision.reason());
        }
        if (ownerBefore != null && !ownerBefore.equals(owner)) {
            notices.decided(item, ownerBefore, decision.number(), decision.outcomeLabel(), decision.reason());
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new BusinessRuleViolation(Fault.at(field, "shared.required"));
        }
        return value;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("RAID item " + id);
    }
}
