package org.stathouse.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;

    EngineDecisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs) {
        return EngineCalls.get(() -> decisions.evaluateDecisionTableByKey(decisionKey, inputs).getResultList());
    }

    @Override
    public DecisionTable newest(String decisionKey) {
        return read(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult());
    }

    @Override
    public List<DecisionTable> versions(String decisionKey) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    private DecisionTable read(DecisionDefinition definition) {
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        var table = (org.camunda.bpm.model.dmn.instance.DecisionTable) Objects.requireNonNull(decision.getExpression());
        return new DecisionTable(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                table.getInputs().stream().map(DmnElement::getLabel).toList(),
                table.getOutputs().stream().map(DmnElement::getLabel).toList(),
                table.getRules().stream().map(EngineDecisions::cells).toList());
    }

    private static List<String> cells(Rule rule) {
        return Stream.concat(
                        rule.getInputEntries().stream().map(entry -> entry.getText()),
                        rule.getOutputEntries().stream().map(entry -> entry.getText()))
                .map(Text::getTextContent)
                .toList();
    }
}
