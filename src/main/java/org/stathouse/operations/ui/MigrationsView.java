package org.stathouse.operations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.operations.MigrationView;
import org.stathouse.operations.Migrations;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;

/** All moves of cases to other versions, and the dry runs, newest first. */
@Route(OperationAddresses.MIGRATIONS)
@PageTitle("Migrations")
@RolesAllowed("ADMINISTRATOR")
class MigrationsView extends Div {

    private static final int PAGE = 25;

    private final DateTexts dates;

    MigrationsView(Migrations migrations, DateTexts dates) {
        this.dates = dates;
        add(new Anchor(OperationAddresses.PROCESSES, "Back to processes"));
        add(new PageHeader("Migrations").withSubtitle("Cases that move to another version of their process. A dry run changes nothing."));
        LazyRows<MigrationView> rows = new LazyRows<>(MigrationsView::table, after -> migrations.page(after, PAGE), this::add);
        add(rows.isEmpty() ? new EmptyState("No case was ever moved.", "Open a version of a process and choose “Move its cases”.") : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Migrations")
                .withColumn("Migration")
                .withColumn("State")
                .withFigures("Cases")
                .withFigures("Tried")
                .withFigures("Not fitting")
                .withColumn("Ordered");
    }

    private void add(FlowTable table, List<MigrationView> found) {
        for (MigrationView migration : found) {
            table.addRow(
                    OperationAddresses.toMigration(migration.id(), OperationWords.title(migration)),
                    OperationWords.badge(migration.state()),
                    new Span(OperationWords.count(migration.total())),
                    new Span(OperationWords.count(migration.tried())),
                    new Span(OperationWords.count(migration.notFitting())),
                    new Span(dates.dateTime(migration.orderedAt()) + ", by " + migration.orderedBy()));
        }
    }
}
