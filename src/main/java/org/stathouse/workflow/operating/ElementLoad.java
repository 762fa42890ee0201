package org.stathouse.workflow.operating;

/**
 * How many processes stand at one element of a diagram.
 *
 * @param kind what the element is, in words: "User task"
 * @param cases how many processes have a token there
 * @param stopped how many jobs there have failed for good
 */
public record ElementLoad(String id, String name, String kind, long cases, long stopped) {}
