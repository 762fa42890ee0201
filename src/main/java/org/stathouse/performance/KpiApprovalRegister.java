package org.stathouse.performance;

import jakarta.persistence.criteria.Predicate;
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
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** Reading proposed KPI definitions: one and many. Everybody sees only what {@link KpiAccess} allows. */
@Service
@Transactional(readOnly = true)
public class KpiApprovalRegister {

    private static final int MOST_IN_A_PAGE = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("proposedAt"), Sort.Order.desc("id"));

    private final KpiApprovalRepository approvals;
    private final KpiAccess access;
    private final KpiViews views;
    private final CurrentActor currentActor;

    KpiApprovalRegister(KpiApprovalRepository approvals, KpiAccess access, KpiViews views, CurrentActor currentActor) {
        this.approvals = approvals;
        this.access = access;
        this.views = views;
        this.currentActor = currentActor;
    }

    /**
     * One proposal as its page shows it.
     *
     * @throws NotFound if there is none that the person may see
     */
    public KpiApprovalView get(UUID id) {
        Actor actor = currentActor.get();
        return views.view(access.seen(actor, id), actor);
    }

    /**
     * The proposals that the person may see, newest first.
     *
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    public Slice<KpiApprovalRow> list(KpiApprovalFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST_IN_A_PAGE);
        Specification<KpiApproval> asked = seenBy(currentActor.get()).and(matching(filter)).and(behind(after));
        List<KpiApproval> found = approvals.findBy(asked, query -> query.sortBy(NEWEST_FIRST).limit(size + 1).all());
        boolean more = found.size() > size;
        List<KpiApproval> page = more ? found.subList(0, size) : found;
        return new Slice<>(views.rows(page), more ? page.getLast().proposedAt() + "_" + page.getLast().id() : null);
    }

    private Specification<KpiApproval> seenBy(Actor actor) {
        return access.maySeeAll(actor)
                ? Specification.unrestricted()
                : (approval, query, build) -> build.equal(approval.get("proposer"), actor.username());
    }

    private static Specification<KpiApproval> matching(KpiApprovalFilter filter) {
        return (approval, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (!filter.states().isEmpty()) {
                all.add(approval.get("state").in(filter.states()));
            }
            if (filter.kpiId() != null) {
                all.add(build.equal(approval.get("proposal").get("kpiId"), filter.kpiId()));
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String words = filter.text().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
                all.add(build.or(
                        build.like(build.lower(approval.get("number")), "%" + words + "%", '!'),
                        build.like(build.lower(approval.get("proposal").get("title")), "%" + words + "%", '!')));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static Specification<KpiApproval> behind(@Nullable String after) {
        if (after == null) {
            return Specification.unrestricted();
        }
        try {
            int separator = after.indexOf('_');
            Instant at = Instant.parse(after.substring(0, separator));
            UUID id = UUID.fromString(after.substring(separator + 1));
            return (approval, query, build) -> build.or(
                    build.lessThan(approval.get("proposedAt"), at),
                    build.and(build.equal(approval.get("proposedAt"), at), build.lessThan(approval.get("id"), id)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
        }
    }
}
