package org.stathouse.identity;

/** Somebody has left: their account was deactivated in the running transaction. Whatever waits for them has to find others. */
public record AccountDeparted(Person person) {}
