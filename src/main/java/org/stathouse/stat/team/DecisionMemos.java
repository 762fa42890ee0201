package org.stathouse.stat.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentStore;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;
import org.stathouse.worklist.OpenTask;

/**
 * The decision memos: who is asked for one, what it must say, how it goes before SteerCo (processes.md A.3 step 5 [P:W]). Its writer,
 * the readers of its Stat and of all Stats, chairs and SteerCo see it; for others it is {@link NotFound}.
 */
@Service
@Transactional
public class DecisionMemos {

    /** Working days to write one [R]. */
    static final int DAYS_TO_WRITE = 5;

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 6;
    private static final int LONGEST_OPTION = 150;
    private static final int LONGEST_COST = 1000;

    private final DecisionMemoRepository memos;
    private final EntityManager entities;
    private final TeamNumbers numbers;
    private final TeamAccess access;
    private final StatDirectory stats;
    private final CaseJournal journal;
    private final DecisionMemoWorkflow workflow;
    private final DecisionMemoPages pages;
    private final DocumentStore documents;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    DecisionMemos(
            DecisionMemoRepository memos,
            EntityManager entities,
            TeamNumbers numbers,
            TeamAccess access,
            StatDirectory stats,
            CaseJournal journal,
            DecisionMemoWorkflow workflow,
            DecisionMemoPages pages,
            DocumentStore documents,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.memos = memos;
        this.entities = entities;
        this.numbers = numbers;
        this.access = access;
        this.stats = stats;
        this.journal = journal;
        this.workflow = workflow;
        this.pages = pages;
        this.documents = documents;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    static String pathOf(UUID memo) {
        return "stat/decision-memos/" + memo;
    }

    /** Asks somebody for a memo, in the transaction in which it was decided. */
    void request(DecisionMemo.Request request, @Nullable LocalDate due) {
        LocalDate until = due == null ? LocalDate.ofInstant(deadlines.workingDays(DAYS_TO_WRITE), deadlines.zone()) : due;
        DecisionMemo memo = new DecisionMemo(numbers.next(TeamNumbers.DECISION_MEMO), request, until, clock.instant());
        record(memo, "requested", "asked of " + people.nameOf(memo.writer()) + ": " + memo.title(), Map.of("ask", memo.ask()));
        workflow.requested(memo.id(), memo.writer());
    }

    /**
     * One page of those that the person may see, the youngest first.
     *
     * @param after the cursor of the page before
     */
    @Transactional(readOnly = true)
    public Slice<DecisionMemoView> list(@Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        List<DecisionMemo> rows = memos.findBy(
                seenBy(actor).and(Keyset.behind(place, false, memo -> memo.get("requestedAt"))),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "requestedAt", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, memo -> view(actor, memo), memo -> new Keyset<>(memo.requestedAt(), memo.id()));
    }

    @Transactional(readOnly = true)
    public DecisionMemoView get(UUID id) {
        Actor actor = currentActor.get();
        return view(actor, seen(actor, id));
    }

    /** The PDF as it went to SteerCo last; {@link NotFound} until it is made, a moment after it was handed in. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID id) {
        UUID document = seen(currentActor.get(), id).document();
        if (document == null) {
            throw new NotFound("Decision memo as PDF " + id);
        }
        return documents.content(document);
    }

    /** The last day on which it is in time, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate due(UUID id) {
        return forReading(id).due();
    }

    /**
     * Takes the memo from its writer; it stands before SteerCo from then on.
     *
     * @throws BusinessRuleViolation at {@code issue}, {@code options}, {@code options[i].name}, {@code options[i].cost}, {@code
     *     recommendation}, {@code costOfDelay}
     */
    public void write(OpenTask task, WriteDecisionMemo written) {
        DecisionMemo memo = forStep(task.subject().id());
        BusinessRuleViolation.throwIfAny(against(written));
        List<MemoOption> options = written.options().stream()
                .map(option -> new MemoOption(text(option.name()), text(option.cost())))
                .toList();
        memo.submit(text(written.issue()), options, text(written.recommendation()), text(written.costOfDelay()), clock.instant());
        record(memo, "submitted", "is before SteerCo", Map.of("recommendation", text(written.recommendation())));
        workflow.written(task);
    }

    private static List<Fault> against(WriteDecisionMemo written) {
        List<Fault> faults = new ArrayList<>();
        TeamPolicy.text("issue", written.issue(), TeamPolicy.LONGEST).ifPresent(faults::add);
        int count = written.options().size();
        if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) {
            faults.add(Fault.at("options", "stat.decisionMemo.options", FEWEST_OPTIONS, MOST_OPTIONS));
        }
        for (int i = 0; i < count; i++) {
            MemoOption option = written.options().get(i);
            TeamPolicy.text("options[" + i + "].name", option.name(), LONGEST_OPTION).ifPresent(faults::add);
            TeamPolicy.text("options[" + i + "].cost", option.cost(), LONGEST_COST).ifPresent(faults::add);
        }
        TeamPolicy.text("recommendation", written.recommendation(), TeamPolicy.LONGEST).ifPresent(faults::add);
        TeamPolicy.text("costOfDelay", written.costOfDelay(), TeamPolicy.LONGEST).ifPresent(faults::add);
        return faults;
    }

