package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value can be told in texts and set from them: writing, numbers, days, yes or no, and choices by the label that people see.
 * A password is never told.
 */
final class FormField<V extends @Nullable Object> implements KeptField {

    /** How long a pause in typing is, in milliseconds. */
    private static final int PAUSE = 700;

    private final Component component;
    private final HasValue<?, V> field;
    private final Function<V, List<String>> texts;
    private final Function<List<String>, Optional<V>> value;

    private FormField(
            Component component, HasValue<?, V> field, Function<V, List<String>> texts, Function<List<String>, Optional<V>> value) {
        this.component = component;
        this.field = field;
        this.texts = texts;
        this.value = value;
    }

    /** The component as a field; nothing where it is none, or none that a draft keeps. */
    static Optional<KeptField> of(Component component) {
        return Optional.ofNullable(
                switch (component) {
                    case TextField text -> single(text, text, written -> written);
                    case TextArea text -> single(text, text, written -> written);
                    case EmailField text -> single(text, text, written -> written);
                    case BigDecimalField number -> single(number, number, BigDecimal::new);
                    case IntegerField number -> single(number, number, Integer::valueOf);
                    case NumberField number -> single(number, number, Double::valueOf);
                    case DatePicker day -> single(day, day, LocalDate::parse);
                    case TimePicker time -> single(time, time, LocalTime::parse);
                    case DateTimePicker time -> single(time, time, LocalDateTime::parse);
                    case Checkbox box -> single(box, box, Boolean::valueOf);
                    case ComboBox<?> choice -> choice(choice);
                    case RadioButtonGroup<?> choice -> choice(choice);
                    case Select<?> choice -> choice(choice);
                    case MultiSelectComboBox<?> choices -> choices(choices);
                    case CheckboxGroup<?> choices -> choices(choices);
                    case KeptField own -> own;
                    default -> null;
                });
    }

    private static <V> FormField<V> single(Component component, HasValue<?, V> field, Function<String, V> parser) {
        return new FormField<>(component, field, value -> value == null ? List.of() : List.of(value.toString()), texts -> parsed(texts, parser));
    }

    private static <V> Optional<V> parsed(List<String> texts, Function<String, V> parser) {
        try {
            return texts.stream().findFirst().map(parser);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static <T> FormField<T> choice(ComboBox<T> field) {
        return one(field, field, Choices.of(field.getItemLabelGenerator(), () -> field.getGenericDataView().getItems()));
    }

    private static <T> FormField<T> choice(RadioButtonGroup<T> field) {
        return one(field, field, Choices.of(field.getItemLabelGenerator(), () -> field.getGenericDataView().getItems()));
    }

    private static <T> FormField<T> choice(Select<T> field) {
        return one(field, field, Choices.of(field.getItemLabelGenerator(), () -> field.getGenericDataView().getItems()));
    }

    private static <T> FormField<Set<T>> choices(MultiSelectComboBox<T> field) {
        return several(field, field, Choices.of(field.getItemLabelGenerator(), () -> field.getGenericDataView().getItems()));
    }

    private static <T> FormField<Set<T>> choices(CheckboxGroup<T> field) {
        return several(field, field, Choices.of(field.getItemLabelGenerator(), () -> field.getGenericDataView().getItems()));
    }

    private static <T> FormField<T> one(Component component, HasValue<?, T> field, Choices<T> choices) {
        return new FormField<>(component, field, choices::text, choices::find);
    }

    private static <T> FormField<Set<T>> several(Component component, HasValue<?, Set<T>> field, Choices<T> choices) {
        return new FormField<>(component, field, choices::texts, choices::findAll);
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public List<String> read() {
        return field.isEmpty() && !(field instanceof Checkbox) ? List.of() : texts.apply(field.getValue());
    }

    @Override
    public boolean write(List<String> written) {
        if (field.isReadOnly()) {
            return false;
        }
        if (written.isEmpty()) {
            field.clear();
            return true;
        }
        Optional<V> found = value.apply(written);
        found.ifPresent(field::setValue);
        return found.isPresent();
    }

    /** Fields in which one writes report a change after a pause in typing. */
    @Override
    public void watch(Runnable listener) {
        if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE && isText()) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
        field.addValueChangeListener(change -> listener.run());
    }

    /** Half a number may be none; a text can be told at any moment. */
    private boolean isText() {
        return component instanceof TextField || component instanceof TextArea || component instanceof EmailField;
    }
}
