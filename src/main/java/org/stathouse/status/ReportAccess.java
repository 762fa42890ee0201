package org.stathouse.status;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ReportingActions;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * Who sees and writes which report. TMO, SteerCo, champions and administrators see all; owners and the liaisons of the lead
 * agency their own, as at the opening of the cycle; who is asked something by a report may read that one. Owner, liaison and
 * TMO write; whoever the action was handed over to meanwhile counts as its owner.
 */
@Component
class ReportAccess {

    private static final Role[] SEE_ALL = {
        Role.TMO, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.PILLAR_CHAMPION, Role.ADMINISTRATOR
    };

    private final EntityManager entities;
    private final ReportingActions actions;

    ReportAccess(EntityManager entities, ReportingActions actions) {
        this.entities = entities;
        this.actions = actions;
    }

    boolean maySeeAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(SEE_ALL);
    }

    boolean maySee(Actor actor, StatusReport report) {
        return maySeeAll(actor) || isReporter(actor, report) || isAsked(actor, report);
    }

    /** Who is asked something by a published report may read why. */
    private static boolean isAsked(Actor actor, StatusReport report) {
        return report.state().isPublished()
                && report.content().asks().stream().anyMatch(ask -> actor.is(ask.ofWhom()));
    }

    /** Who may see a report, beside those who see all: user names and candidate groups. */
    Set<String> readers(StatusReport report) {
        ReportSubject subject = report.subject();
        Set<String> readers = new HashSet<>(Set.of(Role.TMO.name()));
        if (subject.owner() != null) {
            readers.add(subject.owner());
        }
        if (subject.agencyId() != null) {
            readers.add(Grant.of(Role.TMO_LIAISON, subject.agencyId()).group());
        }
        if (report.state().isOpen()) {
            Optional.ofNullable(actions.get(new ActionId(report.subject().actionId())).owner()).ifPresent(readers::add);
        }
        if (report.state().isPublished()) {
            report.content().asks().stream().map(ReportAsk::ofWhom).filter(Objects::nonNull).forEach(readers::add);
        }
        return readers;
    }

    /** Whether the person may write this report at all, whatever its state. */
    boolean mayWrite(Actor actor, StatusReport report) {
        return actor.has(Role.TMO) || isReporter(actor, report);
    }

    private boolean isReporter(Actor actor, StatusReport report) {
        return isReporter(actor, report.subject().owner(), report.subject().agencyId()) || isNewOwner(actor, report);
    }

    static boolean isReporter(Actor actor, @Nullable String owner, @Nullable UUID agency) {
        return actor.is(owner) || (agency != null && actor.has(Role.TMO_LIAISON, agency));
    }

    private boolean isNewOwner(Actor actor, StatusReport report) {
        return report.state().isOpen()
                && actor.is(actions.get(new ActionId(report.subject().actionId())).owner());
    }

    /** The report, if this person may know of it; otherwise {@link NotFound}. */
    StatusReport seen(Actor actor, UUID id) {
        return seen(actor, entities.find(StatusReport.class, id), id);
    }

    /** The report for a look, whoever asks. */
    StatusReport forReading(UUID id) {
        return Optional.ofNullable(entities.find(StatusReport.class, id)).orElseThrow(() -> unknown(id));
    }

    /**
     * The report of a step, kept from other transactions until the end of this one, the lock's timer included: whoever comes
     * second finds it moved on. Every step that also moves the engine starts with it.
     */
    StatusReport forStep(UUID id) {
        StatusReport report = entities.find(StatusReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw unknown(id);
        }
        return report;
    }

    /** Like {@link #forStep} for somebody who must be allowed to know of it. */
    StatusReport seenForStep(Actor actor, UUID id) {
        return seen(actor, forStep(id), id);
    }

    /** Like {@link #forStep} for somebody who writes it, and refused if the version is stale. */
    StatusReport forWriting(Actor actor, UUID id, long version) {
        StatusReport report = seenForStep(actor, id);
        if (!mayWrite(actor, report)) {
            throw new NotPermitted(Fault.of("status.mayNotWrite"));
        }
        requireVersion(report, version);
        return report;
    }

    static void requireVersion(StatusReport report, long version) {
        if (report.version() != version) {
            throw new Conflict(report.state().isOpen() ? Fault.of("shared.changedMeanwhile") : report.movedOnFault());
        }
    }

    private StatusReport seen(Actor actor, @Nullable StatusReport report, UUID id) {
        if (report == null || !maySee(actor, report)) {
            throw unknown(id);
        }
        return report;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Status report " + id);
    }

    /** {@link #maySee} as a condition of a query, by what was so at the opening. */
    Specification<StatusReport> seenBy(Actor actor) {
        return maySeeAll(actor) ? Specification.unrestricted() : reportedBy(actor);
    }

    /** The reports that the person owns or is a liaison for. */
    Specification<StatusReport> reportedBy(Actor actor) {
        return (report, query, build) -> reportedBy(actor, report.get("subject"), build);
    }

    /** The condition on anything that has {@code owner} and {@code agencyId}. */
    static Predicate reportedBy(Actor actor, Path<?> subject, CriteriaBuilder build) {
        List<Predicate> ways = new ArrayList<>();
        ways.add(build.equal(subject.get("owner"), actor.username()));
        List<UUID> agencies = actor.grants().stream()
                .filter(grant -> grant.role() == Role.TMO_LIAISON)
                .map(Grant::scopeId)
                .filter(Objects::nonNull)
                .toList();
        if (!agencies.isEmpty()) {
            Expression<UUID> agency = subject.get("agencyId");
            ways.add(agency.in(agencies));
        }
        return build.or(ways.toArray(Predicate[]::new));
    }
}
