package org.stathouse.stat.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;
import org.stathouse.stat.StatDirectory;

/** Asks the calendar and the directory of people what the rules of this part need to know. */
@Component
class TeamChecks {

    private final People people;
    private final StatDirectory stats;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    TeamChecks(People people, StatDirectory stats, Deadlines deadlines, WorkingCalendar calendar) {
        this.people = people;
        this.stats = stats;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    Optional<Fault> end(@Nullable LocalDate day) {
        return TeamPolicy.WORKING_DAY_AHEAD.against(
                new TeamPolicy.AskedEnd(day, deadlines.today(), day != null && calendar.isWorkingDay(day)));
    }

    Optional<Fault> person(String field, @Nullable String username) {
        if (username == null || username.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return isActive(username) ? Optional.empty() : Optional.of(Fault.at(field, "stat.team.unknownPerson", username));
    }

    List<Fault> members(Collection<String> usernames) {
        return usernames.stream()
                .filter(username -> !isActive(username))
                .map(username -> Fault.at("members", "stat.team.unknownPerson", username))
                .toList();
    }

    List<Fault> against(NewTeam team) {
        List<Fault> faults = new ArrayList<>();
        TeamPolicy.text("name", team.name(), TeamPolicy.LONGEST_NAME).ifPresent(faults::add);
        if (team.parent() == null) {
            faults.add(Fault.at("parent", "shared.required"));
        } else if (stats.find(team.parent()).isEmpty()) {
            faults.add(Fault.at("parent", "stat.team.unknownStat"));
        }
        person("lead", team.lead()).ifPresent(faults::add);
        faults.addAll(members(team.members()));
        TeamPolicy.text("purpose", team.purpose(), TeamPolicy.LONGEST_PURPOSE).ifPresent(faults::add);
        end(team.end()).ifPresent(faults::add);
        return faults;
    }

    List<Fault> against(WriteCharter charter) {
        List<Fault> faults = new ArrayList<>();
        TeamPolicy.text("objective", charter.objective(), TeamPolicy.LONGEST).ifPresent(faults::add);
        TeamPolicy.text("scope", charter.scope(), TeamPolicy.LONGEST).ifPresent(faults::add);
        faults.addAll(members(charter.members()));
        TeamPolicy.text("milestones", charter.milestones(), TeamPolicy.LONGEST).ifPresent(faults::add);
        TeamPolicy.text("measures", charter.measures(), TeamPolicy.LONGEST).ifPresent(faults::add);
        end(charter.end()).ifPresent(faults::add);
        return faults;
    }

    private boolean isActive(String username) {
        return people.find(username).filter(Person::active).isPresent();
    }
}
