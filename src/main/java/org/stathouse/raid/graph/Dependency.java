package org.stathouse.raid.graph;

import java.util.UUID;
import org.stathouse.plan.ActionId;

/**
 * One action waits for another.
 *
 * @param item the RAID item that says so
 * @param gives the action that is waited for
 * @param receives the action that waits
 */
public record Dependency(UUID item, ActionId gives, ActionId receives) {}
