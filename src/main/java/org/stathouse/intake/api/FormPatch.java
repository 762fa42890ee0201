package org.stathouse.intake.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.intake.ProposalForm;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396) to a form: a field that is absent stays, {@code null} clears. */
@Component
class FormPatch {

    private final JsonMapper mapper;

    FormPatch(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws BusinessRuleViolation naming every field that the form does not have, or the first whose value does not fit */
    ProposalForm apply(ObjectNode fields, ProposalForm seen) {
        ObjectNode form = mapper.valueToTree(seen);
        List<Fault> faults = new ArrayList<>();
        fields.propertyStream().forEach(field -> {
            if (!form.has(field.getKey())) {
                faults.add(Fault.at(field.getKey(), "intake.form.unknownField", field.getKey()));
            } else if (field.getKey().equals("arpaPossible") && field.getValue().isNull()) {
                form.put("arpaPossible", false);
            } else {
                form.set(field.getKey(), field.getValue());
            }
        });
        BusinessRuleViolation.throwIfAny(faults);
        try {
            return mapper.treeToValue(form, ProposalForm.class);
        } catch (DatabindException unfit) {
            throw new BusinessRuleViolation(Fault.at(path(unfit), "intake.form.badValue"));
        }
    }

    private static String path(DatabindException unfit) {
        List<JacksonException.Reference> path = unfit.getPath();
        return path.isEmpty() ? "form" : String.valueOf(path.getFirst().getPropertyName());
    }
}
