package org.stathouse.worklist.filter;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;

/** How many tasks stand behind the signed-in person's scopes and saved filters now. */
@Service
@Transactional(readOnly = true)
public class TaskCounts {

    private final TaskDesk desk;

    TaskCounts(TaskDesk desk) {
        this.desk = desk;
    }

    /** How many tasks each scope shows unfiltered. */
    public Map<TaskFilter.Scope, TaskCount> byScope() {
        return Map.of();
    }

    /** How many tasks each of the person's saved filters shows. */
    public Map<UUID, TaskCount> bySavedFilter() {
        return Map.of();
    }

    /** How many tasks a filter shows. */
    public TaskCount of(TaskFilter filter) {
        return desk.count(filter);
    }
}
