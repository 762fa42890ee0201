package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.clock.LegalClocks;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.Typing;

/** Counts every date that a receipt on a day gives, with the arithmetic spelled out. The day and the kind are in the address. */
class ReceiptCalculator extends Composite<Div> {

    private static final String RECEIVED = "received";
    private static final String KIND = "kind";

    private final LegalClocks clocks;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Consumer<Map<String, String>> remember;
    private final DatePicker received = Typing.date("Received by the first agency on", "This day is not counted itself.");
    private final RadioButtonGroup<RequestKind> kind = Choice.of("Kind of request", RequestKind::label, RequestKind.values());
    private final FaultSummary faults;
    private final Div result = new Div();

    ReceiptCalculator(
            LegalClocks clocks, Deadlines deadlines, Messages messages, DateTexts dates, Consumer<Map<String, String>> remember) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.dates = dates;
        this.remember = remember;
        this.faults = new FaultSummary(messages).withField(RECEIVED, received).withField(KIND, kind);
        Typing.require(received);
        received.addValueChangeListener(change -> changed(change.isFromClient()));
        kind.addValueChangeListener(change -> changed(change.isFromClient()));
        getContent().add(faults, new Fields(received, kind), result);
    }

    /** Shows what the address asks for: today's ordinary request where it asks for nothing. */
    void show(QueryParameters asked) {
        received.setValue(asked.getSingleParameter(RECEIVED).map(this::day).orElseGet(deadlines::today));
        kind.setValue(Arrays.stream(RequestKind.values())
                .filter(one -> asked.getSingleParameter(KIND).filter(one.name()::equals).isPresent())
                .findFirst()
                .orElse(RequestKind.ORDINARY));
        count();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return deadlines.today();
        }
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            count();
            if (received.getValue() != null) {
                remember.accept(Map.of(RECEIVED, received.getValue().toString(), KIND, kind.getValue().name()));
            }
        }
    }

    private void count() {
        result.removeAll();
        faults.attempt(() -> {
            FlowTable table = new FlowTable("Dates that this receipt gives")
                    .withColumn("Due").withColumn("By the law").withColumn("Staff target").withColumn("Arithmetic");
            for (LegalDate date : clocks.receivedOn(received.getValue(), kind.getValue())) {
                table.addRow(
                        new Span(date.kind().label()), new Span(dates.date(date.due())), new Span(dates.date(date.target())), Arithmetic.of(date));
            }
            result.add(table);
        });
    }
}
