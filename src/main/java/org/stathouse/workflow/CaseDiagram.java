package org.stathouse.workflow;

import java.util.Set;

/** A BPMN diagram and the ids of the elements where the case stands; no element once the process has ended. */
public record CaseDiagram(String processKey, int version, String bpmnXml, Set<String> activeElements, Set<String> passedElements) {}
