package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what name a draft remembers a field: the one that it was given, which stays when the label is worded anew, else one made from the
 * letters of its label, without numbers, so that "1. Impact (25%)" keeps its draft when the weight changes.
 */
public record FieldName(String text) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** Names a field. */
    public static void give(Component field, String name) {
        ComponentUtil.setData(field, FieldName.class, new FieldName(name));
    }

    static FieldName of(Component field) {
        FieldName given = ComponentUtil.getData(field, FieldName.class);
        return given == null ? new FieldName(letters(label(field))) : given;
    }

    /** The letters of a text, in small letters, with dashes between the words. */
    static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** A name as the beginning of a sentence: "field-of-work" as "Field of work". */
    static String words(String name) {
        String text = name.replace('-', ' ').strip();
        return text.isEmpty() ? "Field" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What people call the field. */
    static String label(Component field) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return shown(label) ? label : shown(field.getElement().getAttribute("aria-label")) ? field.getElement().getAttribute("aria-label") : "Field";
    }

    private static boolean shown(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
