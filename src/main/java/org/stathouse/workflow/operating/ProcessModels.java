package org.stathouse.workflow.operating;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.shared.NotFound;

/** The process files as they were deployed; the engine keeps them in its cache. */
@Component
class ProcessModels {

    /** What the engine puts behind the id of an element that runs several times at once. */
    private static final String SEVERAL = "#multiInstanceBody";

    /** {@code decision == 'APPROVED'} in a condition, for one variable. */
    private static final String COMPARISON = "\\b%s\\s*[!=]=\\s*'([A-Z][A-Z0-9_]*)'";

    private final RepositoryService repository;

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** @throws NotFound if there is no such version */
    ProcessDefinition find(String processKey, int version) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new NotFound("version " + version + " of " + processKey);
        }
        return found;
    }

    BpmnModelInstance model(String definitionId) {
        return repository.getBpmnModelInstance(definitionId);
    }

    String xml(String definitionId) {
        return Bpmn.convertToString(model(definitionId));
    }

    /**
     * Which elements of one version become which of another without anybody having to say so: what the engine puts around a step that runs
     * several times at once goes where the step goes, and a gateway that waits for the first of several events to the one of its id.
     *
     * @param steps the steps of the old version, each with the one it becomes
     */
    Map<String, String> goingAlong(Map<String, String> steps, String fromDefinition, String toDefinition) {
        Map<String, String> along = new HashMap<>();
        steps.forEach((step, becomes) -> {
            if (isSeveral(fromDefinition, step) && isSeveral(toDefinition, becomes)) {
                along.put(step + SEVERAL, becomes + SEVERAL);
            }
        });
        model(fromDefinition).getModelElementsByType(EventBasedGateway.class).stream()
                .map(EventBasedGateway::getId)
                .filter(id -> element(toDefinition, id) instanceof EventBasedGateway)
                .forEach(id -> along.put(id, id));
        return along;
    }

    private boolean isSeveral(String definitionId, String elementId) {
        return element(definitionId, elementId) instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    /** The id that the diagram knows. */
    static String drawn(String elementId) {
        return elementId.endsWith(SEVERAL) ? elementId.substring(0, elementId.length() - SEVERAL.length()) : elementId;
    }

    /** What the diagram writes at an element; its id where it writes nothing. */
    String name(String definitionId, String elementId) {
        FlowElement element = element(definitionId, elementId);
        return element == null || element.getName() == null ? drawn(elementId) : element.getName();
    }

    /** What an element is: "User task". */
    String kind(String definitionId, String elementId) {
        FlowElement element = element(definitionId, elementId);
        return element == null ? "Process" : kind(element);
    }

    static String kind(FlowElement element) {
        String spaced = element.getElementType().getTypeName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.US);
        return spaced.substring(0, 1).toUpperCase(Locale.US) + spaced.substring(1);
    }

    /** The names that the gateways of a version compare a variable with, in order. */
    Set<String> namesAskedFor(String definitionId, String variable) {
        Pattern comparison = Pattern.compile(COMPARISON.formatted(Pattern.quote(variable)));
        Set<String> names = new TreeSet<>();
        for (ConditionExpression condition : model(definitionId).getModelElementsByType(ConditionExpression.class)) {
            Matcher compared = comparison.matcher(Objects.requireNonNullElse(condition.getTextContent(), ""));
            while (compared.find()) {
                names.add(compared.group(1));
            }
        }
        return names;
    }

    private @Nullable FlowElement element(String definitionId, String elementId) {
        return model(definitionId).getModelElementById(drawn(elementId)) instanceof FlowElement element ? element : null;
    }
}
