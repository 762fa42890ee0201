package org.stathouse.workflow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** A user task as the engine reports it to {@link UserTaskObserver}s, inside its transaction. */
public record UserTask(
        String id,
        String processKey,
        String elementId,
        String name,
        String formKey,
        CaseRef subject,
        @Nullable String assignee,
        Set<String> groups,
        Instant createdAt,
        Instant dueAt) {}
