package org.stathouse.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;

class TaskPlaceTest {

    @Test
    void comesBackFromItsAddressAsItWas() {
        TaskPlace place = TaskPlace.of(TaskFilter.of(Scope.ALL).withDue(Due.SOON).withWords("bicycles & trees"))
                .savedAs(UUID.randomUUID())
                .with(TaskPlace.Look.BOARD)
                .at("a-task", 150);

        assertThat(TaskPlace.of(place.query())).isEqualTo(place);
    }

    @Test
    void beginsWithOnesOwnTasksWhereTheAddressSaysNothing() {
        assertThat(TaskPlace.of(QueryParameters.empty())).isEqualTo(TaskPlace.of(TaskFilter.of(Scope.MINE)));
    }

    @Test
    void leavesOutOfTheAddressWhatItCannotRead() {
        assertThat(TaskPlace.of(QueryParameters.fromString("view=circle&rows=many&saved=mine"))).isEqualTo(TaskPlace.of(TaskFilter.of(Scope.MINE)));
    }

    @Test
    void readsNoMoreRowsAtOnceThanAReturnMayTake() {
        assertThat(TaskPlace.of(QueryParameters.fromString("rows=999")).shown()).isEqualTo(500);
    }

    @Test
    void startsAtTheTopWithAnotherFilter() {
        TaskPlace place = TaskPlace.of(TaskFilter.of(Scope.MINE)).at("a-task", 200);

        assertThat(place.with(TaskFilter.of(Scope.MINE).withDue(Due.OVERDUE))).extracting(TaskPlace::shown, TaskPlace::task).containsExactly(TaskPlace.PAGE, null);
    }
}
