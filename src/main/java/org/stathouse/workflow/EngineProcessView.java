package org.stathouse.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

@Component
@Transactional(readOnly = true)
class EngineProcessView implements ProcessView {

    private final RepositoryService repository;
    private final HistoryService history;

    EngineProcessView(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    @Override
    public Optional<CaseDiagram> diagramOf(CaseRef subject) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::diagram);
    }

    @Override
    public Map<String, String> names() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinition::getKey,
                        definition -> Objects.requireNonNullElse(definition.getName(), definition.getKey())));
    }

    private CaseDiagram diagram(HistoricProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        List<HistoricActivityInstance> steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        Set<String> active = elements(steps, true);
        Set<String> passed = elements(steps, false);
        passed.removeAll(active);
        return new CaseDiagram(definition.getKey(), definition.getVersion(), xml(definition), active, passed);
    }

    /** The body of a multi-instance activity is left out: its instances carry the id that the diagram knows. */
    private static Set<String> elements(List<HistoricActivityInstance> steps, boolean open) {
        return steps.stream()
                .filter(step -> (step.getEndTime() == null) == open)
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith("#multiInstanceBody"))
                .collect(Collectors.toSet());
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream file = repository.getProcessModel(definition.getId())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
