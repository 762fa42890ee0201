package org.stathouse.worklist.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Days;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.filter.FilterChoice;
import org.stathouse.worklist.filter.FilterChoices;

/** How the task list words its filters. */
class FilterTexts {

    private final Supplier<FilterChoices> choices;
    private final DateTexts dates;

    /** @param choices asked only where a filter names one of them */
    FilterTexts(Supplier<FilterChoices> choices, DateTexts dates) {
        this.choices = choices;
        this.dates = dates;
    }

    /**
     * Something that a filter asks for.
     *
     * @param text "Due: overdue"
     * @param without the filter that does not ask for it
     */
    record Part(String text, TaskFilter without) {}

    /** All that a filter asks for beside its scope and order, in the order of the fields. */
    List<Part> parts(TaskFilter filter) {
        List<Part> parts = new ArrayList<>();
        add(parts, "Words", filter.words() == null ? null : "“" + filter.words() + "”", filter.withWords(null));
        add(parts, "Due", filter.due() == Due.ANY ? null : label(filter.due()), filter.withDue(Due.ANY));
        add(parts, "Due", days(filter.dueWithin()), filter.withDueWithin(null));
        add(parts, "Process", labels(FilterChoices::processes, filter.processes()), filter.withProcesses(Set.of()));
        add(parts, "Case", labels(FilterChoices::caseTypes, filter.caseTypes()), filter.withCaseTypes(Set.of()));
        CaseFacets facets = filter.facets();
        add(parts, "Priority", facets.priority() == null ? null : facets.priority().label(), filter.withFacets(facets.withPriority(null)));
        add(parts, "Pillar", label(FilterChoices::pillars, facets.pillar()), filter.withFacets(facets.withPillar(null)));
        add(parts, "Agency", label(FilterChoices::agencies, facets.agency()), filter.withFacets(facets.withAgency(null)));
        add(parts, "Stat", label(FilterChoices::stats, facets.stat()), filter.withFacets(facets.withStat(null)));
        add(parts, "With", assignee(filter.assignee()), filter.withAssignee(null));
        add(parts, "Open", filter.olderThanDays() == null ? null : "for " + filter.olderThanDays() + " days or more", filter.withOlderThanDays(null));
        add(parts, "Follow-up", filter.followUp() == FollowUp.AWAKE ? null : label(filter.followUp()), filter.withFollowUp(FollowUp.AWAKE));
        return parts;
    }

    static String label(Scope scope) {
        return switch (scope) {
            case MINE -> "Mine";
            case MY_GROUPS -> "My groups";
            case WAITING -> "I wait for";
            case ALL -> "All I may see";
        };
    }

    static String label(Due due) {
        return switch (due) {
            case ANY -> "At any time";
            case OVERDUE -> "Overdue";
            case TODAY -> "Overdue or today";
            case SOON -> "Overdue or within 3 working days";
        };
    }

    static String label(FollowUp followUp) {
        return switch (followUp) {
            case AWAKE -> "Hide what is put off";
            case SNOOZED -> "Only what is put off";
            case ANY -> "Show all";
        };
    }

    static String label(Order order) {
        return switch (order) {
            case DUE -> "Due first";
            case PRIORITY -> "Priority, then due";
            case AGE -> "Oldest first";
            case FOLLOW_UP -> "Follow-up day first";
        };
    }

    private @Nullable String days(@Nullable Days days) {
        if (days == null) {
            return null;
        }
        String from = days.from() == null ? "" : "from " + dates.date(days.from());
        String to = days.to() == null ? "" : "to " + dates.date(days.to());
        return (from + " " + to).strip();
    }

    private @Nullable String assignee(@Nullable String username) {
        return TaskFilter.NOBODY.equals(username) ? "nobody yet" : labelOf(FilterChoices::assignees, username);
    }

    private @Nullable String label(Function<FilterChoices, List<FilterChoice>> kind, @Nullable UUID id) {
        return labelOf(kind, id == null ? null : id.toString());
    }

    private @Nullable String labels(Function<FilterChoices, List<FilterChoice>> kind, Set<String> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(value -> String.valueOf(labelOf(kind, value))).sorted(Comparator.naturalOrder()).collect(Collectors.joining(", "));
    }

    /** What cannot be chosen (any more) stands for itself: an old address still says what it asks for. */
    private @Nullable String labelOf(Function<FilterChoices, List<FilterChoice>> kind, @Nullable String value) {
        return value == null
                ? null
                : kind.apply(choices.get()).stream().filter(choice -> choice.value().equals(value)).map(FilterChoice::label).findFirst().orElse(value);
    }

    private static void add(List<Part> parts, String field, @Nullable String value, TaskFilter without) {
        if (value != null) {
            parts.add(new Part(field + ": " + value, without));
        }
    }
}
