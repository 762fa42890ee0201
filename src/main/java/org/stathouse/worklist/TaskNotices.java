package org.stathouse.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;

/** Words the notices about tasks and addresses them. */
@Component
class TaskNotices {

    private final Notices notices;
    private final People people;
    private final Deadlines deadlines;

    TaskNotices(Notices notices, People people, Deadlines deadlines) {
        this.notices = notices;
        this.people = people;
        this.deadlines = deadlines;
    }

    void assigned(TaskRecord task, String username, String assignedBy) {
        String occurrence = "assigned/" + task.version();
        String subject = task.caseNumber() + ": " + task.name() + " is now yours";
        send(task, username, "task/assigned", occurrence, subject, Map.of("assignedBy", assignedBy));
    }

    void takenBack(TaskRecord task, String username, String takenBackBy) {
        String subject = task.caseNumber() + ": " + task.name() + " is no longer yours";
        send(task, username, "task/taken-back", "taken-back/" + task.version(), subject, Map.of("takenBackBy", takenBackBy));
    }

    /** Tells whoever gets the tasks of somebody who has left. */
    void inherited(TaskRecord task, String username, String departed) {
        String subject = task.caseNumber() + ": " + task.name() + " comes to you from " + departed;
        send(task, username, "task/inherited", "inherited/" + task.version(), subject, Map.of("departed", departed));
    }

    void reminder(TaskRecord task, String username) {
        String subject = task.caseNumber() + ": " + task.name() + " is due soon";
        send(task, username, "task/reminder", "reminder", subject, Map.of());
    }

    void overdue(TaskRecord task, String username) {
        String subject = task.caseNumber() + ": " + task.name() + " is overdue";
        send(task, username, "task/overdue", "overdue", subject, Map.of());
    }

    void askedFor(TaskRecord task, String username, Actor by, LocalDate day) {
        String subject = task.caseNumber() + ": " + by.displayName() + " asks for " + task.name();
        send(task, username, "task/asked-for", "asked/" + by.username() + "/" + day, subject, Map.of("askedBy", by.displayName()));
    }

    private void send(
            TaskRecord task, String username, String kind, String occurrence, String subject, Map<String, Object> more) {
        Map<String, Object> model = new TreeMap<>(more);
        model.put("recipientName", people.nameOf(username));
        model.put("caseNumber", task.caseNumber());
        model.put("caseTitle", task.caseTitle());
        model.put("taskName", task.name());
        model.put("due", task.dueAt().atZone(deadlines.zone()));
        model.put("daysLeft", deadlines.workingDaysLeft(task.dueAt()));
        String key = "task:" + task.id() + "/" + occurrence;
        notices.send(new Notice(kind, key, task.subject(), username, subject, "tasks/" + task.id(), model));
    }
}
