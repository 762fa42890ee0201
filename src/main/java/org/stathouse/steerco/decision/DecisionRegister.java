package org.stathouse.steerco.decision;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.Words;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.condition.ConditionBook;
import org.stathouse.steerco.condition.OpenConditions;
import org.stathouse.steerco.office.Rights;

/**
 * The register of SteerCo's decisions. Members, chair, TMO and administrators read all; others what was decided on a case of their
 * own, and singly on a case that they may see. What the person may not know of is {@link NotFound}.
 */
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    private static final int EXPORT_PAGE = 200;

    private final DecisionRepository decisions;
    private final DecisionCases cases;
    private final AgendaSources sources;
    private final ConditionBook conditions;
    private final Rights rights;
    private final People people;
    private final CurrentActor currentActor;

    DecisionRegister(
            DecisionRepository decisions,
            DecisionCases cases,
            AgendaSources sources,
            ConditionBook conditions,
            Rights rights,
            People people,
            CurrentActor currentActor) {
        this.decisions = decisions;
        this.cases = cases;
        this.sources = sources;
        this.conditions = conditions;
        this.rights = rights;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** One page of the register, newest first, from the cursor of the page before. */
    public Slice<DecisionRow> list(DecisionFilter filter, @Nullable String after, int limit) {
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        List<Decision> page = after(matching(filter, currentActor.get()), place, size + 1);
        Map<UUID, List<ConditionView>> set = conditionsOf(page);
        return Keyset.page(
                page, size, decision -> row(decision, set), decision -> new Keyset<>(decision.decidedAt(), decision.id()));
    }

    public DecisionView get(UUID id) {
        Actor actor = currentActor.get();
        Decision decision = decisions.findById(id)
                .filter(found -> cases.maySee(actor, found))
                .orElseThrow(() -> new NotFound("Decision " + id));
        List<ConditionView> set = conditionsOf(List.of(decision)).getOrDefault(id, List.of());
        return new DecisionView(
                decision.taken(set), decision.meetingNumber(), decision.votes(), people.nameOf(decision.recordedBy()));
    }

    /** What was decided on one case, newest first; for a panel on its page. */
    public List<DecisionRow> of(CaseRef subject) {
        return seen(decisions.ofSubject(subject.type(), subject.id()));
    }

    /** What was decided on cases about one action of the plan, newest first; for a panel on its page. */
    public List<DecisionRow> ofAction(UUID actionId) {
        Stream<Decision> onCasesBehind = sources.all().stream()
                .flatMap(source -> source.behind(actionId).stream().flatMap(id -> decisions.ofSubject(source.caseType(), id).stream()));
        return seen(Stream.concat(decisions.ofAction(actionId).stream(), onCasesBehind)
                .distinct()
                .sorted(Comparator.comparing(Decision::decidedAt).thenComparing(Decision::number).reversed())
                .toList());
    }

    /** What was decided on cases that named one of these actions, newest first, with its conditions as they stand; for packets. */
    public List<DecisionTaken> ofActions(Collection<UUID> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        Actor actor = currentActor.get();
        List<Decision> seen = decisions.ofActions(actions).stream().filter(decision -> cases.maySee(actor, decision)).toList();
        Map<UUID, List<ConditionView>> set = conditionsOf(seen);
        return seen.stream().map(decision -> decision.taken(set.getOrDefault(decision.id(), List.of()))).toList();
    }

    private List<DecisionRow> seen(List<Decision> found) {
        Actor actor = currentActor.get();
        List<Decision> seen = found.stream().filter(decision -> cases.maySee(actor, decision)).toList();
        Map<UUID, List<ConditionView>> set = conditionsOf(seen);
        return seen.stream().map(decision -> row(decision, set)).toList();
    }

    /** The outcomes that occur, for filters; none for those who do not read the whole register. */
    public List<OutcomeName> outcomes() {
        return rights.readsAll(currentActor.get()) ? decisions.outcomes() : List.of();
    }

    /** The case types that occur, for filters; none for those who do not read the whole register. */
    public List<String> subjectTypes() {
        return rights.readsAll(currentActor.get()) ? decisions.subjectTypes() : List.of();
    }

    /** The matching decisions as CSV, newest first: UTF-8 with a heading line; no cell that a spreadsheet would run. */
    public byte[] csv(DecisionFilter filter) {
        DecisionCsv csv = new DecisionCsv();
        Specification<Decision> matching = matching(filter, currentActor.get());
        Keyset<Instant> place = null;
        do {
            List<Decision> page = after(matching, place, EXPORT_PAGE);
            Map<UUID, List<ConditionView>> set = conditionsOf(page);
            page.forEach(decision -> csv.add(decision, row(decision, set)));
            place = page.size() < EXPORT_PAGE ? null : new Keyset<>(page.getLast().decidedAt(), page.getLast().id());
        } while (place != null);
        return csv.file();
    }

    private List<Decision> after(Specification<Decision> matching, @Nullable Keyset<Instant> place, int limit) {
        return decisions.findBy(
                matching.and(behind(place)),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "decidedAt", "id")).limit(limit).all());
    }

    private Map<UUID, List<ConditionView>> conditionsOf(List<Decision> page) {
        return conditions.ofDecisions(page.stream().map(Decision::id).toList());
    }

    private static DecisionRow row(Decision decision, Map<UUID, List<ConditionView>> conditionsSet) {
        List<ConditionView> set = conditionsSet.getOrDefault(decision.id(), List.of());
        var topic = decision.topic();
        return new DecisionRow(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.meetingId(),
                decision.meetingNumber(),
                decision.subject(),
                topic.number(),
                topic.title(),
                topic.path(),
                decision.outcome(),
                decision.outcomeLabel(),
                decision.reason(),
                set.size(),
                (int) set.stream().filter(condition -> !condition.status().isClosed()).count());
    }

    private Specification<Decision> matching(DecisionFilter filter, Actor actor) {
        return (decision, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (!rights.readsAll(actor)) {
                all.add(build.like(decision.get("topic").get("interested"), Words.pattern(KeptTopic.marked(actor.username())), Words.ESCAPE));
            }
            restrict(filter, decision, build, all);
            if (filter.openConditions()) {
                all.add(OpenConditions.of(decision.get("id"), query, build));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static void restrict(DecisionFilter filter, Root<Decision> decision, CriteriaBuilder build, List<Predicate> all) {
        var topic = decision.get("topic");
        if (filter.outcome() != null) {
            all.add(build.equal(decision.get("outcome"), filter.outcome()));
        }
        if (filter.meetingId() != null) {
            all.add(build.equal(decision.get("meetingId"), filter.meetingId()));
        }
        if (filter.subjectType() != null) {
            all.add(build.equal(topic.get("subjectType"), filter.subjectType()));
        }
        YearMonth month = filter.month();
        if (month != null) {
            all.add(build.between(decision.get("decidedOn"), month.atDay(1), month.atEndOfMonth()));
        }
        all.addAll(Words.in(
                build,
                filter.words(),
                List.of(
                        decision.get("number"),
                        topic.get("caseNumber"),
                        topic.get("title"),
                        decision.get("outcomeLabel"),
                        decision.get("reason"),
                        build.coalesce(decision.<String>get("text"), ""))));
    }

    private static Specification<Decision> behind(@Nullable Keyset<Instant> place) {
        return place == null
                ? Specification.unrestricted()
                : (decision, query, build) -> build.or(
                        build.lessThan(decision.get("decidedAt"), place.key()),
                        build.and(
                                build.equal(decision.get("decidedAt"), place.key()),
                                build.lessThan(decision.get("id"), place.id())));
    }
}
