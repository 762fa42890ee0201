package org.stathouse.status.ui;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.ReportAsk;
import org.stathouse.status.ReportForm;

/** The first ask of a report as cells of the sheet; further asks are kept as they are. A person is named by user name. */
class SheetAsk {

    /** The list of people that the browser offers while a name is typed. */
    static final String PEOPLE = "sheet-people";

    private final Input text = SheetCells.input("What you ask for", "text");
    private final Input ofWhom = SheetCells.input("Of whom (user name)", "text");
    private final Input by = SheetCells.input("Answer by", "date");

    SheetAsk() {
        ofWhom.getElement().setAttribute("list", PEOPLE);
    }

    /** The fields by the names that faults carry. */
    Map<String, Input> fields() {
        Map<String, Input> fields = new LinkedHashMap<>();
        fields.put("asks[0].text", text);
        fields.put("asks[0].ofWhom", ofWhom);
        fields.put("asks[0].by", by);
        return fields;
    }

    boolean isBegun() {
        return Stream.of(text, ofWhom, by).anyMatch(field -> !field.isEmpty());
    }

    void focus() {
        text.focus();
    }

    void show(ReportForm form) {
        ReportAsk first = form.asks().isEmpty() ? new ReportAsk(null, null, null) : form.asks().getFirst();
        fill(text, first.text());
        fill(ofWhom, first.ofWhom());
        fill(by, first.by());
    }

    /** The asks with the first one as it stands in the cells; emptied cells take it away. */
    List<ReportAsk> read(List<ReportAsk> before) {
        List<ReportAsk> asks = new ArrayList<>(before.isEmpty() ? before : before.subList(1, before.size()));
        if (isBegun()) {
            asks.addFirst(new ReportAsk(value(text), value(ofWhom), date()));
        }
        return asks;
    }

    private @Nullable LocalDate date() {
        try {
            return value(by) == null ? null : LocalDate.parse(by.getValue());
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }

    private static void fill(Input field, @Nullable Object value) {
        field.setValue(value == null ? "" : value.toString());
    }

    private static @Nullable String value(Input field) {
        return field.getValue() == null || field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
