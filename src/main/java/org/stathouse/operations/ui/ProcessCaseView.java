package org.stathouse.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.Linked;
import org.stathouse.operations.ProcessCases;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.workflow.operating.JobView;
import org.stathouse.workflow.operating.ProcessVariable;
import org.stathouse.workflow.operating.RunningCase;
import org.stathouse.worklist.ui.ProcessDiagram;

/** One running process: where it stands, its variables and what may be set of them, its jobs, and its suspension. */
@Route(OperationAddresses.CASES + "/:process")
@RolesAllowed("ADMINISTRATOR")
class ProcessCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProcessCases cases;
    private final Incidents incidents;
    private final DateTexts dates;
    private final Messages messages;
    private String process = "";
    private String title = "Process";

    ProcessCaseView(ProcessCases cases, Incidents incidents, DateTexts dates, Messages messages) {
        this.cases = cases;
        this.incidents = incidents;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        process = event.getRouteParameters().get("process").orElseThrow();
        show();
    }

    private void show() {
        removeAll();
        try {
            show(cases.get(process));
        } catch (NotFound ended) {
            title = "No such process";
            add(
                    new PageHeader(title),
                    new EmptyState(
                            "This process has ended, or there never was one.",
                            "The processes that run are listed by version.",
                            new Anchor(OperationAddresses.PROCESSES, "Processes")));
        }
    }

    private void show(ProcessCases.Detail detail) {
        RunningCase running = detail.running().item();
        title = "Process of " + OperationWords.name(detail.running().caseLink(), running.subject());
        Button suspension = new Button(
                running.suspended() ? "Activate" : "Suspend",
                click -> SuspensionDialog.ofCase(
                                messages,
                                !running.suspended(),
                                reason -> {
                                    if (running.suspended()) {
                                        cases.activate(process, reason);
                                    } else {
                                        cases.suspend(process, reason);
                                    }
                                },
                                this::show)
                        .open());
        add(OperationAddresses.toVersion(
                running.processKey(), running.version(), null, "Back to " + OperationWords.version(running.processName(), running.version())));
        add(new PageHeader(title).withMark(OperationWords.suspension(running.suspended())).withActions(suspension));
        add(new SectionCard("This process", facts(detail.running())));
        String where = "Stands at: " + steps(running) + ".";
        add(new SectionCard("Where it stands", new Paragraph(where), new ProcessDiagram(cases.diagram(process), "Diagram of the process. " + where)));
        add(new SectionCard("Jobs", jobs(detail)));
        add(new SectionCard("Variables", variables(detail.variables())));
    }

    private Facts facts(Linked<RunningCase> row) {
        RunningCase running = row.item();
        return new Facts()
                .with("Case", OperationWords.about(row.caseLink(), running.subject()))
                .with("Process", OperationWords.version(running.processName(), running.version()))
                .with("Started", dates.dateTime(running.startedAt()))
                .with("Process id", running.process());
    }

    private static String steps(RunningCase running) {
        return running.steps().stream().map(RunningCase.Step::name).collect(Collectors.joining(", "));
    }

    private Component jobs(ProcessCases.Detail detail) {
        if (detail.jobs().isEmpty()) {
            return new EmptyState("No job waits.", "The process waits for people, not for a date or the product itself.");
        }
        Div list = new Div();
        list.addClassName("incident-list");
        list.getElement().setAttribute("role", "list");
        detail.jobs().forEach(job -> list.add(job(detail, job)));
        return list;
    }

    private Component job(ProcessCases.Detail detail, JobView job) {
        IncidentItem item = new IncidentItem(new Linked<>(job, detail.running().caseLink()), incidents, dates, null);
        if (job.cause() != null) {
            Button retry = new Button("Try again", click -> RetryDialog.open(messages, dates, "“" + job.step() + "”", due -> {
                incidents.retry(List.of(job.id()), due);
                show();
            }));
            retry.setAriaLabel("Try “" + job.step() + "” again");
            item.getContent().add(retry);
        }
        return item;
    }

    private FlowTable variables(List<ProcessVariable> variables) {
        FlowTable table = new FlowTable("Variables").withColumn("Name").withColumn("Value").withColumn("Kind").withColumn("Set");
        for (ProcessVariable variable : variables) {
            table.addRow(new Code(variable.name()), new Span(variable.value()), new Span(kind(variable.kind())), setting(variable));
        }
        return table;
    }

    private Component setting(ProcessVariable variable) {
        if (!variable.settable()) {
            return new Span("Never by hand");
        }
        Button set = new Button("Set", click -> VariableDialog.open(messages, variable, (value, reason) -> {
            cases.set(process, variable.name(), variable.value(), value, reason);
            show();
        }));
        set.setAriaLabel("Set " + variable.name());
        return set;
    }

    private static String kind(ProcessVariable.Kind kind) {
        return switch (kind) {
            case YES_NO -> "Yes or no";
            case NUMBER -> "Number";
            case TIME -> "Time";
            case CHOICE -> "Choice";
            case FIXED -> "Id, or of one step";
        };
    }
}
