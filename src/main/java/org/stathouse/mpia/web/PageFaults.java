package org.stathouse.mpia.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;

/** What is wrong with a filled-in form, in the words of the page: all of it in a summary, and each at its field. */
record PageFaults(List<Line> lines) {

    static final PageFaults NONE = new PageFaults(List.of());

    PageFaults {
        lines = List.copyOf(lines);
    }

    /** @param field id of the field that it belongs to, none where it concerns the whole */
    record Line(@Nullable String field, String text) {}

    static PageFaults of(List<Fault> faults, Messages messages, Locale language) {
        return new PageFaults(faults.stream().map(fault -> new Line(field(fault), messages.text(fault, language))).toList());
    }

    /** The first thing wrong with a field, for the templates; null where nothing is. */
    public @Nullable String at(String field) {
        return lines.stream().filter(line -> field.equals(line.field())).map(Line::text).findFirst().orElse(null);
    }

    /** Faults of the use case name parts of a request; the form has one field for each. */
    private static @Nullable String field(Fault fault) {
        return Optional.ofNullable(fault.field()).map(path -> path.substring(path.lastIndexOf('.') + 1)).orElse(null);
    }
}
