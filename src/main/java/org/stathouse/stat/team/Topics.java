package org.stathouse.stat.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.StatTopics;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.OpenTask;

/**
 * The topics that SteerCo gives to the Stats (processes.md A.2 step 4 [P:W]): an analyst puts each on a Stat's next agenda or declines
 * it. Whoever reads all Stats sees them, the person whom SteerCo named, and the readers of the Stat that took one up.
 */
@Service
@Transactional
public class Topics implements StatTopics {

    private final TopicRepository topics;
    private final EntityManager entities;
    private final TeamNumbers numbers;
    private final TeamAccess access;
    private final StatDirectory stats;
    private final SessionDirectory sessions;
    private final CaseJournal journal;
    private final TopicWorkflow workflow;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    Topics(
            TopicRepository topics,
            EntityManager entities,
            TeamNumbers numbers,
            TeamAccess access,
            StatDirectory stats,
            SessionDirectory sessions,
            CaseJournal journal,
            TopicWorkflow workflow,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.topics = topics;
        this.entities = entities;
        this.numbers = numbers;
        this.access = access;
        this.stats = stats;
        this.sessions = sessions;
        this.journal = journal;
        this.workflow = workflow;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    static String pathOf(UUID topic) {
        return "stat/topics/" + topic;
    }

    /** Takes a decision as a topic, once, in the transaction in which it was recorded. */
    void give(DecisionTaken decision) {
        if (topics.existsByDecisionId(decision.id())) {
            return;
        }
        Topic topic = new Topic(numbers.next(TeamNumbers.TOPIC), decision, clock.instant());
        topics.saveAndFlush(topic);
        journal.record(topic.ref(), "topic.given", "Topic " + topic.number() + " given by SteerCo: " + topic.text(), Map.of("decision", decision.number()));
        workflow.given(topic.id());
    }

    /**
     * One page of those that the person may see, the youngest first.
     *
     * @param after the cursor of the page before
     */
    @Transactional(readOnly = true)
    public Slice<TopicView> list(@Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        List<Topic> rows = topics.findBy(
                seenBy(actor).and(Keyset.behind(place, false, topic -> topic.get("givenAt"))),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "givenAt", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, topic -> view(actor, topic), topic -> new Keyset<>(topic.givenAt(), topic.id()));
    }

    @Transactional(readOnly = true)
    public TopicView get(UUID id) {
        Actor actor = currentActor.get();
        return view(actor, topics.findById(id).filter(topic -> maySee(actor, topic)).orElseThrow(() -> unknown(id)));
    }

    /**
     * Puts a topic on the next agenda of a Stat, or declines it.
     *
     * @throws BusinessRuleViolation at {@code placed}, {@code stat} (one with a session ahead, whose analyst the person is), {@code reason}
     */
    public void place(OpenTask task, PlaceTopic answer) {
        Actor actor = currentActor.get();
        UUID id = task.subject().id();
        Topic topic = Optional.ofNullable(entities.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
        BusinessRuleViolation.throwIfAny(against(actor, answer));
        if (Boolean.TRUE.equals(answer.placed())) {
            UUID stat = Objects.requireNonNull(answer.stat());
            SessionSummary next = sessions.next(stat).orElseThrow();
            topic.place(stat, next.id(), actor.username(), clock.instant());
            record(topic, "placed", "on the agenda of " + next.number());
        } else {
            topic.decline(Objects.requireNonNull(answer.reason()).strip(), actor.username(), clock.instant());
            record(topic, "declined", "declined: " + topic.reason());
        }
        workflow.answered(task);
    }

    private List<Fault> against(Actor actor, PlaceTopic answer) {
        List<Fault> faults = new ArrayList<>();
        if (answer.placed() == null) {
            faults.add(Fault.at("placed", "shared.required"));
        } else if (!answer.placed()) {
            TeamPolicy.text("reason", answer.reason(), TeamPolicy.LONGEST).ifPresent(faults::add);
        } else if (answer.stat() == null) {
            faults.add(Fault.at("stat", "shared.required"));
        } else if (stats.find(answer.stat()).filter(StatSummary::active).isEmpty() || sessions.next(answer.stat()).isEmpty()) {
            faults.add(Fault.at("stat", "stat.topic.noSession"));
        } else if (!stats.mayRun(actor, answer.stat())) {
            faults.add(Fault.at("stat", "stat.topic.notYours"));
        }
        return faults;
    }

    /** What became of it stands with the case that it came from as well. */
    private void record(Topic topic, String action, String summary) {
        topics.saveAndFlush(topic);
        journal.record(topic.ref(), "topic." + action, "Topic " + topic.number() + " " + summary, Map.of("status", topic.status().name()));
        journal.record(topic.about(), "topic." + action, "Topic " + topic.number() + " of decision " + topic.decisionNumber() + " " + summary, Map.of());
    }

    /** A topic whose session was cancelled goes to the next one of its Stat. */
    @Override
    @Transactional(readOnly = true)
    public List<String> onAgenda(UUID session) {
        SessionSummary asked = sessions.get(session);
        List<Topic> placed = topics.placedWith(asked.stat());
        Optional<UUID> next = sessions.next(asked.stat()).map(SessionSummary::id);
        return placed.stream()
                .filter(topic -> session.equals(topic.session())
                        || next.filter(session::equals).isPresent() && isCancelled(topic.session()))
                .map(Topic::sentence)
                .toList();
    }

    private boolean isCancelled(@Nullable UUID session) {
        return session != null && sessions.get(session).status() == SessionStatus.CANCELLED;
    }

    boolean maySee(Actor actor, Topic topic) {
        UUID stat = topic.stat();
        String person = topic.person();
        return stats.mayReadAll(actor) || person != null && actor.is(person) || stat != null && stats.mayRead(actor, stat);
    }

    /** {@link #maySee} as a condition of a query. */
    private Specification<Topic> seenBy(Actor actor) {
        if (stats.mayReadAll(actor)) {
            return Specification.unrestricted();
        }
        Set<UUID> readable = access.readable(actor);
        return (topic, query, build) -> build.or(build.equal(topic.get("person"), actor.username()), topic.get("stat").in(readable));
    }

    Optional<Topic> find(UUID id) {
        return topics.findById(id);
    }

    private TopicView view(Actor actor, Topic topic) {
        String person = topic.person();
        UUID session = topic.session();
        return new TopicView(
                topic.id(),
                topic.number(),
                topic.text(),
                topic.aboutNumber(),
                topic.aboutTitle(),
                access.path(actor, topic.about()).orElse(null),
                topic.decisionNumber(),
                person == null ? null : people.nameOf(person),
                topic.status(),
                topic.stat(),
                Optional.ofNullable(topic.stat()).flatMap(stats::find).map(StatSummary::name).orElse(null),
                session == null ? null : sessions.get(session).number(),
                topic.reason(),
                topic.givenAt());
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Topic " + id);
    }
}
