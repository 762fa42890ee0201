package org.stathouse.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.Following;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.bulk.BulkRow;
import org.stathouse.worklist.bulk.BulkState;
import org.stathouse.worklist.bulk.BulkView;
import org.stathouse.worklist.bulk.BulkWork;

/** What was ordered for many tasks: how far it is, and what became of each; it follows by itself while it is being done. */
@Route("tasks/bulk/:order")
@PermitAll
class BulkOrderPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient BulkWork bulk;
    private final transient Messages messages;
    private final transient DateTexts dates;
    private final Following following = new Following(this, this::look);
    private final Div content = new Div();
    private final Div progress = new Div();
    private final Span told = new Span();
    private transient @Nullable BulkView shown;

    BulkOrderPage(BulkWork bulk, Messages messages, DateTexts dates) {
        this.bulk = bulk;
        this.messages = messages;
        this.dates = dates;
        told.getElement().setAttribute("role", "status");
        told.addClassName("visually-hidden");
        add(told, content);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "Many tasks" : shown.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(bulk.view(id(event.getRouteParameters().get("order").orElse(""))));
    }

    private void look() {
        BulkView before = shown;
        if (before != null) {
            BulkView now = bulk.view(before.id());
            if (now.state() == BulkState.RUNNING) {
                tell(now);
            } else {
                show(now);
            }
        }
    }

    private void show(BulkView order) {
        shown = order;
        content.removeAll();
        FaultSummary faults = new FaultSummary(messages);
        PageHeader header = new PageHeader(order.title())
                .withSubtitle("Ordered " + dates.dateTime(order.orderedAt()) + " for " + count(order.total()))
                .withMark(badge(order));
        tell(order);
        Div buttons = new Div();
        buttons.addClassName("form-buttons");
        if (order.state() == BulkState.RUNNING) {
            buttons.add(new Button("Call off the rest…", click -> callOff(order, faults)));
            following.begin(UI.getCurrent());
        } else {
            following.stop();
            if (order.failed() > 0) {
                Button retry = new Button("Try " + count(order.failed()) + " again", click -> retry(order, faults));
                retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(retry);
            }
        }
        content.add(new RouterLink("Back to tasks", TaskListView.class), header, faults, new SectionCard("How far it is", progress, buttons));
        if (order.failed() > 0) {
            content.add(rows("Not done", order, BulkRow.Result.REFUSED, BulkRow.Result.CHANGED, BulkRow.Result.SKIPPED));
        }
        if (order.state() != BulkState.RUNNING && order.done() > 0) {
            content.add(rows("Done", order, BulkRow.Result.DONE));
        }
    }

    private void tell(BulkView order) {
        progress.removeAll();
        if (order.state() == BulkState.RUNNING) {
            ProgressBar bar = new ProgressBar(0, order.total(), order.total() - (double) order.waiting());
            bar.getElement().setAttribute("aria-label", "Tasks tried so far");
            progress.add(new Paragraph(count(order.waiting()) + " still to come. You can leave this page; you are told when it is done."), bar);
        }
        progress.add(new Facts()
                .with("Done", String.valueOf(order.done()))
                .with("Refused by a rule", String.valueOf(order.refused()))
                .with("Changed by others meanwhile", String.valueOf(order.changed()))
                .with("Not tried", String.valueOf(order.skipped())));
        told.setText(order.state() == BulkState.RUNNING
                ? count(order.waiting()) + " still to come"
                : count(order.done()) + " done, " + order.failed() + " not done");
    }

    private SectionCard rows(String heading, BulkView order, BulkRow.Result... results) {
        SectionCard card = new SectionCard(heading);
        for (BulkRow.Result result : results) {
            LazyRows<BulkRow> rows = new LazyRows<>(
                    () -> table(heading, result),
                    after -> bulk.rows(order.id(), result, after, PAGE),
                    BulkOrderPage::fill);
            if (!rows.isEmpty()) {
                card.add(rows);
            }
        }
        return card;
    }

    /** What is done needs no reason. */
    private static FlowTable table(String heading, BulkRow.Result result) {
        FlowTable table = new FlowTable(heading + ": " + word(result)).withColumn("Task").withColumn("Case");
        return result == BulkRow.Result.DONE ? table : table.withColumn("Why");
    }

    private static void fill(FlowTable table, List<BulkRow> rows) {
        for (BulkRow row : rows) {
            Anchor task = new Anchor("tasks/" + row.taskId(), row.taskName());
            Span about = new Span(row.caseNumber() + " · " + row.caseTitle());
            if (row.result() == BulkRow.Result.DONE) {
                table.addRow(task, about);
            } else {
                table.addRow(task, about, new Span(row.reason() == null ? word(row.result()) : row.reason()));
            }
        }
    }

    private void callOff(BulkView order, FaultSummary faults) {
        Confirmation.ask("Call off the rest?", "What is done stays done. The tasks that wait are left as they are.", "Call off", () -> {
            if (faults.attempt(() -> bulk.cancel(order.id()))) {
                show(bulk.view(order.id()));
            }
        });
    }

    private void retry(BulkView order, FaultSummary faults) {
        faults.attempt(() -> {
            BulkView again = bulk.retry(order.id());
            UI.getCurrent().navigate("tasks/bulk/" + again.id());
        });
    }

    private static StatusBadge badge(BulkView order) {
        return switch (order.state()) {
            case RUNNING -> new StatusBadge(Tone.PROGRESS, "Being done");
            case FINISHED -> order.failed() == 0
                    ? new StatusBadge(Tone.GOOD, "Done")
                    : new StatusBadge(Tone.WARNING, order.done() == 0 ? "Not done" : "Done in part");
            case CANCELLED -> new StatusBadge(Tone.NEUTRAL, "Called off");
        };
    }

    private static String word(BulkRow.Result result) {
        return switch (result) {
            case WAITING -> "Still to come";
            case DONE -> "Done";
            case REFUSED -> "Refused by a rule";
            case CHANGED -> "Changed by others meanwhile";
            case SKIPPED -> "Not tried";
        };
    }

    private static String count(int tasks) {
        return tasks == 1 ? "1 task" : tasks + " tasks";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("bulk order " + text);
        }
    }
}
