package org.stathouse.stat.team;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.TigerTeamNote;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;

/** Shows teams, writes down what happens to them, with the case that asked for them too, and tells of it. */
@Component
class TeamJournal {

    private final TigerTeamRepository teams;
    private final CaseJournal journal;
    private final TeamAccess access;
    private final People people;
    private final ApplicationEventPublisher events;

    TeamJournal(TigerTeamRepository teams, CaseJournal journal, TeamAccess access, People people, ApplicationEventPublisher events) {
        this.teams = teams;
        this.journal = journal;
        this.access = access;
        this.people = people;
        this.events = events;
    }

    static String pathOf(TigerTeam team) {
        return "stat/tiger-teams/" + team.id();
    }

    /** Stores the team and writes down what happened to it. */
    void record(TigerTeam team, String action, String summary, Map<String, @Nullable Object> details) {
        teams.saveAndFlush(team);
        Map<String, @Nullable Object> after = new LinkedHashMap<>(details);
        after.put("status", team.status().name());
        after.put("end", team.end() == null ? null : String.valueOf(team.end()));
        journal.record(team.ref(), "tiger-team." + action, "Tiger Team " + team.number() + " " + summary, after);
    }

    /** Reports to the item or case that asked for the team: in its history, and to the part that keeps it. */
    void reportBack(TigerTeam team, String summary) {
        TeamSubject about = team.about();
        if (about != null) {
            journal.record(about.ref(), "tiger-team.reported", "Tiger Team " + team.name() + " (" + team.number() + ") " + summary, Map.of("team", team.id().toString()));
            events.publishEvent(note(team, about.ref()));
        }
    }

    TigerTeamNote note(TigerTeam team, CaseRef about) {
        return new TigerTeamNote(
                team.id(), about, team.number(), team.name(), people.nameOf(team.lead()), team.status().label(), team.end(),
                team.status() == TeamStatus.CLOSED ? team.result() : null);
    }

    void tell(Collection<String> recipients, String kind, String occurrence, TigerTeam team, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("team", team.name());
        model.put("number", team.number());
        model.put("lead", people.nameOf(team.lead()));
        model.put("purpose", team.purpose());
        if (team.end() != null) {
            model.put("end", team.end());
        }
        journal.tell(recipients, "stat/" + kind, occurrence, new News(team.ref(), subject, pathOf(team), model));
    }

    TeamView view(Actor actor, TigerTeam team) {
        TeamSubject about = team.about();
        Charter charter = team.charter();
        return new TeamView(
                team.id(),
                team.version(),
                team.number(),
                team.name(),
                team.parent(),
                access.parent(team).map(StatSummary::name).orElse("SteerCo"),
                team.stat(),
                team.lead(),
                people.nameOf(team.lead()),
                team.members(),
                names(team),
                team.purpose(),
                about == null ? null : about.number(),
                access.path(actor, about == null ? null : about.ref()).orElse(null),
                team.status(),
                charter.objective(),
                charter.scope(),
                charter.milestones(),
                charter.measures(),
                team.end(),
                team.firstEnd(),
                team.extensions(),
                team.lastReason(),
                team.result(),
                team.setUpAt(),
                team.endedAt(),
                steps(actor, team));
    }

    private List<String> names(TigerTeam team) {
        return team.members().stream().map(people::nameOf).sorted().toList();
    }

    private Set<TeamStep> steps(Actor actor, TigerTeam team) {
        Set<TeamStep> steps = EnumSet.noneOf(TeamStep.class);
        if (team.status().isEnd()) {
            return steps;
        }
        if (access.mayLookAfter(actor, team.parent()) || actor.is(team.lead())) {
            steps.add(TeamStep.STAFF);
        }
        if (access.againstDeciding(actor, team).isEmpty()) {
            steps.add(TeamStep.DISSOLVE);
            if (team.status() == TeamStatus.RUNNING) {
                steps.add(TeamStep.EXTEND);
            }
        }
        return steps;
    }
}
