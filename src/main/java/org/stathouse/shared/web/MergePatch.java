package org.stathouse.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396) to a form: a field that is absent stays, {@code null} clears; yes-or-no becomes no. */
@Component
public class MergePatch {

    private final JsonMapper mapper;

    MergePatch(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The form as it is after the patch.
     *
     * @throws BusinessRuleViolation naming every field that the form does not have, or the first whose value does not fit
     */
    public <T extends Record> T apply(ObjectNode fields, T seen) {
        ObjectNode form = mapper.valueToTree(seen);
        List<Fault> faults = new ArrayList<>();
        fields.propertyStream().forEach(field -> {
            if (!form.has(field.getKey())) {
                faults.add(Fault.at(field.getKey(), "shared.form.unknownField", field.getKey()));
            } else if (form.path(field.getKey()).isBoolean() && field.getValue().isNull()) {
                form.put(field.getKey(), false);
            } else {
                form.set(field.getKey(), field.getValue());
            }
        });
        BusinessRuleViolation.throwIfAny(faults);
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) seen.getClass();
            return mapper.treeToValue(form, type);
        } catch (DatabindException unfit) {
            throw new BusinessRuleViolation(Fault.at(path(unfit), "shared.form.badValue"));
        }
    }

    private static String path(DatabindException unfit) {
        List<JacksonException.Reference> path = unfit.getPath();
        return path.isEmpty() ? "form" : String.valueOf(path.getFirst().getPropertyName());
    }
}
