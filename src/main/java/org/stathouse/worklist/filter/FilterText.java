package org.stathouse.worklist.filter;

import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Role;
import org.stathouse.worklist.TaskFilter;

/**
 * What a person says of a filter they save.
 *
 * @param sharedWith a role of theirs whose holders shall see it too; none keeps it private
 */
public record FilterText(String name, TaskFilter filter, @Nullable Role sharedWith) {}
