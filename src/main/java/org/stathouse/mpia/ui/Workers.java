package org.stathouse.mpia.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** Tells who works on requests, by their open tasks, for a page of them at once. */
@Component
class Workers {

    private final CaseTasks tasks;
    private final People people;

    Workers(CaseTasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    /** For each of these requests what is open, and with whom: "Search the records: Hollis Reyes"; requests without a task are left out. */
    Map<UUID, List<String>> of(Collection<UUID> requests) {
        return tasks.openOf(RequestSummary.CASE_TYPE, requests).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().stream().map(this::words).distinct().toList()));
    }

    private String words(OpenTask task) {
        return task.name() + ": " + (task.assignee() == null ? "not claimed yet" : people.nameOf(task.assignee()));
    }
}
