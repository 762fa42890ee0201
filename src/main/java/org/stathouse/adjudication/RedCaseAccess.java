package org.stathouse.adjudication;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.NotFound;

/**
 * Who sees which red case. TMO, SteerCo and administrators see all; a champion their pillar; a liaison what their agency
 * leads; the owner their own; and whom a decision or a condition has drawn into a case, that case.
 */
@Component
class RedCaseAccess {

    private static final Role[] SEE_ALL = {Role.TMO, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.ADMINISTRATOR};

    private final RedCaseRepository cases;
    private final RedCaseLocks locks;

    RedCaseAccess(RedCaseRepository cases, RedCaseLocks locks) {
        this.cases = cases;
        this.locks = locks;
    }

    /** The case, if this person may know of it; otherwise {@link NotFound}. */
    RedCase seen(Actor actor, UUID id) {
        RedCase redCase = forReading(id);
        if (!maySee(actor, redCase)) {
            throw unknown(id);
        }
        return redCase;
    }

    /** The case of a task or step, kept from other transactions until the end of this one. */
    RedCase forStep(UUID id) {
        return locks.lock(id).orElseThrow(() -> unknown(id));
    }

    /** The case for a look, whoever asks. */
    RedCase forReading(UUID id) {
        return cases.findById(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Red case " + id);
    }

    boolean maySeeAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(SEE_ALL);
    }

    boolean maySee(Actor actor, RedCase redCase) {
        UUID pillar = redCase.action().pillarId();
        UUID agency = redCase.action().agencyId();
        return maySeeAll(actor)
                || actor.is(redCase.owner())
                || (pillar != null && actor.has(Role.PILLAR_CHAMPION, pillar))
                || (agency != null && actor.has(Role.TMO_LIAISON, agency))
                || actor.isAmong(redCase.participants());
    }

    /** Who may see a case, beside those who see all: user names and candidate groups. */
    static Set<String> readers(RedCase redCase) {
        UUID pillar = redCase.action().pillarId();
        UUID agency = redCase.action().agencyId();
        Set<String> readers = new HashSet<>(redCase.participants());
        if (redCase.owner() != null) {
            readers.add(redCase.owner());
        }
        if (pillar != null) {
            readers.add(Grant.of(Role.PILLAR_CHAMPION, pillar).group());
        }
        if (agency != null) {
            readers.add(Grant.of(Role.TMO_LIAISON, agency).group());
        }
        return readers;
    }

    /** {@link #maySee} as a condition of a query. */
    Specification<RedCase> seenBy(Actor actor) {
        if (maySeeAll(actor)) {
            return Specification.unrestricted();
        }
        return (redCase, query, build) -> {
            List<Predicate> ways = new ArrayList<>();
            ways.add(build.equal(redCase.get("owner"), actor.username()));
            ways.add(build.isMember(actor.username(), redCase.<Set<String>>get("participants")));
            Set<UUID> pillars = scopes(actor, Role.PILLAR_CHAMPION);
            if (!pillars.isEmpty()) {
                ways.add(redCase.get("action").get("pillarId").in(pillars));
            }
            Set<UUID> agencies = scopes(actor, Role.TMO_LIAISON);
            if (!agencies.isEmpty()) {
                ways.add(redCase.get("action").get("agencyId").in(agencies));
            }
            return build.or(ways.toArray(Predicate[]::new));
        };
    }

    private static Set<UUID> scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role && grant.scopeId() != null)
                .map(Grant::scopeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
