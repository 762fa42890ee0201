package org.stathouse.workflow.operating;

import java.time.Instant;

/**
 * One version of a process.
 *
 * @param newest whether new cases start on it
 * @param suspended whether no case can start on it for the time being
 * @param running how many processes run on it, the suspended ones included
 * @param stopped how many of its jobs have failed for good and wait for an operator
 */
public record DefinitionVersion(
        String key, String name, int version, Instant deployedAt, boolean newest, boolean suspended, long running, long stopped) {}
