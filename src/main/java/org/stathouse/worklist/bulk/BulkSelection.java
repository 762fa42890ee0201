package org.stathouse.worklist.bulk;

import java.util.List;
import org.stathouse.worklist.TaskFilter;

/** Which tasks an order is for. What a filter finds is fixed when it is ordered: tasks that come up later are not touched. */
public sealed interface BulkSelection {

    /** These tasks, by id. */
    record Chosen(List<String> tasks) implements BulkSelection {

        public Chosen {
            tasks = List.copyOf(tasks);
        }
    }

    /** All that the person's list shows with this filter at this moment. */
    record Matching(TaskFilter filter) implements BulkSelection {}
}
