package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;

/** What a fee rests on, as tables. */
class FeeTables {

    private final DateTexts dates;

    FeeTables(DateTexts dates) {
        this.dates = dates;
    }

    Component estimates(List<FeeView.Version> versions) {
        FlowTable table = new FlowTable("Versions of the estimate")
                .withColumn("Version")
                .withColumn("State")
                .withColumn("Arithmetic")
                .withFigures("Deposit")
                .withColumn("By");
        versions.forEach(version -> table.addRow(
                new Span(String.valueOf(version.number())),
                new Span(version.state().label()),
                LongText.of(String.join("\n", version.words()) + (version.basis() == null ? "" : "\nBasis: " + version.basis())
                        + (version.returnedBecause() == null ? "" : "\nSent back: " + version.returnedBecause())),
                new Span(FeeTexts.money(version.deposit())),
                twoLines(version.maker(), version.approver() == null ? "" : "Judged by " + version.approver())));
        return table;
    }

    Component waivers(List<FeeView.Wish> wishes) {
        FlowTable table = new FlowTable("Waivers that were asked for").withColumn("Ground").withColumn("Asked").withColumn("In the requester’s words").withColumn("Decision");
        wishes.forEach(wish -> table.addRow(
                new Span(wish.ground().label()),
                new Span(dates.date(wish.askedAt())),
                LongText.of(wish.statement()),
                wish.percent() == null
                        ? new Span("To be decided")
                        : LongText.of(wish.percent() + "% waived" + (wish.decidedBy() == null ? "" : " by " + wish.decidedBy()) + ". " + wish.reasons())));
        return table;
    }

    Component times(List<FeeView.Time> times, boolean mayChange, Consumer<FeeView.Time> remove) {
        FlowTable table = new FlowTable("Time worked")
                .withColumn("Person")
                .withColumn("Task")
                .withFigures("Hours")
                .withFigures("Hourly rate")
                .withColumn("Day")
                .withColumn("Note");
        if (mayChange) {
            table.withColumn("Change");
        }
        times.forEach(time -> {
            Component[] cells = {
                twoLines(time.personName(), Objects.requireNonNullElse(time.billedAs(), "No rate that day; not billed")),
                new Span(time.task().label()),
                new Span(time.hours().stripTrailingZeros().toPlainString()),
                new Span(FeeTexts.money(time.hourly())),
                new Span(dates.date(time.on())),
                LongText.of(time.note())
            };
            addRow(table, cells, mayChange, "Remove the time of " + time.personName(), () -> remove.accept(time));
        });
        return table;
    }

    Component charges(List<FeeView.Spent> charges, boolean mayChange, Consumer<FeeView.Spent> remove) {
        FlowTable table = new FlowTable("Copies and costs")
                .withColumn("What")
                .withFigures("Pages")
                .withFigures("A page")
                .withFigures("Amount")
                .withColumn("Day")
                .withColumn("Law");
        if (mayChange) {
            table.withColumn("Change");
        }
        charges.forEach(charge -> {
            Component[] cells = {
                twoLines(charge.kind().label(), charge.note()),
                new Span(charge.pages() == null ? "" : charge.pages().toString()),
                new Span(charge.perPage() == null ? "" : FeeTexts.money(charge.perPage())),
                new Span(FeeTexts.money(charge.amount())),
                new Span(dates.date(charge.on())),
                new Span(Objects.requireNonNullElse(charge.citation(), ""))
            };
            addRow(table, cells, mayChange, "Remove " + charge.kind().label(), () -> remove.accept(charge));
        });
        return table;
    }

    private static void addRow(FlowTable table, Component[] cells, boolean mayChange, String label, Runnable remove) {
        if (!mayChange) {
            table.addRow(cells);
            return;
        }
        Button button = new Button("Remove", click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(label);
        Component[] all = Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = button;
        table.addRow(all);
    }

    Component payments(List<FeeView.Money> payments) {
        FlowTable table = new FlowTable("Payments, refunds and write-offs")
                .withColumn("What")
                .withFigures("Amount")
                .withColumn("How")
                .withColumn("Day")
                .withColumn("Recorded by")
                .withColumn("Reason");
        payments.forEach(payment -> table.addRow(
                new Span(payment.kind().label()),
                new Span(FeeTexts.money(payment.amount())),
                twoLines(payment.method() == null ? "" : payment.method().label(), Objects.requireNonNullElse(payment.reference(), "")),
                new Span(dates.date(payment.on())),
                new Span(payment.by()),
                LongText.of(payment.orderedBy() == null ? payment.reason() : payment.reason() + " Ordered by: " + payment.orderedBy())));
        return table;
    }

    private static Component twoLines(String first, String second) {
        Div lines = new Div(new Span(first), new Span(second));
        lines.addClassName("two-lines");
        return lines;
    }
}
