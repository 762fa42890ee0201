package org.stathouse.stat.catalog;

/** Somebody who has a part in a Stat, by user name and as people call them. */
public record StatPerson(String username, String name) {}
