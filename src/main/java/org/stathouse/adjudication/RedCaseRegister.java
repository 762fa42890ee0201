package org.stathouse.adjudication;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** Reading red cases: one, many, those of an action. Everybody sees only what {@link RedCaseAccess} allows. */
@Service
@Transactional(readOnly = true)
public class RedCaseRegister {

    private static final int MOST_IN_A_PAGE = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("id"));

    private final RedCaseRepository cases;
    private final RedCaseAccess access;
    private final RedCaseViews views;
    private final RecoveryPlans plans;
    private final CurrentActor currentActor;
    private final Clock clock;

    RedCaseRegister(
            RedCaseRepository cases,
            RedCaseAccess access,
            RedCaseViews views,
            RecoveryPlans plans,
            CurrentActor currentActor,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.views = views;
        this.plans = plans;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One case as its page shows it.
     *
     * @throws NotFound if there is none, or the person may not know of it
     */
    public RedCaseView get(UUID id) {
        RedCase redCase = access.seen(currentActor.get(), id);
        return views.view(redCase, plans.of(id), plans.isWriter(redCase));
    }

    /**
     * The cases that the person may see, newest first.
     *
     * @param after the cursor of the page before
     * @param limit 1 to 200
     * @throws BusinessRuleViolation if the cursor is none of ours
     */
    public Slice<RedCaseRow> list(RedCaseFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST_IN_A_PAGE);
        Actor actor = currentActor.get();
        Specification<RedCase> asked = access.seenBy(actor).and(matching(filter, actor)).and(behind(after));
        List<RedCase> found = cases.findBy(asked, query -> query.sortBy(NEWEST_FIRST).limit(size + 1).all());
        boolean more = found.size() > size;
        List<RedCase> page = more ? found.subList(0, size) : found;
        return new Slice<>(views.rows(page), more ? cursor(page.getLast()) : null);
    }

    /** The cases of one action that the person may see, newest first. */
    public List<RedCaseRow> of(ActionId action) {
        Actor actor = currentActor.get();
        return views.rows(cases.findAllOf(action.value()).stream()
                .filter(redCase -> access.maySee(actor, redCase))
                .toList());
    }

    private Specification<RedCase> matching(RedCaseFilter filter, Actor actor) {
        Instant now = clock.instant();
        return (redCase, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (!filter.stages().isEmpty()) {
                all.add(redCase.get("standing").get("stage").in(filter.stages()));
            }
            if (filter.pillar() != null) {
                all.add(build.equal(redCase.get("action").get("pillarId"), filter.pillar()));
            }
            if (filter.agency() != null) {
                all.add(build.equal(redCase.get("action").get("agencyId"), filter.agency()));
            }
            if (filter.mine()) {
                all.add(build.equal(redCase.get("owner"), actor.username()));
            }
            if (filter.overdue()) {
                all.add(build.lessThan(redCase.get("standing").get("dueAt"), now));
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String pattern = "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%";
                all.add(build.or(
                        build.like(build.lower(redCase.get("number")), pattern, '!'),
                        build.like(build.lower(redCase.get("action").get("actionNumber")), pattern, '!'),
                        build.like(build.lower(redCase.get("action").get("actionTitle")), pattern, '!')));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static String escape(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Specification<RedCase> behind(@Nullable String after) {
        if (after == null) {
            return Specification.unrestricted();
        }
        try {
            int separator = after.indexOf('_');
            Instant openedAt = Instant.parse(after.substring(0, separator));
            UUID id = UUID.fromString(after.substring(separator + 1));
            return (redCase, query, build) -> build.or(
                    build.lessThan(redCase.get("openedAt"), openedAt),
                    build.and(build.equal(redCase.get("openedAt"), openedAt), build.lessThan(redCase.get("id"), id)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
        }
    }

    private static String cursor(RedCase last) {
        return last.openedAt() + "_" + last.id();
    }
}
