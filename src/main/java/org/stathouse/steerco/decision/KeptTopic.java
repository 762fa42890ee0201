package org.stathouse.steerco.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.AgendaTopic;

/** A topic as SteerCo saw it, kept because the case goes on changing. */
@Embeddable
public class KeptTopic {

    /** Stands around each name, so that one name is never found inside another. */
    private static final String MARK = "\n";

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "case_number")
    private String caseNumber;

    private String title;

    private String ask;

    private String background;

    private @Nullable String recommendation;

    @Column(name = "cost_of_delay")
    private @Nullable String costOfDelay;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "action_id")
    private @Nullable UUID actionId;

    @Column(name = "pillar_id")
    private @Nullable UUID pillarId;

    private String interested;

    private String path;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KeptTopic() {}

    /** Keeps a topic as its source describes it now. */
    public KeptTopic(AgendaTopic topic) {
        subjectType = topic.subject().type();
        subjectId = topic.subject().id();
        caseNumber = topic.number();
        title = topic.title();
        ask = topic.ask();
        background = topic.background();
        recommendation = topic.recommendation();
        costOfDelay = topic.costOfDelay();
        askedOn = topic.askedOn();
        actionId = topic.actionId();
        pillarId = topic.pillarId();
        interested = topic.interested().stream().sorted().collect(Collectors.joining(MARK, MARK, MARK));
        path = topic.path();
    }

    /** The topic as it was kept. */
    public AgendaTopic topic() {
        Set<String> people =
                Arrays.stream(interested.split(MARK)).filter(person -> !person.isEmpty()).collect(Collectors.toUnmodifiableSet());
        return new AgendaTopic(
                subject(), caseNumber, title, ask, background, recommendation, costOfDelay, askedOn, actionId, pillarId, people, path);
    }

    /** The case. */
    public CaseRef subject() {
        return new CaseRef(subjectType, subjectId);
    }

    /** What a search for somebody among the interested looks for. */
    static String marked(String username) {
        return MARK + username + MARK;
    }
}
