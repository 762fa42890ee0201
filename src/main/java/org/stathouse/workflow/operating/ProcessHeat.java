package org.stathouse.workflow.operating;

import java.util.List;

/** The diagram of one version with the elements at which processes stand now, the fullest first. */
public record ProcessHeat(DefinitionVersion definition, String bpmnXml, List<ElementLoad> elements) {

    public ProcessHeat {
        elements = List.copyOf(elements);
    }
}
