package org.stathouse.status;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.status.StatusReports.Reporter;

/** Tells people of a cycle: one notice each with the list of their actions, not one for each action. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CycleNotices {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final StatusJournal journal;
    private final People people;

    CycleNotices(StatusJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /** Owners and liaisons are told what they have to report, TMO of what has neither. */
    void tellOpened(StatusCycle cycle, List<Reporter> open) {
        perPerson(open).forEach((person, labels) ->
                tell(cycle, person, "opened", "Status reports for %s are open", "status/my-reports?month=", labels));
    }

    void tellIncluded(StatusCycle cycle, StatusReport report) {
        reporters(report.subject().owner(), report.subject().agencyId()).forEach(person -> journal.tell(
                person, "opened", report.ref(), 1, "Status report for " + MONTH.format(cycle.month()) + " asked", "status/reports/" + report.id(),
                details(cycle, List.of(report.subject().label()))));
    }

    /** Owners and liaisons are told what they have not reported, and TMO of all of it. */
    void tellNotReported(StatusCycle cycle, List<Reporter> missing) {
        Map<String, List<String>> told = perPerson(missing);
        List<String> all = missing.stream().map(Reporter::label).map(String::strip).toList();
        if (!all.isEmpty()) {
            people.holding(Role.TMO).forEach(person -> told.put(person.username(), all));
        }
        told.forEach((person, labels) ->
                tell(cycle, person, "not-reported", "Not reported for %s", "status/reports?month=", labels));
    }

    private void tell(StatusCycle cycle, String person, String kind, String subject, String page, List<String> labels) {
        journal.tell(
                person, kind, cycle.ref(), 1, subject.formatted(MONTH.format(cycle.month())), page + cycle.month(),
                details(cycle, labels));
    }

    private static Map<String, Object> details(StatusCycle cycle, List<String> labels) {
        CycleSchedule schedule = cycle.schedule();
        return Map.of(
                "month", MONTH.format(cycle.month()), "actions", List.copyOf(labels), "due", schedule.dueOn(), "lock", schedule.lockOn());
    }

    private Map<String, List<String>> perPerson(List<Reporter> reports) {
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        for (Reporter report : reports) {
            reporters(report.owner(), report.agencyId())
                    .forEach(person -> byPerson.computeIfAbsent(person, none -> new ArrayList<>()).add(report.label().strip()));
        }
        return byPerson;
    }

    private Set<String> reporters(@Nullable String owner, @Nullable UUID agency) {
        Set<String> usernames = new LinkedHashSet<>();
        if (owner != null) {
            usernames.add(owner);
        }
        if (agency != null) {
            people.inGroups(List.of(Grant.of(Role.TMO_LIAISON, agency).group())).stream().map(Person::username).forEach(usernames::add);
        }
        if (usernames.isEmpty()) {
            people.holding(Role.TMO).stream().map(Person::username).forEach(usernames::add);
        }
        return usernames;
    }
}
