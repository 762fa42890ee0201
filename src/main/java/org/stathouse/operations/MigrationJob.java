package org.stathouse.operations;

import java.util.UUID;
import org.stathouse.workflow.operating.MigrationMapping;

/**
 * A migration that this node alone works on.
 *
 * @param lease without which nothing of it may be changed
 */
record MigrationJob(UUID migration, UUID lease, MigrationMapping mapping, String processName, boolean dryRun, String orderedBy) {}
