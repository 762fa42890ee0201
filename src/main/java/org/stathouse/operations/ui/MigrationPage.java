package org.stathouse.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.stathouse.operations.Linked;
import org.stathouse.operations.MigrationRow;
import org.stathouse.operations.MigrationView;
import org.stathouse.operations.Migrations;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.Following;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** One migration: how far it is, followed while it goes on, and what became of each case. */
@Route(OperationAddresses.MIGRATIONS + "/:id")
@RolesAllowed("ADMINISTRATOR")
class MigrationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;
    private static final String ID = "id";

    private final Migrations migrations;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Following following = new Following(this, this::look);
    private final Div progress = new Div();
    private final Span told = new Span();
    private final Div results = new Div();
    private final Select<MigrationRow.Result> result = new Select<>();
    private String title = "Migration";
    private UUID id = new UUID(0, 0);

    MigrationPage(Migrations migrations, DateTexts dates, Messages messages) {
        this.migrations = migrations;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        result.setLabel("Result");
        result.setItems(MigrationRow.Result.values());
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption("Any");
        result.setItemLabelGenerator(value -> value == null ? "Any" : OperationWords.label(value));
        result.addValueChangeListener(change -> narrow(change.isFromClient()));
        told.getElement().setAttribute("role", "status");
        told.addClassName("visually-hidden");
    }

    static RouteParameters parameters(UUID migration) {
        return new RouteParameters(ID, migration.toString());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = read(event.getRouteParameters().get(ID).orElse(""));
        result.setValue(AddressValues.one(MigrationRow.Result.class, event.getLocation().getQueryParameters(), OperationAddresses.RESULT)
                .orElse(null));
        MigrationView migration = migrations.get(id);
        title = OperationWords.title(migration);
        removeAll();
        add(new Anchor(OperationAddresses.MIGRATIONS, "Back to migrations"), new PageHeader(title), faults, told, progress);
        add(new SectionCard("Its cases", result, results));
        show(migration);
        showRows();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (!migrations.get(id).state().isOver()) {
            following.begin(attach.getUI());
        }
    }

    private static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("migration " + text);
        }
    }

    private void look() {
        MigrationView migration = migrations.get(id);
        show(migration);
        if (migration.state().isOver()) {
            following.stop();
            showRows();
        }
    }

    private void show(MigrationView migration) {
        progress.removeAll();
        SectionCard card = new SectionCard("How far it is", OperationWords.badge(migration.state()), new Paragraph(sentence(migration)));
        if (!migration.state().isOver()) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, migration.total()), migration.tried());
            bar.getElement().setAttribute("aria-label", "Cases tried");
            card.add(bar);
            card.withActions(new Button("Call off", click -> Confirmation.askBeforeRemoval(
                    "Call it off?", "Cases that were moved stay moved; the others stay where they are.", "Call off", this::cancel)));
        }
        card.add(new Facts()
                .with("Ordered", dates.dateTime(migration.orderedAt()) + ", by " + migration.orderedBy())
                .with("Ended", migration.endedAt() == null ? null : dates.dateTime(migration.endedAt()))
                .with("Steps mapped", String.valueOf(migration.steps().size())));
        progress.add(card);
        told.setText(sentence(migration));
    }

    private static String sentence(MigrationView migration) {
        String tried = OperationWords.count(migration.tried()) + " of " + OperationWords.cases(migration.total()) + " tried; ";
        String against = migration.notFitting() == 0 ? "none speaks against it." : OperationWords.count(migration.notFitting()) + " did not fit.";
        return tried + against + (migration.dryRun() ? " Nothing was changed." : "");
    }

    private void cancel() {
        if (faults.attempt(() -> migrations.cancel(id))) {
            look();
        }
    }

    private void narrow(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(
                    OperationAddresses.MIGRATIONS + "/" + id, new AddressValues().with(OperationAddresses.RESULT, result.getValue()).query()));
            showRows();
        }
    }

    private void showRows() {
        results.removeAll();
        LazyRows<Linked<MigrationRow>> rows = new LazyRows<>(
                MigrationPage::table, after -> migrations.cases(id, result.getValue(), after, PAGE), this::add);
        results.add(rows.isEmpty() ? new EmptyState("No case came to that.", "Choose another result, or any.") : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Cases").withColumn("Case").withColumn("Result").withColumn("Why").withColumn("Tried");
    }

    private void add(FlowTable table, List<Linked<MigrationRow>> found) {
        for (Linked<MigrationRow> row : found) {
            MigrationRow migrated = row.item();
            Component about = OperationWords.about(row.caseLink(), migrated.subject());
            table.addRow(
                    about,
                    OperationWords.badge(migrated.result()),
                    LongText.of(migrated.reason()),
                    new Span(migrated.triedAt() == null ? "–" : dates.dateTime(migrated.triedAt())));
        }
    }
}
