package org.stathouse.worklist.health;

/**
 * A user task of a process.
 *
 * @param process the id of the process: {@code action-intake}
 * @param element the id of the user task in its diagram: {@code UserTask_ScoreProposal}
 */
public record Step(String process, String element) {}
