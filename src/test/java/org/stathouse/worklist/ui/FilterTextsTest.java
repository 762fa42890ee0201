package org.stathouse.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Days;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.filter.FilterChoice;
import org.stathouse.worklist.filter.FilterChoices;

class FilterTextsTest {

    private static final UUID PILLAR = UUID.randomUUID();
    private static final FilterChoices CHOICES = new FilterChoices(
            List.of(new FilterChoice("action-intake", "Action intake")),
            List.of(new FilterChoice("proposal", "Proposal")),
            List.of(new FilterChoice(PILLAR.toString(), "Clean streets")),
            List.of(),
            List.of(),
            List.of(new FilterChoice("dana", "Dana Cole")));

    private final FilterTexts texts = new FilterTexts(() -> CHOICES, new DateTexts(ZoneId.of("America/New_York")));

    @Test
    void namesNothingWhereAFilterOnlyHasAScopeAndAnOrder() {
        assertThat(texts.parts(TaskFilter.of(Scope.ALL).withOrder(Order.PRIORITY))).isEmpty();
    }

    @Test
    void namesEveryPartAsPeopleCallIt() {
        TaskFilter filter = TaskFilter.of(Scope.ALL)
                .withWords("bicycles")
                .withDue(Due.OVERDUE)
                .withDueWithin(new Days(null, LocalDate.of(2027, 3, 5)))
                .withProcesses(Set.of("action-intake"))
                .withFacets(CaseFacets.NONE.withPillar(PILLAR).withPriority(CasePriority.HIGH))
                .withAssignee("dana")
                .withOlderThanDays(30);

        assertThat(texts.parts(filter)).extracting(FilterTexts.Part::text).containsExactly(
                "Words: “bicycles”",
                "Due: Overdue",
                "Due: to Mar 5, 2027",
                "Process: Action intake",
                "Priority: High",
                "Pillar: Clean streets",
                "With: Dana Cole",
                "Open: for 30 days or more");
    }

    @Test
    void leavesTheOtherPartsWhenOneIsTakenAway() {
        TaskFilter filter = TaskFilter.of(Scope.MINE).withWords("bicycles").withDue(Due.SOON);

        assertThat(texts.parts(filter).getFirst().without()).isEqualTo(TaskFilter.of(Scope.MINE).withDue(Due.SOON));
    }

    @Test
    void saysWhatAnOldAddressAsksForThoughNobodyCanChooseItAnyMore() {
        assertThat(texts.parts(TaskFilter.of(Scope.MINE).withCaseTypes(Set.of("gone")))).extracting(FilterTexts.Part::text).containsExactly("Case: gone");
    }
}
