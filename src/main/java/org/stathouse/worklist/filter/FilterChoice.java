package org.stathouse.worklist.filter;

/** One of the values that a filter can ask for, and how people call it. */
public record FilterChoice(String value, String label) {}
