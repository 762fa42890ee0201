package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.letter.LetterPart;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.shared.ui.Typing;

/** The field of one part of a letter, by what is entered there: text, a day, or the address of a page. */
sealed interface PartField {

    LetterPart part();

    /** What stands in the field, as the letter keeps it. */
    String text();

    void show(String text);

    AbstractField<?, ?> field();

    /** The field with what the part says; what the law demands is marked with its section. */
    static PartField of(LetterView.Written written) {
        LetterPart part = written.part();
        String guidance = (written.required() ? "Required: " : "If it applies: ") + part.source() + ".";
        PartField made = switch (part.form()) {
            case TEXT -> new Text(part, Typing.text(part.label(), guidance));
            case LINK -> new Link(part, Typing.line(part.label(), guidance));
            case DATE -> new Day(part, Typing.date(part.label(), guidance));
        };
        if (written.required()) {
            Typing.require((HasValue<?, ?>) made.field());
        }
        made.show(written.text());
        return made;
    }

    default HasValidationProperties validated() {
        return (HasValidationProperties) field();
    }

    default void focus() {
        ((Focusable<?>) field()).focus();
    }

    default Component component() {
        return field();
    }

    /** A part of several lines. */
    record Text(LetterPart part, TextArea field) implements PartField {

        @Override
        public String text() {
            return field.getValue() == null ? "" : field.getValue().strip();
        }

        @Override
        public void show(String text) {
            Typing.fill(field, text);
        }
    }

    /** The address of a web page. */
    record Link(LetterPart part, TextField field) implements PartField {

        @Override
        public String text() {
            return field.getValue() == null ? "" : field.getValue().strip();
        }

        @Override
        public void show(String text) {
            Typing.fill(field, text);
        }
    }

    /** A day. */
    record Day(LetterPart part, DatePicker field) implements PartField {

        @Override
        public String text() {
            return field.getValue() == null ? "" : field.getValue().toString();
        }

        @Override
        public void show(String text) {
            field.setValue(day(text));
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }
}
