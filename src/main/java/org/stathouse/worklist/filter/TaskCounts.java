package org.stathouse.worklist.filter;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;

/** How many tasks stand behind the signed-in person's scopes and saved filters now, each counted up to {@link TaskCount#MOST}. */
@Service
@Transactional(readOnly = true)
public class TaskCounts {

    private final TaskDesk desk;
    private final SavedFilters filters;

    TaskCounts(TaskDesk desk, SavedFilters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    /** How many tasks each scope shows unfiltered. */
    public Map<TaskFilter.Scope, TaskCount> byScope() {
        Map<TaskFilter.Scope, TaskCount> counts = new EnumMap<>(TaskFilter.Scope.class);
        for (TaskFilter.Scope scope : TaskFilter.Scope.values()) {
            counts.put(scope, desk.count(TaskFilter.of(scope)));
        }
        return counts;
    }

    /** How many tasks each of the person's saved filters shows, in the order of their list. */
    public Map<UUID, TaskCount> bySavedFilter() {
        Map<UUID, TaskCount> counts = new LinkedHashMap<>();
        filters.all().forEach(saved -> counts.put(saved.id(), desk.count(saved.filter())));
        return counts;
    }

    /** How many tasks a filter shows. */
    public TaskCount of(TaskFilter filter) {
        return desk.count(filter);
    }
}
