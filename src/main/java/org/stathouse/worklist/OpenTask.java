package org.stathouse.worklist;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** An open task as a feature's {@link TaskHandler} gets it. */
public record OpenTask(
        String id, String elementId, String name, String formKey, CaseRef subject, @Nullable String assignee, Set<String> groups, Instant dueAt) {}
