package org.stathouse.status;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;

/**
 * What published reports ask of people. Open until answered by who is asked, TMO or the chair; one that has been open for ten
 * working days is told to the chair on every working day (processes.md A.2 step 4 [R]). Seen by who is asked and by whoever
 * sees the report.
 */
@Service
@Transactional
public class Asks {

    private static final Sort OLDEST_FIRST = Sort.by("askedAt", "id");

    private final AskRepository asks;
    private final ReportAccess access;
    private final StatusWorkflow workflow;
    private final StatusJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    Asks(
            AskRepository asks,
            ReportAccess access,
            StatusWorkflow workflow,
            StatusJournal journal,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.asks = asks;
        this.access = access;
        this.workflow = workflow;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The asks that the person may see, oldest first.
     *
     * @param openOnly leave out what is answered or withdrawn
     * @param ofMe only what the person is asked
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    @Transactional(readOnly = true)
    public Slice<AskView> list(boolean openOnly, boolean ofMe, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        int size = Math.clamp(limit, 1, ReportRegister.LARGEST_PAGE);
        Specification<Ask> asked = seenBy(actor, openOnly, ofMe).and(Keyset.behindTime(after, "askedAt"));
        List<Ask> found = asks.findBy(asked, query -> query.sortBy(OLDEST_FIRST).limit(size + 1).all());
        return Keyset.slice(found, size, ask -> view(ask, actor), ask -> Keyset.cursor(ask.askedAt().toString(), ask.id()));
    }

    /** All asks of an action's reports that the person may see, newest first. */
    @Transactional(readOnly = true)
    public List<AskView> of(ActionId action) {
        Actor actor = currentActor.get();
        return asks.findByActionIdOrderByAskedAtDescIdAsc(action.value()).stream()
                .filter(ask -> maySee(actor, ask))
                .map(ask -> view(ask, actor))
                .toList();
    }

    /** @throws NotFound if there is no such ask, or the person may not know of it */
    @Transactional(readOnly = true)
    public AskView get(UUID id) {
        Actor actor = currentActor.get();
        return view(asks.findById(id).filter(ask -> maySee(actor, ask)).orElseThrow(() -> unknown(id)), actor);
    }

    /**
     * Answers an ask and completes its task, whoever's it is; the owner and who handed the report in are told.
     *
     * @throws BusinessRuleViolation at {@code answer} if it is empty or too long
     * @throws Conflict if it has been answered or withdrawn, or the version is stale
     */
    public AskView answer(UUID id, long version, AnswerAsk command) {
        Actor actor = currentActor.get();
        Ask ask = asks.lock(id).filter(one -> maySee(actor, one)).orElseThrow(() -> unknown(id));
        if (!mayAnswer(actor, ask)) {
            throw new NotPermitted(Fault.of("status.ask.notYours"));
        }
        if (ask.version() != version) {
            throw new Conflict(Fault.of(ask.isOpen() ? "shared.changedMeanwhile" : "status.ask.closed"));
        }
        String words = command.answer() == null ? "" : command.answer().strip();
        if (words.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("answer", "shared.required"));
        }
        if (words.length() > DraftLimits.TEXT_LENGTH) {
            throw new BusinessRuleViolation(Fault.at("answer", "shared.tooLong", DraftLimits.TEXT_LENGTH, words.length()));
        }
        ask.answer(words, actor.username(), clock.instant());
        asks.saveAndFlush(ask);
        journal.record(
                ask.ref(), "ask.answered", actor.displayName() + " answered the ask “" + ask.text() + "”", Map.of(), Map.of("answer", words));
        workflow.askAnswered(id);
        tellOwner(ask, actor, words);
        return view(ask, actor);
    }

    /** Why this person must not answer the ask, if anything. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstAnswering(Actor actor, UUID id) {
        return asks.findById(id).filter(ask -> mayAnswer(actor, ask)).isPresent()
                ? Optional.empty()
                : Optional.of(Fault.of("status.ask.notYours"));
    }

    /** The ask as its process knows it. */
    @Transactional(readOnly = true)
    public AskView forProcess(UUID id) {
        return view(asks.findById(id).orElseThrow(() -> unknown(id)), Actor.SYSTEM);
    }

    /** Tells the chair once more that an ask is still open. */
    public void tellChair(UUID id) {
        Ask ask = asks.lock(id).orElseThrow(() -> unknown(id));
        if (!ask.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        ask.toldChair(now);
        for (Person chair : people.holding(Role.STEERCO_CHAIR)) {
            journal.tell(
                    chair.username(), "ask-unanswered", ask.ref(), now, "Not answered yet: " + label(ask), "status/reports/" + ask.reportId(),
                    Map.of("action", label(ask), "text", ask.text(), "ofWhom", people.nameOf(ask.ofWhom()), "askedOn", ask.askedAt()));
        }
        journal.record(ask.ref(), "ask.escalated", "The chair was told that “" + ask.text() + "” is not answered", Map.of(), Map.of());
    }

    boolean maySee(Actor actor, UUID id) {
        return asks.findById(id).filter(ask -> maySee(actor, ask)).isPresent();
    }

    private boolean maySee(Actor actor, Ask ask) {
        return access.maySeeAll(actor) || actor.is(ask.ofWhom()) || ReportAccess.isReporter(actor, ask.owner(), ask.agencyId());
    }

    private static boolean mayAnswer(Actor actor, Ask ask) {
        return actor.is(ask.ofWhom()) || actor.hasAny(Role.TMO, Role.STEERCO_CHAIR);
    }

    private Specification<Ask> seenBy(Actor actor, boolean openOnly, boolean ofMe) {
        return (ask, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            Predicate mine = build.equal(ask.get("ofWhom"), actor.username());
            if (ofMe) {
                all.add(mine);
            } else if (!access.maySeeAll(actor)) {
                all.add(build.or(mine, ReportAccess.reportedBy(actor, ask, build)));
            }
            if (openOnly) {
                all.add(build.isNull(ask.get("answeredAt")));
                all.add(build.isNull(ask.get("withdrawnAt")));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private void tellOwner(Ask ask, Actor actor, String words) {
        String owner = ask.owner();
        if (owner != null && !actor.is(owner)) {
            journal.tell(
                    owner, "ask-answered", ask.ref(), 1, "Answered: " + label(ask), "status/reports/" + ask.reportId(),
                    Map.of("action", label(ask), "text", ask.text(), "answer", words, "by", actor.displayName()));
        }
    }

    private static String label(Ask ask) {
        return ask.actionNumber() == null ? ask.actionTitle() : ask.actionNumber() + " " + ask.actionTitle();
    }

    private AskView view(Ask ask, Actor actor) {
        String by = ask.answeredBy();
        return new AskView(
                ask.id(),
                ask.version(),
                ask.reportId(),
                ask.month(),
                ask.action(),
                ask.actionNumber(),
                ask.actionTitle(),
                ask.text(),
                ask.ofWhom(),
                people.nameOf(ask.ofWhom()),
                ask.by(),
                ask.askedAt(),
                ask.isOpen(),
                ask.withdrawnAt() != null,
                ask.chairToldAt() != null,
                ask.answer(),
                by,
                by == null ? null : people.nameOf(by),
                ask.answeredAt(),
                ask.isOpen() && mayAnswer(actor, ask));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Ask " + id);
    }
}
