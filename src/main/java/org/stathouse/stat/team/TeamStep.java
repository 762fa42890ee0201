package org.stathouse.stat.team;

/** What a person may do with a Tiger Team from its page; the rest is done by its tasks. */
public enum TeamStep {
    STAFF,
    EXTEND,
    DISSOLVE
}
