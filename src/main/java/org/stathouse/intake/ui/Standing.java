package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.TaskRow;

/** What a proposal waits for: who has it now and by when, and what has been found so far. */
class Standing extends Composite<Div> {

    private final DateTexts dates;

    Standing(ProposalView proposal, List<TaskRow> tasks, DateTexts dates) {
        this.dates = dates;
        List<TaskRow> open = tasks.stream().filter(task -> task.state() == TaskRow.State.OPEN).toList();
        if (open.isEmpty()) {
            getContent().add(new Paragraph(ended(proposal)));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("standing");
            open.forEach(task -> list.add(new ListItem(line(task))));
            getContent().add(list);
        }
        getContent().add(found(proposal));
    }

    private String ended(ProposalView proposal) {
        return switch (proposal.status()) {
            case DEFERRED -> "SteerCo deferred it. It comes back by itself on "
                    + dates.date(Objects.requireNonNull(proposal.deferredUntil())) + ".";
            case DECLINED -> "SteerCo declined it. Nothing follows.";
            case APPROVED -> "It is set up as action " + proposal.actionNumber() + ". Nothing follows here.";
            case WITHDRAWN -> "The proposer withdrew it. Nothing follows.";
            case DRAFT -> "It has not been submitted yet.";
            case COMPLETENESS_CHECK, RETURNED, CATEGORIZATION, SCORING, DISCUSSION, RECOMMENDATION, DECISION, SET_UP ->
                "Stathouse is moving it to its next step. Reload the page in a moment.";
        };
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
    static String groups(Set<String> groups) {
        return groups.stream()
                .map(group -> Role.valueOf(group.contains(":") ? group.substring(0, group.indexOf(':')) : group).title())
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static Facts found(ProposalView proposal) {
        Facts facts = new Facts();
        if (proposal.round() > 1) {
            facts.with("Scoring round", String.valueOf(proposal.round()));
        }
        if (proposal.category() != null) {
            facts.with("Category", Wording.of(proposal.category()) + ": " + Wording.explained(proposal.category()));
        }
        if (proposal.admissionNote() != null) {
            facts.with("Admission test", LongText.of(proposal.admissionNote()));
        }
        if (proposal.weightedScore() != null) {
            facts.with("Weighted score", proposal.weightedScore() + " of 5.00");
        }
        if (proposal.recommendation() != null) {
            ProposalView.Recommendation recommendation = proposal.recommendation();
            Div said = new Div(Wording.badge(recommendation.priority()), LongText.of(recommendation.reason()));
            facts.with("TMO recommends", said);
            facts.with("Shown to the public", Wording.yesNo(recommendation.publicFacing()));
        }
        if (proposal.actionNumber() != null) {
            facts.with("Action in the plan", new Anchor("plan/actions/" + proposal.actionId(), proposal.actionNumber()));
        }
        return facts;
    }
}
