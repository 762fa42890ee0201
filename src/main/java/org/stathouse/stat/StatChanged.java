package org.stathouse.stat;

import java.util.UUID;

/**
 * Published, in the transaction of the change, when a Stat or Tiger Team was added, or something of it changed: its people, when it
 * meets, whether it still meets.
 */
public record StatChanged(UUID stat) {}
