package org.stathouse.shared.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields in which people write: texts that report what was typed after a short pause, and dates. */
public final class Typing {

    /** How long a pause in typing is, in milliseconds. */
    private static final int PAUSE = 700;

    private Typing() {}

    /** A field of one line. */
    public static TextField line(String label, String guidance) {
        TextField field = new TextField(label);
        field.setHelperText(guidance.isEmpty() ? null : guidance);
        report(field);
        return field;
    }

    /** A field of several lines that grows with its text. */
    public static TextArea text(String label, String guidance) {
        TextArea field = new TextArea(label);
        field.setHelperText(guidance.isEmpty() ? null : guidance);
        field.setMinRows(3);
        field.setMaxRows(16);
        report(field);
        return field;
    }

    /** A day; read and written as in the United States. */
    public static DatePicker date(String label, String guidance) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.US);
        picker.setHelperText(guidance.isEmpty() ? null : guidance);
        return picker;
    }

    /**
     * Marks fields as required; whether they are is for the use case to check.
     *
     * @throws IllegalArgumentException for a {@link Select}: it is a button to a screen reader, and a button can't be required
     */
    public static void require(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            if (field instanceof Select<?>) {
                throw new IllegalArgumentException("Ask with a ComboBox or a Choice for what is required");
            }
            field.setRequiredIndicatorVisible(true);
        }
    }

    /** What was typed; nothing where only blanks were. */
    public static @Nullable String value(TextFieldBase<?, String> field) {
        String typed = field.getValue();
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Puts a text into a field; none empties it. */
    public static void fill(TextFieldBase<?, String> field, @Nullable String text) {
        field.setValue(text == null ? "" : text);
    }

    private static void report(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
    }
}
