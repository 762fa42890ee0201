package org.stathouse.workflow;

import java.util.List;
import java.util.Map;

/** Evaluates and shows the DMN decision tables. */
public interface Decisions {

    /** The outputs of the rules that match, by output name, in the table's order; evaluated on the newest version. */
    List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs);

    /** The newest version of a table. */
    DecisionTable newest(String decisionKey);

    /** All versions of a table, newest first. */
    List<DecisionTable> versions(String decisionKey);
}
