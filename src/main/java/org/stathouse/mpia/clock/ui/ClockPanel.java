package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.ui.DaysLeft;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** All legal dates of a request: by the law, for staff, what is left, and how each was counted. */
@org.springframework.stereotype.Component
@Order(100)
class ClockPanel implements RequestPanel {

    private final ClockBook clocks;
    private final RequestBook requests;
    private final DaysLeft left;
    private final DateTexts dates;

    ClockPanel(ClockBook clocks, RequestBook requests, DaysLeft left, DateTexts dates) {
        this.clocks = clocks;
        this.requests = requests;
        this.left = left;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Legal dates";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.SEE, request.id())) {
            return Optional.empty();
        }
        List<LegalDate> all = clocks.of(request.id());
        if (all.isEmpty()) {
            return Optional.of(new EmptyState("No legal date is running.", "Dates begin with the receipt, a denial or a dispute."));
        }
        FlowTable table = new FlowTable("Legal dates of this request")
                .withColumn("Due").withColumn("By the law").withColumn("Staff target").withColumn("How it stands").withColumn("Arithmetic");
        all.forEach(date -> table.addRow(
                new Span(date.kind().label()),
                new Span(dates.date(date.due())),
                new Span(dates.date(date.target())),
                standing(date),
                Arithmetic.of(date)));
        Paragraph note = new Paragraph("Counted from the receipt by the first agency on " + dates.date(request.receivedOn())
                + ". Waiting for the requester moves no date; only consent on file or the Ombudsman does (GP §4-203(d)).");
        return Optional.of(new Div(table, note));
    }

    private Component standing(LegalDate date) {
        if (date.metOn() != null) {
            return Boolean.TRUE.equals(date.kept())
                    ? new StatusBadge(Tone.GOOD, "Kept on " + dates.date(date.metOn()))
                    : new StatusBadge(Tone.DANGER, "Missed; done on " + dates.date(date.metOn()));
        }
        return date.standsStill() ? new StatusBadge(Tone.INFO, "Stands still: the Ombudsman has the matter") : left.badge(date.due());
    }
}
