package org.stathouse.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts made-up cases before SteerCo and remembers what was decided on them. */
@TestComponent
public class TestTopics implements AgendaSource {

    /** The case type of its topics. */
    public static final String CASE_TYPE = "test-topic";

    /** Needs its reason only. */
    public static final String APPROVE = "APPROVE";

    /** Needs a date and a person as well. */
    public static final String HAND_OVER = "HAND_OVER";

    /** Which the source itself refuses always. */
    public static final String REFUSED = "REFUSED";

    private final Map<UUID, AgendaTopic> topics = new ConcurrentHashMap<>();
    private final Map<UUID, DecisionTaken> decided = new ConcurrentHashMap<>();

    /** A new topic in which these people are interested. */
    public CaseRef add(String title, String... interested) {
        UUID id = UUID.randomUUID();
        CaseRef subject = new CaseRef(CASE_TYPE, id);
        String number = "T-" + id.toString().substring(0, 8);
        topics.put(id, new AgendaTopic(subject, number, title, "Decide on " + number + ".", "Background of " + title + ".", "Approve it.", null, LocalDate.of(2027, 2, 1), null, null, Set.of(interested), "tests/" + id));
        return subject;
    }

    /** Takes a topic back, as if its case had been settled elsewhere. */
    public void withdraw(CaseRef subject) {
        topics.remove(subject.id());
    }

    /** Takes back what earlier tests left. */
    public void clear() {
        topics.clear();
    }

    /** What was decided on it, if anything. */
    public Optional<DecisionTaken> decision(CaseRef subject) {
        return Optional.ofNullable(decided.get(subject.id()));
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.RED_CASES;
    }

    @Override
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return topics.values().stream().filter(topic -> !decided.containsKey(topic.subject().id())).toList();
    }

    @Override
    public AgendaTopic topic(UUID caseId) {
        @Nullable AgendaTopic topic = topics.get(caseId);
        if (topic == null) {
            throw new NotFound("Topic " + caseId);
        }
        return topic;
    }

    @Override
    public List<OutcomeOption> outcomes(UUID caseId) {
        return List.of(
                OutcomeOption.of(APPROVE, "Approved"),
                new OutcomeOption(HAND_OVER, "Handed over", "From", "New owner", null),
                OutcomeOption.of(REFUSED, "Refused by its source"));
    }

    @Override
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return REFUSED.equals(decision.outcome()) ? List.of(Fault.at("outcome", "shared.required")) : List.of();
    }

    @Override
    public void decided(DecisionTaken decision) {
        UUID id = decision.topic().subject().id();
        if (decided.containsKey(id)) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                decided.put(id, decision);
            }
        });
    }
}
