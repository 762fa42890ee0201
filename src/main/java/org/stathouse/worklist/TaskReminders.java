package org.stathouse.worklist;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.workflow.ProcessBean;

/**
 * What the timers of every user task call: once when 80% of its time is used, once when it is overdue (processes.md A.1).
 * The assignee and who stands in for them are told, or whoever could claim the task while nobody has; TMO is told of what is overdue.
 */
@ProcessBean("taskReminders")
@Transactional(propagation = Propagation.MANDATORY)
public class TaskReminders {

    private final TaskRecords records;
    private final TaskNotices notices;
    private final People people;
    private final StandIns standIns;

    TaskReminders(TaskRecords records, TaskNotices notices, People people, StandIns standIns) {
        this.records = records;
        this.notices = notices;
        this.people = people;
        this.standIns = standIns;
    }

    /** Tells those who can do the task that most of its time is used. */
    public void remind(String taskId) {
        records.find(taskId).ifPresent(task -> asked(task).forEach(username -> notices.reminder(task, username)));
    }

    /** Tells those who can do the task, and TMO, that it is overdue. */
    public void overdue(String taskId) {
        records.find(taskId).ifPresent(task -> {
            Set<String> told = asked(task);
            people.holding(Role.TMO).forEach(person -> told.add(person.username()));
            told.forEach(username -> notices.overdue(task, username));
        });
    }

    /** Tells those who can do the task, but whoever asks, that somebody asks for it; once a day. Who was told. */
    Set<String> ask(TaskRecord task, Actor by, LocalDate day) {
        Set<String> told = asked(task);
        told.removeIf(by::is);
        told.forEach(username -> notices.askedFor(task, username, by, day));
        return told;
    }

    private Set<String> asked(TaskRecord task) {
        Set<String> usernames = new LinkedHashSet<>();
        if (task.assignee() != null) {
            usernames.add(task.assignee());
            usernames.addAll(standIns.substitutesOf(task.assignee(), task.processKey()));
        } else {
            people.inGroups(task.groups()).stream().map(Person::username).forEach(usernames::add);
        }
        return usernames;
    }
}
