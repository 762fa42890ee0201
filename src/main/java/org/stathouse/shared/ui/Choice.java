package org.stathouse.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Function;

/** Makes groups of radio buttons, one below the other, so that long labels stay readable on a phone. */
public final class Choice {

    private Choice() {}

    /** The group with one button an option; required. */
    @SafeVarargs
    public static <T> RadioButtonGroup<T> of(String label, Function<T, String> text, T... options) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setItems(options);
        group.setItemLabelGenerator(text::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL, RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        group.setRequiredIndicatorVisible(true);
        return group;
    }
}
