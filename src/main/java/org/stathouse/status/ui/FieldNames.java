package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;

/** The fields of a report by the names that faults carry; rows come and go, so a name may change its field. */
class FieldNames implements MissingList.NamedFields {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Runnable onChange;

    /** @param onChange called after every change of the value of a field that is watched */
    FieldNames(Runnable onChange) {
        this.onChange = onChange;
    }

    void watch(HasValue<?, ?>... watched) {
        for (HasValue<?, ?> field : watched) {
            field.addValueChangeListener(change -> onChange.run());
        }
    }

    void put(String name, Component field) {
        fields.put(name, field);
    }

    /** Forgets the fields whose names begin so, because their rows are numbered anew. */
    void forget(String prefix) {
        fields.keySet().removeIf(name -> name.startsWith(prefix));
    }

    void register(FaultSummary faults) {
        fields.forEach((name, field) -> {
            if (field instanceof HasValidationProperties shows) {
                faults.withField(name, shows);
            }
        });
    }

    @Override
    public String label(@Nullable String field) {
        return fields.get(String.valueOf(field)) instanceof HasLabel labelled ? labelled.getLabel() : "Report";
    }

    @Override
    public int position(@Nullable String field) {
        int position = List.copyOf(fields.keySet()).indexOf(String.valueOf(field));
        return position < 0 ? fields.size() : position;
    }

    @Override
    public void focus(@Nullable String field) {
        if (fields.get(String.valueOf(field)) instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
