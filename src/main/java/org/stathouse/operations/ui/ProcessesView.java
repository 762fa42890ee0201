package org.stathouse.operations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.JobState;

/** All processes with what runs on each version, and how the jobs behind them stand. */
@Route(OperationAddresses.PROCESSES)
@PageTitle("Processes")
@Menu(title = "Processes", order = 94, icon = "vaadin:sitemap")
@RolesAllowed("ADMINISTRATOR")
class ProcessesView extends Div {

    ProcessesView(ProcessVersions versions, Incidents incidents, DateTexts dates) {
        add(new PageHeader("Processes")
                .withSubtitle("What runs, where it stands, and what has stopped.")
                .withActions(new Anchor(OperationAddresses.MIGRATIONS, "Migrations"), new Anchor(OperationAddresses.INCIDENTS, "Incidents")));
        add(new SectionCard("Jobs", jobs(incidents.overview(), dates)));
        add(new SectionCard("Versions with cases, and the newest ones", table(versions.all(), dates)));
    }

    private static Facts jobs(Incidents.Overview overview, DateTexts dates) {
        Facts facts = new Facts();
        for (JobState state : JobState.values()) {
            String count = OperationWords.count(overview.byState().getOrDefault(state, 0L));
            facts.with(OperationWords.label(state), OperationAddresses.toIncidents(null, state, count));
        }
        return facts.with("Due longest since", overview.oldestDue() == null ? null : dates.dateTime(overview.oldestDue()));
    }

    private static FlowTable table(List<DefinitionVersion> all, DateTexts dates) {
        FlowTable table = new FlowTable("Processes")
                .withColumn("Process")
                .withFigures("Version")
                .withColumn("State")
                .withFigures("Running cases")
                .withFigures("Stopped jobs")
                .withColumn("Since");
        all.stream().filter(version -> version.newest() || version.running() > 0).forEach(version -> table.addRow(
                OperationAddresses.toVersion(version.key(), version.version(), null, version.name()),
                new Span(version.version() + (version.newest() ? "" : " (older)")),
                OperationWords.suspension(version.suspended()),
                new Span(OperationWords.count(version.running())),
                version.stopped() == 0
                        ? new Span("0")
                        : OperationAddresses.toIncidents(version.key(), JobState.STOPPED, OperationWords.count(version.stopped())),
                new Span(dates.dateTime(version.deployedAt()))));
        return table;
    }
}
