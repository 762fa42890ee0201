package org.stathouse.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.operations.Linked;
import org.stathouse.operations.ProcessCases;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.ElementLoad;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.ProcessHeat;
import org.stathouse.workflow.operating.RunningCase;
import org.stathouse.workflow.operating.RunningCaseFilter;

/** One version of a process: its diagram with how many cases stand where, the same as a table, and the cases themselves. */
@Route(OperationAddresses.PROCESSES + "/:key/:version([0-9]{1,6})")
@RolesAllowed("ADMINISTRATOR")
class ProcessVersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final ProcessVersions versions;
    private final ProcessCases cases;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Process";
    private String key = "";
    private int version;
    private @Nullable String step;

    ProcessVersionView(ProcessVersions versions, ProcessCases cases, DateTexts dates, Messages messages) {
        this.versions = versions;
        this.cases = cases;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElseThrow();
        version = event.getRouteParameters().getInteger("version").orElseThrow();
        step = AddressValues.text(event.getLocation().getQueryParameters(), OperationAddresses.STEP).orElse(null);
        show();
    }

    private void show() {
        ProcessHeat heat = versions.heat(key, version);
        DefinitionVersion definition = heat.definition();
        title = OperationWords.version(definition.name(), version);
        removeAll();
        add(new Anchor(OperationAddresses.PROCESSES, "Back to processes"));
        add(new PageHeader(title).withMark(OperationWords.suspension(definition.suspended())).withActions(actions(definition)));
        if (definition.suspended()) {
            add(new Paragraph("No case can start on this version for now. What a person does that would start one is refused with that reason."));
        }
        add(new SectionCard("This version", facts(definition), otherVersions()));
        add(new SectionCard("Where the cases stand", new HeatDiagram(heat), steps(heat)));
        add(new SectionCard(casesHeading(heat), rows()));
    }

    private Component[] actions(DefinitionVersion definition) {
        Button suspension = definition.suspended()
                ? new Button("Activate", click -> SuspensionDialog.ofVersion(messages, false, (withCases, reason) ->
                        versions.activate(key, version, withCases, reason), this::show).open())
                : new Button("Suspend", click -> SuspensionDialog.ofVersion(messages, true, (withCases, reason) ->
                        versions.suspend(key, version, withCases, reason), this::show).open());
        return new Component[] {suspension, OperationAddresses.toNewMigration(key, version, "Move its cases")};
    }

    private Facts facts(DefinitionVersion definition) {
        return new Facts()
                .with("Process id", definition.key())
                .with("Deployed", dates.dateTime(definition.deployedAt()))
                .with("New cases", definition.newest() ? "Start on this version" : "Start on a newer version")
                .with("Running cases", OperationWords.count(definition.running()))
                .with("Stopped jobs", OperationAddresses.toIncidents(key, JobState.STOPPED, OperationWords.count(definition.stopped())));
    }

    private Nav otherVersions() {
        Nav others = new Nav();
        others.addClassName("operation-versions");
        others.getElement().setAttribute("aria-label", "Versions of this process");
        versions.all().stream().filter(other -> other.key().equals(key)).forEach(other -> {
            Anchor link = OperationAddresses.toVersion(key, other.version(), null, "Version " + other.version() + ": " + OperationWords.cases(other.running()));
            if (other.version() == version) {
                link.getElement().setAttribute("aria-current", "page");
            }
            others.add(link);
        });
        return others;
    }

    private Component steps(ProcessHeat heat) {
        if (heat.elements().isEmpty()) {
            return new EmptyState("No case runs on this version.", "Cases appear here once one starts.");
        }
        FlowTable table = new FlowTable("Cases at each step").withColumn("Step").withColumn("Kind").withFigures("Cases").withFigures("Stopped jobs");
        for (ElementLoad load : heat.elements()) {
            table.addRow(
                    OperationAddresses.toVersion(key, version, load.id(), load.name()),
                    new Span(load.kind()),
                    new Span(OperationWords.count(load.cases())),
                    new Span(OperationWords.count(load.stopped())));
        }
        return table;
    }

    private String casesHeading(ProcessHeat heat) {
        return heat.elements().stream()
                .filter(load -> load.id().equals(step))
                .findFirst()
                .map(load -> "Cases at “" + load.name() + "”")
                .orElse("All its cases");
    }

    private Component rows() {
        RunningCaseFilter asked = new RunningCaseFilter(key, version, step, null, null);
        LazyRows<Linked<RunningCase>> rows = new LazyRows<>(ProcessVersionView::table, after -> cases.page(asked, after, PAGE), this::add);
        if (rows.isEmpty()) {
            return new EmptyState("No case stands here.", "Look at all cases of this version, or at another one.");
        }
        return step == null ? rows : new Div(OperationAddresses.toVersion(key, version, null, "Show the cases at all steps"), rows);
    }

    private static FlowTable table() {
        return new FlowTable("Cases").withColumn("Process").withColumn("Case").withColumn("Stands at").withColumn("State").withColumn("Started");
    }

    private void add(FlowTable table, List<Linked<RunningCase>> found) {
        for (Linked<RunningCase> row : found) {
            RunningCase running = row.item();
            table.addRow(
                    OperationAddresses.toProcess(running.process(), "Process of " + OperationWords.name(row.caseLink(), running.subject())),
                    OperationWords.about(row.caseLink(), running.subject()),
                    new Span(running.steps().stream().map(RunningCase.Step::name).collect(Collectors.joining(", "))),
                    OperationWords.suspension(running.suspended()),
                    new Span(dates.dateTime(running.startedAt())));
        }
    }
}
