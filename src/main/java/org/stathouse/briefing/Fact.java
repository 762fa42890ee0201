package org.stathouse.briefing;

/**
 * One value that the next packet of the series is compared with ("Changes since the last packet" compares snapshots, not memories).
 *
 * @param group the heading under which a change of it is told: {@code Actions}
 * @param key what it is about, the same in all packets: {@code action:<id>}
 * @param label what it is about as people call it: {@code PS-01 Group Violence Reduction}
 * @param attribute what of it: {@code Status}; a value that appears or vanishes with all of its key counts as new or gone
 * @param value as people read it: {@code Red}
 */
public record Fact(String group, String key, String label, String attribute, String value) {}
