package org.stathouse.worklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskRow;

/** How the list and a task's page word a task. */
@Component
class TaskTexts {

    private final DateTexts dates;

    TaskTexts(DateTexts dates) {
        this.dates = dates;
    }

    /** Why a person sees it. */
    String why(TaskRow task) {
        return switch (task.why()) {
            case ASSIGNED -> task.standingInForName() == null ? "It is assigned to you" : "You stand in for " + task.standingInForName();
            case GROUP -> task.standingInForName() == null
                    ? "Your group: " + groups(task)
                    : "You stand in for " + task.standingInForName() + ": " + groups(task);
            case WAITING -> "You wait for it";
            case OVERSIGHT -> "You may see all of these";
        };
    }

    /** Who has it. */
    String with(TaskRow task) {
        if (task.why() == TaskRow.Why.ASSIGNED) {
            return task.standingInForName() == null ? "You" : task.standingInForName() + ", for whom you stand in";
        }
        return task.assigneeName() != null ? task.assigneeName() : "Nobody yet (" + groups(task) + ")";
    }

    /** "today, Nov 22, 2026", "in 3 working days, Nov 25, 2026", "overdue since Nov 20, 2026". */
    String due(TaskRow task) {
        return due(task, dates.date(task.dueAt()));
    }

    /** Like {@link #due(TaskRow)}, with the time of day. */
    String dueWithTime(TaskRow task) {
        return due(task, dates.dateTime(task.dueAt()));
    }

    private String due(TaskRow task, String date) {
        if (task.suspended()) {
            return "suspended for now, due " + date;
        }
        return task.overdue() ? "overdue since " + date : dates.due(task.workingDaysLeft()) + ", " + date;
    }

    String waits(TaskRow task) {
        return task.waitingName() == null ? "–" : task.waitingName();
    }

    /** What stands out about it, in a word or two each. @param news whether others did something to its case since one looked */
    List<String> marks(TaskRow task, boolean news) {
        List<String> marks = new ArrayList<>();
        if (news) {
            marks.add("News");
        }
        if (task.facets().priority() == CasePriority.HIGH) {
            marks.add("High priority");
        }
        if (task.followUp() != null) {
            marks.add("Put off to " + dates.date(task.followUp()));
        }
        if (task.suspended()) {
            marks.add("Suspended");
        }
        return marks;
    }

    /** Why one sees it, who has it and who waits, in one line for narrow windows. */
    String story(TaskRow task) {
        String who = why(task) + ". With: " + with(task) + ".";
        return task.waitingName() == null ? who : who + " Waits: " + task.waitingName() + ".";
    }

    /** How it stands. */
    static StatusBadge badge(TaskRow task) {
        return switch (task.state()) {
            case OPEN -> task.suspended() ? new StatusBadge(Tone.WARNING, "Suspended") : task.overdue() ? new StatusBadge(Tone.DANGER, "Overdue") : new StatusBadge(Tone.PROGRESS, "Open");
            case COMPLETED -> new StatusBadge(Tone.GOOD, "Done");
            case CANCELLED -> new StatusBadge(Tone.NEUTRAL, "No longer needed");
        };
    }

    /** Whether the person who looks could claim it now, as far as their groups go. */
    static boolean isFree(TaskRow task) {
        return task.assignee() == null && task.why() == TaskRow.Why.GROUP && !task.suspended();
    }

    private static String groups(TaskRow task) {
        return task.groups().stream().map(TaskTexts::group).sorted().collect(Collectors.joining(" or "));
    }

    /** A candidate group is named by the role that makes one a member, with or without what the role is held for. */
    private static String group(String key) {
        int scope = key.indexOf(':');
        return Role.valueOf(scope < 0 ? key : key.substring(0, scope)).title();
    }
}
