package org.stathouse.workflow;

import java.time.Instant;
import java.util.List;

/**
 * One version of a DMN decision table as people read it: headings of its inputs and outputs, and a row of cells for each
 * rule, inputs first.
 */
public record DecisionTable(
        String key, String name, int version, Instant deployedAt, List<String> inputs, List<String> outputs, List<List<String>> rows) {}
