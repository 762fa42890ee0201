package org.stathouse.stat.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.TigerTeamNote;
import org.stathouse.stat.TigerTeamNotes;
import org.stathouse.stat.catalog.Stats;

/**
 * The Tiger Teams: who sees them, who sets one up by hand, and what is changed of one outside its tasks. A team that the person may not
 * see is {@link NotFound}, a stale version a {@link Conflict}.
 */
@Service
@Transactional
public class TigerTeams implements TigerTeamNotes {

    private final TigerTeamRepository teams;
    private final TeamAccess access;
    private final TeamChecks checks;
    private final TeamJournal journal;
    private final TeamNumbers numbers;
    private final TeamWorkflow workflow;
    private final Stats stats;
    private final CurrentActor currentActor;
    private final Clock clock;

    TigerTeams(
            TigerTeamRepository teams,
            TeamAccess access,
            TeamChecks checks,
            TeamJournal journal,
            TeamNumbers numbers,
            TeamWorkflow workflow,
            Stats stats,
            CurrentActor currentActor,
            Clock clock) {
        this.teams = teams;
        this.access = access;
        this.checks = checks;
        this.journal = journal;
        this.numbers = numbers;
        this.workflow = workflow;
        this.stats = stats;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One page of the teams that the person may see, the youngest first; those that have ended only if asked for.
     *
     * @param after the cursor of the page before
     */
    @Transactional(readOnly = true)
    public Slice<TeamView> list(boolean ended, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Set<TeamStatus> asked = EnumSet.allOf(TeamStatus.class);
        asked.removeIf(status -> status.isEnd() != ended);
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        List<TigerTeam> rows = teams.findBy(
                access.seenBy(actor)
                        .and((team, query, build) -> team.get("status").in(asked))
                        .and(Keyset.behind(place, false, team -> team.get("setUpAt"))),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "setUpAt", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, team -> journal.view(actor, team), team -> new Keyset<>(team.setUpAt(), team.id()));
    }

    /** The teams ever set up under a Stat, as far as the person may see them, the youngest first. */
    @Transactional(readOnly = true)
    public List<TeamView> under(UUID stat) {
        Actor actor = currentActor.get();
        return teams.everOfParent(stat).stream()
                .filter(team -> access.maySee(actor, team))
                .map(team -> journal.view(actor, team))
                .toList();
    }

    /** The team that meets in that Stat of kind TIGER_TEAM, if the person may see it. */
    @Transactional(readOnly = true)
    public Optional<TeamView> meetingIn(UUID stat) {
        Actor actor = currentActor.get();
        return teams.ofStat(stat).filter(team -> access.maySee(actor, team)).map(team -> journal.view(actor, team));
    }

    @Transactional(readOnly = true)
    public TeamView get(UUID id) {
        Actor actor = currentActor.get();
        return journal.view(actor, access.seen(actor, id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TigerTeamNote> about(CaseRef subject) {
        return teams.ofCase(subject.type(), subject.id()).stream().map(team -> journal.note(team, subject)).toList();
    }

    /** Whether the person may set up a team under some Stat. */
    @Transactional(readOnly = true)
    public boolean maySetUp() {
        return access.mayLookAfter(currentActor.get(), null);
    }

    /**
     * Sets a team up by hand; its lead is asked for the charter.
     *
     * @throws NotPermitted unless one of the Stat's analysts, or its chair
     * @throws BusinessRuleViolation at {@code name}, {@code parent}, {@code lead}, {@code members}, {@code purpose}, {@code end}
     */
    public TeamView setUp(NewTeam asked) {
        Actor actor = currentActor.get();
        if (!access.mayLookAfter(actor, null)) {
            throw new NotPermitted(Fault.of("stat.team.notYours"));
        }
        BusinessRuleViolation.throwIfAny(checks.against(asked));
        if (!access.mayLookAfter(actor, asked.parent())) {
            throw new NotPermitted(Fault.of("stat.team.notYours"));
        }
        TigerTeam team = begin(new TigerTeam.Purpose(
                Objects.requireNonNull(asked.name()).strip(),
                asked.parent(),
                Objects.requireNonNull(asked.lead()),
                asked.members(),
                Objects.requireNonNull(asked.purpose()).strip(),
                asked.end(),
                null));
        return journal.view(actor, team);
    }

    /** Sets a team up and asks its lead for the charter, whoever asked for it. */
    TigerTeam begin(TigerTeam.Purpose purpose) {
        TigerTeam team = new TigerTeam(numbers.next(TeamNumbers.TEAM), purpose, clock.instant());
        journal.record(team, "set-up", "set up: " + team.name(), Map.of("lead", team.lead(), "purpose", team.purpose()));
        journal.tell(access.concerned(team), "team-set-up", "set-up", team, "Tiger Team " + team.name() + " is set up", Map.of());
        journal.reportBack(team, "set up");
        workflow.setUp(team.id(), team.lead());
        return team;
    }

    /** Whether there is such a team already, that has not ended. */
    boolean works(CaseRef about) {
        return teams.ofCase(about.type(), about.id()).stream().anyMatch(team -> !team.status().isEnd());
    }

    /**
     * Names who works in it besides its lead.
     *
     * @throws NotPermitted unless its lead, an analyst or the chair of the Stat above
     * @throws BusinessRuleViolation at {@code members}
     */
    public TeamView staff(UUID id, long version, Set<String> members) {
        Actor actor = currentActor.get();
        TigerTeam team = access.seenForChange(actor, id, version);
        if (!access.mayLookAfter(actor, team.parent()) && !actor.is(team.lead())) {
            throw new NotPermitted(Fault.of("stat.team.notYours"));
        }
        BusinessRuleViolation.throwIfAny(checks.members(members));
        team.staff(members);
        UUID own = team.stat();
        if (own != null) {
            stats.staffTigerTeam(own, team.lead(), team.members());
        }
        journal.record(team, "staffed", "staffed anew", Map.of("members", String.join(", ", team.members())));
        return journal.view(actor, team);
    }

    /**
     * Gives a team that is at work a new end date, counted.
     *
     * @throws NotPermitted unless a chair, and never its lead
     * @throws BusinessRuleViolation at {@code end}, {@code reason}
     */
    public TeamView extend(UUID id, long version, @Nullable LocalDate end, @Nullable String reason) {
        Actor actor = currentActor.get();
        TigerTeam team = access.seenForChange(actor, id, version);
        requireDeciding(actor, team);
        extend(team, end, reason);
        workflow.endMoved(id);
        return journal.view(actor, team);
    }

    void extend(TigerTeam team, @Nullable LocalDate end, @Nullable String reason) {
        List<Fault> faults = new ArrayList<>();
        checks.end(end).ifPresent(faults::add);
        TeamPolicy.text("reason", reason, TeamPolicy.LONGEST).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String why = Objects.requireNonNull(reason).strip();
        team.extend(Objects.requireNonNull(end), why);
        journal.record(team, "extended", "goes on until " + end + "; extension no. " + team.extensions(), Map.of("reason", why));
        journal.tell(access.concerned(team), "team-extended", String.valueOf(team.extensions()), team, "Tiger Team " + team.name() + " has a new end date", Map.of("reason", why));
        journal.reportBack(team, "goes on until " + end);
    }

    /**
     * Ends a team without a result, for example one that is not needed any more.
     *
     * @throws NotPermitted unless a chair, and never its lead
     * @throws BusinessRuleViolation at {@code reason}
     */
    public TeamView dissolve(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        TigerTeam team = access.seenForChange(actor, id, version);
        requireDeciding(actor, team);
        BusinessRuleViolation.throwIfAny(TeamPolicy.text("reason", reason, TeamPolicy.LONGEST).stream().toList());
        String why = Objects.requireNonNull(reason).strip();
        team.dissolve(why, clock.instant());
        retire(team, why);
        journal.record(team, "dissolved", "dissolved: " + why, Map.of("reason", why));
        journal.tell(access.concerned(team), "team-ended", "dissolved", team, "Tiger Team " + team.name() + " is dissolved", Map.of("result", why));
        journal.reportBack(team, "dissolved: " + why);
        workflow.dissolved(id);
        return journal.view(actor, team);
    }

    /** Ends the team's own sessions; what was agreed in them is followed up all the same. */
    void retire(TigerTeam team, String reason) {
        UUID own = team.stat();
        if (own != null) {
            stats.endTigerTeam(own, reason);
        }
    }

    private void requireDeciding(Actor actor, TigerTeam team) {
        Optional<Fault> against = access.againstDeciding(actor, team);
        if (against.isPresent()) {
            throw new NotPermitted(against.get());
        }
    }
}
