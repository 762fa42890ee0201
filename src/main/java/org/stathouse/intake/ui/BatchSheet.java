package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.stathouse.intake.BatchDecision;
import org.stathouse.intake.DecideProposal;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.ProposalDecision;
import org.stathouse.intake.Ranking;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;

/** SteerCo's decisions on the selected proposals: enter each, look over all, record all or none. */
class BatchSheet extends Composite<Div> {

    private final List<Line> lines;
    private final BatchDecision batch;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final IntConsumer onDecided;
    private final Runnable onBack;
    private final Div step = new Div();

    /** A selected proposal and the fields of its decision. */
    private record Line(Ranking.Entry entry, OutcomeFields fields) {}

    /**
     * @param tomorrow the first day to which a decision can be deferred
     * @param onDecided gets the number of decisions recorded
     */
    BatchSheet(
            List<Ranking.Entry> entries,
            BatchDecision batch,
            LocalDate tomorrow,
            DateTexts dates,
            Messages messages,
            IntConsumer onDecided,
            Runnable onBack) {
        this.batch = batch;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        this.onDecided = onDecided;
        this.onBack = onBack;
        this.lines = entries.stream().map(entry -> new Line(entry, new OutcomeFields(entry.number(), tomorrow))).toList();
        for (int i = 0; i < lines.size(); i++) {
            String at = "decisions[" + i + "]";
            lines.get(i).fields().register((name, field) -> {
                faults.withField(at + "." + name, field);
                if (name.equals("outcome")) {
                    faults.withField(at, field);
                }
            });
        }
        getContent().add(faults, step);
        enter();
    }

    private void enter() {
        step.removeAll();
        if (lines.size() > 1) {
            step.add(forAll());
        }
        for (Line line : lines) {
            Span rank = new Span("Rank " + line.entry().rank() + ", weighted score " + line.entry().weightedScore() + ", TMO recommends "
                    + Wording.of(line.entry().priority()) + ". " + line.entry().leadAgency() + ", " + line.entry().owner() + ".");
            rank.addClassName("muted");
            step.add(new SectionCard(line.entry().number() + ": " + line.entry().title(), rank, line.fields()));
        }
        Button review = new Button("Review decisions", click -> review());
        review.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        step.add(buttons(review, new Button("Back to the list", click -> onBack.run())));
    }

    private Component forAll() {
        Select<DecisionOutcome> all = new Select<>();
        all.setLabel("Same decision for all " + lines.size());
        all.setItems(DecisionOutcome.values());
        all.setItemLabelGenerator(Wording::of);
        all.setHelperText("Fills in the decision of each proposal below; you can still change single ones.");
        all.addValueChangeListener(change -> lines.forEach(line -> line.fields().choose(change.getValue())));
        Div box = new Div(all);
        box.addClassName("for-all");
        return box;
    }

    private void review() {
        faults.clear();
        if (lines.stream().anyMatch(line -> line.fields().read().outcome() == null)) {
            record();
            return;
        }
        step.removeAll();
        FlowTable table = new FlowTable("Decisions to record").withColumn("Proposal").withColumn("Decision").withColumn("Reason").withColumn("Comes back");
        lines.forEach(line -> table.addRow(cells(line).toArray(Component[]::new)));
        Button record = new Button(lines.size() == 1 ? "Record 1 decision" : "Record " + lines.size() + " decisions", click -> record());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        step.add(new SectionCard(
                "Look over the decisions",
                new Paragraph("They are recorded together: all of them, or none if one is refused. Each proposer and owner then gets a decision letter."),
                table));
        step.add(buttons(record, new Button("Change something", click -> enter())));
        record.focus();
    }

    private List<Component> cells(Line line) {
        DecideProposal decision = line.fields().read();
        DecisionOutcome outcome = decision.outcome();
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(line.entry().number() + ": " + line.entry().title()));
        cells.add(outcome == null ? new Span("–") : new StatusBadge(Wording.tone(outcome), Wording.of(outcome)));
        cells.add(LongText.of(decision.reason()));
        cells.add(ProposalPage.text(decision.deferredUntil() == null ? null : dates.date(decision.deferredUntil())));
        return cells;
    }

    private void record() {
        List<ProposalDecision> decisions = IntStream.range(0, lines.size())
                .mapToObj(i -> new ProposalDecision(lines.get(i).entry().proposalId(), lines.get(i).entry().version(), lines.get(i).fields().read()))
                .toList();
        if (faults.attempt(() -> batch.decide(decisions))) {
            onDecided.accept(decisions.size());
        } else {
            enter();
        }
    }

    private static Div buttons(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("form-buttons");
        return row;
    }
}
