package org.stathouse.worklist.filter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Role;
import org.stathouse.worklist.TaskFilter;

/**
 * A filter of the task list under a name.
 *
 * @param sharedWith everybody with this role sees it too; none keeps it to its owner
 * @param owner user name of who saved it, the only one who may change or delete it
 * @param mine whether the person who looks owns it
 * @param start whether the product opens with it for the person who looks
 */
public record SavedFilter(
        UUID id, String name, TaskFilter filter, @Nullable Role sharedWith, String owner, String ownerName, boolean mine, boolean start, long version) {}
