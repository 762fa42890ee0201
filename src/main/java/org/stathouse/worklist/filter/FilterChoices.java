package org.stathouse.worklist.filter;

import java.util.List;

/**
 * What the filters of the task list can ask for, each by label; pillars, agencies and Stats are named by their id, assignees by
 * their user name.
 */
public record FilterChoices(
        List<FilterChoice> processes,
        List<FilterChoice> caseTypes,
        List<FilterChoice> pillars,
        List<FilterChoice> agencies,
        List<FilterChoice> stats,
        List<FilterChoice> assignees) {}
