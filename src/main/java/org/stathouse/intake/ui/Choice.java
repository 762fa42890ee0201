package org.stathouse.intake.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Function;

/** Makes groups of radio buttons, one below the other, so that long labels stay readable on a phone. */
final class Choice {

    private Choice() {}

    @SafeVarargs
    static <T> RadioButtonGroup<T> of(String label, Function<T, String> text, T... options) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setItems(options);
        group.setItemLabelGenerator(text::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL, RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        group.setRequiredIndicatorVisible(true);
        return group;
    }
}
