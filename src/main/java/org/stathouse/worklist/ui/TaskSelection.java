package org.stathouse.worklist.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.bulk.BulkSelection;

/** The tasks that somebody selected in the list: some by id, or all that a filter shows. */
record TaskSelection(Set<String> tasks, @Nullable TaskFilter all) {

    static final TaskSelection NONE = new TaskSelection(Set.of(), null);

    TaskSelection {
        tasks = Set.copyOf(tasks);
    }

    static TaskSelection of(Collection<String> tasks) {
        return new TaskSelection(new LinkedHashSet<>(tasks), null);
    }

    static TaskSelection matching(TaskFilter filter) {
        return new TaskSelection(Set.of(), filter);
    }

    boolean isEmpty() {
        return tasks.isEmpty() && all == null;
    }

    /** The same as an order for many tasks takes it. */
    BulkSelection ordered() {
        return all == null ? new BulkSelection.Chosen(List.copyOf(tasks)) : new BulkSelection.Matching(all);
    }
}
