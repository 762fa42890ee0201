package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.TaskRow;

/** What a case waits for: who has it now and by when, and what has to happen until it ends. */
class Standing extends Composite<Div> {

    private final DateTexts dates;

    Standing(RedCaseView redCase, List<TaskRow> tasks, DateTexts dates) {
        this.dates = dates;
        getContent().addClassName("case-standing");
        List<TaskRow> open = tasks.stream().filter(task -> task.state() == TaskRow.State.OPEN).toList();
        if (!open.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("standing");
            open.forEach(task -> list.add(new ListItem(line(task))));
            getContent().add(list);
        }
        getContent().add(new Paragraph(sentence(redCase)));
    }

    private String sentence(RedCaseView redCase) {
        return switch (redCase.stage()) {
            case VALIDATION -> "TMO meets the owner and looks whether the rating is right.";
            case RECOVERY_PLAN -> redCase.reopenings().isEmpty()
                    ? "The owner writes how the action becomes Green again."
                    : "A condition slipped, so the owner revises the recovery plan. Two reports in a row that are not Red close the case as well.";
            case CHAMPION -> "The Pillar Champion resolves it or forwards it to SteerCo.";
            case AGENDA_PAGE -> "TMO prepares the page for SteerCo.";
            case STEERCO -> "It stands on the agenda of the next SteerCo meeting.";
            case MONITORING -> monitored(redCase);
            case VERIFICATION -> "No condition is left open. TMO looks whether the evidence shows that the Red is overcome.";
            case CLOSED -> closed(redCase);
        };
    }

    private String monitored(RedCaseView redCase) {
        if (redCase.pausedUntil() != null) {
            return "The action is paused and goes on by itself on " + dates.date(redCase.pausedUntil()) + ". Reports count from then on.";
        }
        String held = redCase.held() == 0 ? "" : " One has held so far.";
        String conditions = redCase.conditions().isEmpty() ? "" : " So does TMO, once every condition is met; a condition that slips opens it again.";
        return "The decision is being carried out. Two published reports in a row that are not Red close the case." + held + conditions;
    }

    private static String closed(RedCaseView redCase) {
        return redCase.closing() == null ? "It is closed." : redCase.closing().reason();
    }

    private Component line(TaskRow task) {
        Anchor link = new Anchor(Addresses.task(task.id()), task.name());
        String who = task.assignee() == null ? "Waiting for " + groups(task.groups()) : "With " + task.assigneeName();
        Span due = new Span(who + ", due " + dates.due(task.workingDaysLeft()) + " (" + dates.dateTime(task.dueAt()) + ")");
        Div line = new Div(link, due);
        line.addClassName("row-name");
        if (task.overdue()) {
            line.add(new StatusBadge(Tone.DANGER, "Overdue"));
        }
        return line;
    }

    /** The groups as people call them. */
    private static String groups(Set<String> groups) {
        return groups.stream()
                .map(group -> Role.valueOf(group.contains(":") ? group.substring(0, group.indexOf(':')) : group).title())
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
