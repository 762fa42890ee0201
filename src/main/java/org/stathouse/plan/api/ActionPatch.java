package org.stathouse.plan.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.EditAction;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396) to an action: a field that is absent stays, {@code null} clears. */
@Component
class ActionPatch {

    private static final Set<String> FIXED = Set.of("action", "version");

    private final JsonMapper mapper;

    ActionPatch(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws BusinessRuleViolation naming every field that an action does not have or whose value does not fit */
    EditAction apply(ObjectNode fields, ActionView seen) {
        ObjectNode edit = mapper.valueToTree(EditAction.of(seen));
        List<Fault> faults = new ArrayList<>();
        fields.propertyStream().forEach(field -> {
            if (FIXED.contains(field.getKey()) || !edit.has(field.getKey())) {
                faults.add(Fault.at(field.getKey(), "plan.action.unknownField", field.getKey()));
            }
            edit.set(field.getKey(), field.getValue());
        });
        BusinessRuleViolation.throwIfAny(faults);
        try {
            return mapper.treeToValue(edit, EditAction.class);
        } catch (DatabindException unfit) {
            throw new BusinessRuleViolation(Fault.at(path(unfit), "plan.action.badField"));
        }
    }

    private static String path(DatabindException unfit) {
        List<JacksonException.Reference> path = unfit.getPath();
        return path.isEmpty() ? "action" : String.valueOf(path.getFirst().getPropertyName());
    }
}
