package org.stathouse.stat.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.stat.catalog.NewTigerTeam;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.worklist.OpenTask;

/** A Tiger Team's way from charter to result, by its tasks (processes.md A.3 [P:W]). */
@Service
@Transactional
public class TeamWork {

    private final TeamAccess access;
    private final TeamChecks checks;
    private final TeamJournal journal;
    private final TigerTeams teams;
    private final TeamWorkflow workflow;
    private final Stats stats;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    TeamWork(
            TeamAccess access,
            TeamChecks checks,
            TeamJournal journal,
            TigerTeams teams,
            TeamWorkflow workflow,
            Stats stats,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.checks = checks;
        this.journal = journal;
        this.teams = teams;
        this.workflow = workflow;
        this.stats = stats;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The team's last day, in the City's time zone; today while it has none. */
    @Transactional(readOnly = true)
    public LocalDate end(UUID id) {
        LocalDate end = access.forReading(id).end();
        return end == null ? deadlines.today() : end;
    }

    /** The user name of who is asked first to decide on the team; none where that would be its lead. */
    @Transactional(readOnly = true)
    public @Nullable String decider(UUID id) {
        return access.decider(access.forReading(id)).orElse(null);
    }

    /**
     * Takes the charter from the lead and puts it before the chair.
     *
     * @throws BusinessRuleViolation at {@code objective}, {@code scope}, {@code members}, {@code milestones}, {@code measures}, {@code end}
     */
    public void writeCharter(OpenTask task, WriteCharter charter) {
        TigerTeam team = access.forStep(task.subject().id());
        BusinessRuleViolation.throwIfAny(checks.against(charter));
        team.takeCharter(
                new Charter(text(charter.objective()), text(charter.scope()), text(charter.milestones()), text(charter.measures())),
                charter.members(),
                Objects.requireNonNull(charter.end()));
        journal.record(team, "chartered", "has handed in its charter", Map.of("objective", text(charter.objective())));
        workflow.charterHandedIn(task);
    }

    /** Why this person may not decide on the team: its lead never does, and only a chair does. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstDeciding(Actor actor, UUID id) {
        return access.againstDeciding(actor, access.forReading(id));
    }

    /**
     * Approves the charter, by which the team gets sessions and items of its own, or returns it with a reason.
     *
     * @throws BusinessRuleViolation at {@code approved}, {@code reason}, at {@code end} where that day has passed meanwhile, or where it is
     *     their own
     */
    public void decideCharter(OpenTask task, DecideCharter decision) {
        Actor actor = currentActor.get();
        TigerTeam team = access.forStep(task.subject().id());
        List<Fault> faults = new ArrayList<>(access.againstDeciding(actor, team).stream().toList());
        boolean approved = Boolean.TRUE.equals(decision.approved());
        if (decision.approved() == null) {
            faults.add(Fault.at("approved", "shared.required"));
        } else if (approved) {
            checks.end(team.end()).map(fault -> Fault.at("approved", "stat.team.endPassed")).ifPresent(faults::add);
        } else {
            TeamPolicy.text("reason", decision.reason(), TeamPolicy.LONGEST).ifPresent(faults::add);
        }
        BusinessRuleViolation.throwIfAny(faults);
        if (approved) {
            begin(team, actor);
        } else {
            team.returnCharter(text(decision.reason()));
            journal.record(team, "charter-returned", "got its charter back from " + actor.displayName(), Map.of("reason", text(decision.reason())));
            journal.tell(Set.of(team.lead()), "team-returned", clock.instant().toString(), team, "The charter of Tiger Team " + team.name() + " comes back", Map.of("reason", text(decision.reason())));
        }
        workflow.charterDecided(task, approved);
    }

    private void begin(TigerTeam team, Actor actor) {
        UUID own = stats.openTigerTeam(new NewTigerTeam(
                team.parent(), actor.username(), team.name(), team.lead(), team.members(), Set.of(), team.purpose(), deadlines.today()));
        team.begin(own, actor.username());
        journal.record(team, "begun", "is at work, its charter approved by " + actor.displayName(), Map.of("stat", own.toString()));
        journal.tell(access.concerned(team), "team-begun", "begun", team, "Tiger Team " + team.name() + " is at work", Map.of());
        journal.reportBack(team, "is at work until " + team.end());
    }

    /** Takes the lead’s report and puts it before the chair (fault at {@code result}). */
    public void report(OpenTask task, ReportResult report) {
        TigerTeam team = access.forStep(task.subject().id());
        BusinessRuleViolation.throwIfAny(TeamPolicy.text("result", report.result(), TeamPolicy.LONGEST).stream().toList());
        team.report(text(report.result()));
        journal.record(team, "reported", "has reported its result", Map.of("result", text(report.result())));
        workflow.resultReported(task);
    }

    /**
     * Closes the team with its result, or lets it go on until another day, counted.
     *
     * @throws BusinessRuleViolation at {@code closed}, {@code end}, {@code reason}, or where it is their own
     */
    public void decideResult(OpenTask task, DecideResult decision) {
        Actor actor = currentActor.get();
        TigerTeam team = access.forStep(task.subject().id());
        List<Fault> faults = new ArrayList<>(access.againstDeciding(actor, team).stream().toList());
        if (decision.closed() == null) {
            faults.add(Fault.at("closed", "shared.required"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        boolean closed = Boolean.TRUE.equals(decision.closed());
        if (closed) {
            close(team, actor);
        } else {
            teams.extend(team, decision.end(), decision.reason());
        }
        workflow.resultDecided(task, closed);
    }

    private void close(TigerTeam team, Actor actor) {
        team.close(clock.instant());
        teams.retire(team, "Tiger Team " + team.number() + " is closed with its result.");
        String result = Objects.requireNonNull(team.result());
        journal.record(team, "closed", "closed with its result by " + actor.displayName(), Map.of("result", result));
        journal.tell(access.concerned(team), "team-ended", "closed", team, "Tiger Team " + team.name() + " is closed", Map.of("result", result));
        journal.reportBack(team, "closed: " + result);
    }

    /** Called by the timer at the close of business of the end date: who decides on the team hears that it has no result yet. */
    public void endPassed(UUID id) {
        TigerTeam team = access.forStep(id);
        LocalDate end = team.end();
        if (team.status() == TeamStatus.RUNNING && end != null && !clock.instant().isBefore(deadlines.closeOf(end))) {
            journal.record(team, "end-passed", "has passed its end date without a result", Map.of());
            journal.tell(access.concerned(team), "team-overdue", end.toString(), team, "Tiger Team " + team.name() + " has passed its end date", Map.of());
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }
}