    /** Makes the PDF of a memo that was handed in, once; called by an asynchronous step. */
    public void freeze(UUID id) {
        DecisionMemo memo = forStep(id);
        if (memo.document() == null) {
            memo.freeze(pages.issue(memo).id());
            memos.saveAndFlush(memo);
        }
    }

    /** Records what SteerCo decided, tells the writer, and notes it with the item or case. */
    void decided(DecisionMemo memo, boolean sentBack, String summary) {
        record(memo, "decided", summary, Map.of());
        journal.record(memo.about(), "decision-memo.decided", "Decision memo " + memo.number() + " " + summary, Map.of("memo", memo.id().toString()));
        tell(memo, clock.instant().toString(), "SteerCo decided on decision memo " + memo.number(), summary);
        workflow.decided(memo.id(), sentBack);
    }

    private void tell(DecisionMemo memo, String occurrence, String subject, String summary) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("number", memo.number());
        model.put("title", memo.title());
        model.put("summary", summary);
        Set<String> concerned = new LinkedHashSet<>(Set.of(memo.writer()));
        UUID stat = memo.stat();
        Optional.ofNullable(stat).flatMap(stats::find).map(StatSummary::chair).ifPresent(concerned::add);
        journal.tell(concerned, "stat/decision-memo-decided", occurrence, new News(memo.ref(), subject, pathOf(memo.id()), model));
    }

    private void record(DecisionMemo memo, String action, String summary, Map<String, @Nullable Object> details) {
        memos.saveAndFlush(memo);
        Map<String, @Nullable Object> after = new LinkedHashMap<>(details);
        after.put("status", memo.status().name());
        journal.record(memo.ref(), "decision-memo." + action, "Decision memo " + memo.number() + " " + summary, after);
    }

    DecisionMemo forStep(UUID id) {
        return Optional.ofNullable(entities.find(DecisionMemo.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    DecisionMemo forReading(UUID id) {
        return memos.findById(id).orElseThrow(() -> unknown(id));
    }

    boolean maySee(Actor actor, DecisionMemo memo) {
        UUID stat = memo.stat();
        return maySeeAll(actor) || actor.is(memo.writer()) || stat != null && stats.find(stat).isPresent() && stats.mayRead(actor, stat);
    }

    /** {@link #maySee} as a condition of a query. */
    private Specification<DecisionMemo> seenBy(Actor actor) {
        if (maySeeAll(actor)) {
            return Specification.unrestricted();
        }
        Set<UUID> readable = access.readable(actor);
        return (memo, query, build) -> build.or(build.equal(memo.get("writer"), actor.username()), memo.get("stat").in(readable));
    }

    boolean maySeeAll(Actor actor) {
        return stats.mayReadAll(actor) || actor.hasAny(Role.STAT_CHAIR, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.TMO);
    }

    private DecisionMemo seen(Actor actor, UUID id) {
        return memos.findById(id).filter(memo -> maySee(actor, memo)).orElseThrow(() -> unknown(id));
    }

    private DecisionMemoView view(Actor actor, DecisionMemo memo) {
        return new DecisionMemoView(
                memo.id(),
                memo.number(),
                pages.origin(memo),
                memo.aboutNumber(),
                access.path(actor, memo.about()).orElse(null),
                memo.title(),
                memo.writer(),
                people.nameOf(memo.writer()),
                memo.ask(),
                memo.due(),
                memo.status(),
                memo.issue(),
                memo.options(),
                memo.recommendation(),
                memo.costOfDelay(),
                memo.submittedAt(),
                memo.decisionNumber(),
                memo.decision(),
                memo.document());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Decision memo " + id);
    }
}
