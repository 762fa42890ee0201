package org.stathouse.intake;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * Who sees which proposal. A draft is its proposer's alone. Of what was submitted, TMO, SteerCo and administrators see all;
 * scorers what has come to scoring; a champion their pillar; a liaison what their agency leads or supports; proposer and
 * owner their own.
 */
@Component
class ProposalAccess {

    private static final Role[] SEE_ALL = {Role.TMO, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.ADMINISTRATOR};
    private static final Role[] SCORERS = {Role.SCORER_ARPA, Role.SCORER_BBMR, Role.SCORER_OPI};

    private final ProposalRepository proposals;
    private final ProposalLocks locks;

    ProposalAccess(ProposalRepository proposals, ProposalLocks locks) {
        this.proposals = proposals;
        this.locks = locks;
    }

    /** The proposal, if this person may know of it; otherwise {@link NotFound}. */
    Proposal seen(Actor actor, UUID id) {
        return seen(actor, forReading(id));
    }

    private Proposal seen(Actor actor, Proposal proposal) {
        if (!maySee(actor, proposal)) {
            throw unknown(proposal.id());
        }
        return proposal;
    }

    /** Like {@link #seen}, kept from other transactions until the end of this one, and refused if the version is stale. */
    Proposal seenForChange(Actor actor, UUID id, long version) {
        Proposal proposal = seen(actor, forStep(id));
        requireVersion(proposal, version);
        return proposal;
    }

    /** The proposal of a task or step, kept from other transactions until the end of this one. */
    Proposal forStep(UUID id) {
        return locks.lock(id).orElseThrow(() -> unknown(id));
    }

    /** The proposal for a look, whoever asks. */
    Proposal forReading(UUID id) {
        return proposals.findById(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Proposal " + id);
    }

    static void requireVersion(Proposal proposal, long version) {
        if (proposal.version() != version) {
            throw new Conflict(Fault.of("intake.changedMeanwhile", proposal.label()));
        }
    }

    boolean maySeeAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(SEE_ALL);
    }

    boolean maySee(Actor actor, Proposal proposal) {
        if (actor.is(proposal.proposer()) || actor.isSystem()) {
            return true;
        }
        if (proposal.status() == ProposalStatus.DRAFT) {
            return false;
        }
        ProposalContent content = proposal.content();
        UUID pillar = content.pillarId();
        UUID lead = content.leadAgencyId();
        return maySeeAll(actor)
                || actor.is(content.owner())
                || (proposal.isOpenToScorers() && actor.hasAny(SCORERS))
                || (pillar != null && actor.has(Role.PILLAR_CHAMPION, pillar))
                || (lead != null && actor.has(Role.TMO_LIAISON, lead))
                || content.supportingAgencyIds().stream().anyMatch(agency -> actor.has(Role.TMO_LIAISON, agency));
    }

    /** Who may see a proposal that was handed in, beside those who see all: user names and candidate groups. */
    static Set<String> readers(Proposal proposal) {
        ProposalContent content = proposal.content();
        Set<String> readers = new HashSet<>(Set.of(proposal.proposer()));
        if (content.owner() != null) {
            readers.add(content.owner());
        }
        if (proposal.isOpenToScorers()) {
            Arrays.stream(SCORERS).map(Role::name).forEach(readers::add);
        }
        if (content.pillarId() != null) {
            readers.add(Grant.of(Role.PILLAR_CHAMPION, content.pillarId()).group());
        }
        if (content.leadAgencyId() != null) {
            readers.add(Grant.of(Role.TMO_LIAISON, content.leadAgencyId()).group());
        }
        content.supportingAgencyIds().forEach(agency -> readers.add(Grant.of(Role.TMO_LIAISON, agency).group()));
        return readers;
    }

    /** {@link #maySee} as a condition of a query. */
    Specification<Proposal> seenBy(Actor actor) {
        return (proposal, query, build) -> {
            List<Predicate> ways = new ArrayList<>();
            ways.add(build.equal(proposal.get("content").get("owner"), actor.username()));
            if (maySeeAll(actor)) {
                ways.add(build.conjunction());
            }
            if (actor.hasAny(SCORERS)) {
                ways.add(build.isNotNull(proposal.get("scoringOpenedAt")));
            }
            Set<UUID> pillars = scopes(actor, Role.PILLAR_CHAMPION);
            if (!pillars.isEmpty()) {
                ways.add(proposal.get("content").get("pillarId").in(pillars));
            }
            Set<UUID> agencies = scopes(actor, Role.TMO_LIAISON);
            if (!agencies.isEmpty()) {
                ways.add(proposal.get("content").get("leadAgencyId").in(agencies));
                ways.add(supportedBy(agencies, proposal, query, build));
            }
            Predicate submitted = build.notEqual(proposal.get("status"), ProposalStatus.DRAFT);
            return build.or(
                    build.equal(proposal.get("proposer"), actor.username()),
                    build.and(submitted, build.or(ways.toArray(Predicate[]::new))));
        };
    }

    private static Predicate supportedBy(
            Set<UUID> agencies, Root<Proposal> proposal, CriteriaQuery<?> query, CriteriaBuilder build) {
        var supported = query.subquery(UUID.class);
        var other = supported.from(Proposal.class);
        supported.select(other.get("id")).where(other.join("content").join("supportingAgencyIds").in(agencies));
        return proposal.get("id").in(supported);
    }

    private static Set<UUID> scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role && grant.scopeId() != null)
                .map(Grant::scopeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
