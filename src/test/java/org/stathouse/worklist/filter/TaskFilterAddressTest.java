package org.stathouse.worklist.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Days;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.TaskFilter.Scope;

class TaskFilterAddressTest {

    private static final TaskFilter FULL = new TaskFilter(
            Scope.MY_GROUPS,
            Due.SOON,
            new Days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
            "potholes & 50% = more",
            Set.of("stat-item", "action-intake"),
            Set.of("proposal"),
            new CaseFacets(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), CasePriority.HIGH),
            "tmo",
            14,
            FollowUp.SNOOZED,
            Order.PRIORITY);

    @Test
    void everyPartOfAFilterComesBackFromItsAddress() {
        assertThat(TaskFilterAddress.read(TaskFilterAddress.write(FULL))).isEqualTo(new TaskFilterAddress.Reading(FULL, List.of()));
    }

    @Test
    void everyPartOfAFilterComesBackFromItsText() {
        assertThat(TaskFilterAddress.of(TaskFilterAddress.text(FULL))).isEqualTo(FULL);
    }

    @Test
    void whatAListShowsByItselfStandsInNoAddressButTheScope() {
        assertThat(TaskFilterAddress.text(TaskFilter.of(Scope.ALL))).isEqualTo("show=all");
    }

    @Test
    void valuesAreReadInTheSpellingOfRestToo() {
        Map<String, List<String>> parameters =
                Map.of("scope", List.of("MY_GROUPS"), "order", List.of("FOLLOW_UP"), "priority", List.of("HIGH"));

        TaskFilter filter = TaskFilterAddress.read(parameters).filter();

        assertThat(filter.scope()).isEqualTo(Scope.MY_GROUPS);
        assertThat(filter.order()).isEqualTo(Order.FOLLOW_UP);
        assertThat(filter.facets().priority()).isEqualTo(CasePriority.HIGH);
    }

    @Test
    void whatNobodyUnderstandsIsLeftOutAndNamedAtItsParameter() {
        Map<String, List<String>> parameters = Map.of(
                "agency", List.of("nonsense"), "from", List.of("2027-02-30"), "older", List.of("-3"), "due", List.of("later"), "show", List.of("all"));

        TaskFilterAddress.Reading reading = TaskFilterAddress.read(parameters);

        assertThat(reading.filter()).isEqualTo(TaskFilter.of(Scope.ALL));
        assertThat(reading.faults()).extracting(Fault::field).containsExactlyInAnyOrder("agency", "from", "older", "due");
    }
}
