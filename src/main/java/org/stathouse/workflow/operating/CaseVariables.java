package org.stathouse.workflow.operating;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.workflow.EngineCalls;

/**
 * The variables of a running process, and which of them can be set by hand without harm: truth values, whole numbers, points in time, and
 * names among those that a gateway asks for. Ids, cases and what belongs to one step alone stay as they are: with another id the process
 * would go on about another case.
 */
@Component
class CaseVariables {

    private static final String FIELD = "value";

    private final RuntimeService runtime;
    private final ProcessModels models;

    CaseVariables(RuntimeService runtime, ProcessModels models) {
        this.runtime = runtime;
        this.models = models;
    }

    List<ProcessVariable> of(String process, String definition) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(process).list().stream()
                .map(variable -> view(variable, process, definition))
                .sorted(Comparator.comparing(ProcessVariable::name))
                .toList();
    }

    void set(String process, String definition, String name, String before, String value) {
        VariableInstance held = runtime.createVariableInstanceQuery().processInstanceIdIn(process).variableName(name).list().stream()
                .filter(variable -> isOfWhole(variable, process))
                .findFirst()
                .orElseThrow(() -> new NotFound("variable " + name));
        ProcessVariable shown = view(held, process, definition);
        Object typed = typed(shown, held.getValue(), value.strip());
        if (!shown.value().equals(before)) {
            throw new Conflict(Fault.of("workflow.valueChanged", shown.value()));
        }
        EngineCalls.run(() -> runtime.setVariable(process, name, typed));
    }

    private ProcessVariable view(VariableInstance variable, String process, String definition) {
        Object value = variable.getValue();
        List<String> choices = value instanceof String ? List.copyOf(models.namesAskedFor(definition, variable.getName())) : List.of();
        ProcessVariable.Kind kind = isOfWhole(variable, process) ? kind(value, choices) : ProcessVariable.Kind.FIXED;
        return new ProcessVariable(variable.getName(), kind, text(value), choices);
    }

    private static ProcessVariable.Kind kind(@Nullable Object value, List<String> choices) {
        return switch (value) {
            case Boolean yesNo -> ProcessVariable.Kind.YES_NO;
            case Integer number -> ProcessVariable.Kind.NUMBER;
            case Long number -> ProcessVariable.Kind.NUMBER;
            case Date time -> ProcessVariable.Kind.TIME;
            case String name when choices.contains(name) -> ProcessVariable.Kind.CHOICE;
            case null, default -> ProcessVariable.Kind.FIXED;
        };
    }

    private static String text(@Nullable Object value) {
        return value instanceof Date time ? time.toInstant().toString() : String.valueOf(value);
    }

    private static Object typed(ProcessVariable variable, Object held, String value) {
        return switch (variable.kind()) {
            case YES_NO -> {
                refuseUnless(value.equals("true") || value.equals("false"), "workflow.notYesNo");
                yield Boolean.valueOf(value);
            }
            case NUMBER -> number(held, value);
            case TIME -> time(value);
            case CHOICE -> {
                refuseUnless(variable.choices().contains(value), "workflow.unknownChoice");
                yield value;
            }
            case FIXED -> throw new BusinessRuleViolation(Fault.at(FIELD, "workflow.notSettable"));
        };
    }

    private static Object number(Object held, String value) {
        try {
            return held instanceof Integer ? (Object) Integer.valueOf(value) : (Object) Long.valueOf(value);
        } catch (NumberFormatException unreadable) {
            throw new BusinessRuleViolation(Fault.at(FIELD, "workflow.notANumber"));
        }
    }

    private static Date time(String value) {
        try {
            return Date.from(Instant.parse(value));
        } catch (DateTimeException unreadable) {
            throw new BusinessRuleViolation(Fault.at(FIELD, "workflow.notATime"));
        }
    }

    private static void refuseUnless(boolean allowed, String reason) {
        if (!allowed) {
            throw new BusinessRuleViolation(Fault.at(FIELD, reason));
        }
    }

    /** Not one of a single step, of which there may be several under the same name. */
    private static boolean isOfWhole(VariableInstance variable, String process) {
        return variable.getTaskId() == null && process.equals(variable.getExecutionId());
    }
}
