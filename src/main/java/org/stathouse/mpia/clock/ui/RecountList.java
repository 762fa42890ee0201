package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.mpia.clock.LegalClocks;
import org.stathouse.mpia.clock.MovedDate;
import org.stathouse.mpia.clock.RecountView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The latest recounts of all open dates, and of one of them which requests moved, from when to when. */
class RecountList extends Composite<Div> {

    /** The recount whose moves are shown, in the address. */
    static final String PARAMETER = "recount";

    private final LegalClocks clocks;
    private final DateTexts dates;

    RecountList(LegalClocks clocks, DateTexts dates, String chosen) {
        this.clocks = clocks;
        this.dates = dates;
        SectionCard card = new SectionCard("Dates counted anew");
        List<RecountView> all = clocks.recounts();
        if (all.isEmpty()) {
            card.add(new EmptyState("No date had to be counted anew yet.", "After an edit of the holiday calendar this shows which requests moved."));
        } else {
            card.add(table(all));
            all.stream().filter(recount -> recount.id().toString().equals(chosen)).findFirst().ifPresent(recount -> card.add(moves(recount)));
        }
        getContent().add(card);
    }

    private Component table(List<RecountView> all) {
        FlowTable table = new FlowTable("Dates counted anew").withColumn("When").withColumn("Why").withColumn("By").withColumn("Requests moved").withColumn("How it stands");
        for (RecountView recount : all) {
            Component moved = recount.requestsMoved() == 0
                    ? new Span("None")
                    : new Anchor(LegalClocksView.ADDRESS + "?" + PARAMETER + "=" + recount.id(), recount.requestsMoved() + ", show which");
            table.addRow(
                    new Span(dates.dateTime(recount.at())),
                    new Span(recount.why()),
                    new Span(recount.by()),
                    moved,
                    recount.finishedAt() == null ? new StatusBadge(Tone.PROGRESS, "Under way") : new StatusBadge(Tone.GOOD, "Finished"));
        }
        return table;
    }

    private Component moves(RecountView recount) {
        FlowTable table = new FlowTable("Dates that moved")
                .withColumn("Request").withColumn("Due").withColumn("By the law").withColumn("Staff target");
        for (MovedDate moved : clocks.moved(recount.id())) {
            table.addRow(
                    new Anchor(moved.path(), moved.number()),
                    new Span(moved.move().kind().label()),
                    new Span(dates.date(moved.move().dueBefore()) + " → " + dates.date(moved.move().due())),
                    new Span(dates.date(moved.move().targetBefore()) + " → " + dates.date(moved.move().target())));
        }
        return new Div(new H3("Moved because " + recount.why()), table);
    }
}
