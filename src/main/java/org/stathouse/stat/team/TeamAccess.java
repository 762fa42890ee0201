package org.stathouse.stat.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.WorkSubject;

/**
 * Who sees and runs what of this part: a team is seen by its lead, its members and whoever may open the Stat above it or its own; a
 * Stat's analysts and chair, or for a team under no Stat every analyst and chair, look after it.
 */
@Component
class TeamAccess {

    private final EntityManager entities;
    private final StatDirectory stats;
    private final ObjectProvider<WorkSubject> subjects;

    TeamAccess(EntityManager entities, StatDirectory stats, ObjectProvider<WorkSubject> subjects) {
        this.entities = entities;
        this.stats = stats;
        this.subjects = subjects;
    }

    /** The team of a task or step, kept from other transactions until the end of this one. */
    TigerTeam forStep(UUID id) {
        return Optional.ofNullable(entities.find(TigerTeam.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    /** Like {@link #forStep}, for a person who saw that version of it. */
    TigerTeam seenForChange(Actor actor, UUID id, long version) {
        TigerTeam team = forStep(id);
        if (!maySee(actor, team)) {
            throw unknown(id);
        }
        if (team.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return team;
    }

    TigerTeam seen(Actor actor, UUID id) {
        return find(id).filter(team -> maySee(actor, team)).orElseThrow(() -> unknown(id));
    }

    Optional<TigerTeam> find(UUID id) {
        return Optional.ofNullable(entities.find(TigerTeam.class, id));
    }

    TigerTeam forReading(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    boolean maySee(Actor actor, TigerTeam team) {
        UUID parent = team.parent();
        UUID own = team.stat();
        return stats.mayReadAll(actor)
                || actor.has(Role.STAT_CHAIR)
                || actor.usernames().stream().anyMatch(team::includes)
                || parent != null && stats.mayRead(actor, parent)
                || own != null && stats.mayRead(actor, own);
    }

    /** {@link #maySee} as a condition of a query. */
    Specification<TigerTeam> seenBy(Actor actor) {
        if (maySeeAll(actor)) {
            return Specification.unrestricted();
        }
        Set<UUID> readable = readable(actor);
        return (team, query, build) -> build.or(
                build.equal(team.get("lead"), actor.username()),
                build.isMember(actor.username(), team.<Set<String>>get("members")),
                team.get("parent").in(readable),
                team.get("stat").in(readable));
    }

    /** The Stats that the person may open. */
    Set<UUID> readable(Actor actor) {
        return stats.all().stream().map(StatSummary::id).filter(stat -> stats.mayRead(actor, stat)).collect(Collectors.toUnmodifiableSet());
    }

    boolean maySeeAll(Actor actor) {
        return stats.mayReadAll(actor) || actor.has(Role.STAT_CHAIR);
    }

    /** Whether the person looks after the teams under a Stat: names people for them, and sets new ones up. */
    boolean mayLookAfter(Actor actor, @Nullable UUID parent) {
        if (parent == null) {
            return actor.hasAny(Role.STAT_ANALYST, Role.STAT_CHAIR);
        }
        return stats.mayRun(actor, parent) || actor.is(stats.get(parent).chair());
    }

    /** Why this person may not decide on the team's charter, result or end: a chair does, and never its lead. */
    Optional<Fault> againstDeciding(Actor actor, TigerTeam team) {
        Optional<Fault> own = TeamPolicy.NOT_ITS_LEAD.against(new TeamPolicy.Decider(actor, team.lead()));
        if (own.isPresent()) {
            return own;
        }
        return actor.has(Role.STAT_CHAIR) ? Optional.empty() : Optional.of(Fault.of("stat.team.chairDecides"));
    }

    /** The user name of who is asked first to decide: the chair of the Stat above, unless that is the lead; then any chair is. */
    Optional<String> decider(TigerTeam team) {
        return parent(team).map(StatSummary::chair).filter(chair -> !team.isLedBy(chair));
    }

    Optional<StatSummary> parent(TigerTeam team) {
        return Optional.ofNullable(team.parent()).flatMap(stats::find);
    }

    /** Where a case stands, below the product's address, if the person may open it. */
    Optional<String> path(Actor actor, @Nullable CaseRef about) {
        if (about == null) {
            return Optional.empty();
        }
        return subjects.stream()
                .filter(subject -> subject.caseType().equals(about.type()) && subject.maySee(actor, about.id()))
                .findFirst()
                .map(subject -> subject.path(about.id()));
    }

    /** The active people who are to hear of a team: its lead and members, who decides on it, and the analysts of the Stat above. */
    Set<String> concerned(TigerTeam team) {
        Set<String> people = new LinkedHashSet<>(team.members());
        people.add(team.lead());
        parent(team).ifPresent(stat -> {
            people.add(stat.chair());
            people.addAll(stat.analysts());
        });
        return people;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Tiger Team " + id);
    }
}
