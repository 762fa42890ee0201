package org.stathouse.mpia.exemption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.exemption.ExemptionLog;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;

/** The exemption log of a request: what is withheld or redacted, by what right, and why. */
@org.springframework.stereotype.Component
@Order(300)
class ExemptionPanel implements RequestPanel {

    private final ExemptionLog log;
    private final RequestBook requests;
    private final Deadlines deadlines;
    private final Messages messages;
    private final DateTexts dates;

    ExemptionPanel(ExemptionLog log, RequestBook requests, Deadlines deadlines, Messages messages, DateTexts dates) {
        this.log = log;
        this.requests = requests;
        this.deadlines = deadlines;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Exemptions";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id())) {
            return Optional.empty();
        }
        boolean writes = request.open() && log.mayWrite(request.id());
        List<Citation> entries = log.read(request.id());
        FaultSummary faults = new FaultSummary(messages);
        Div part = new Div(faults);
        if (entries.isEmpty()) {
            part.add(new EmptyState("Nothing is withheld.", "Whoever reviews the records enters here what is withheld or redacted, and by what right."));
        } else {
            part.add(table(request, entries, writes, faults));
        }
        if (writes) {
            part.add(new Button("Enter an exemption", click -> enter(request)));
        }
        return Optional.of(part);
    }

    private Component table(RequestSummary request, List<Citation> entries, boolean writes, FaultSummary faults) {
        FlowTable table = new FlowTable("Exemption log").withColumn("Section").withColumn("Records").withFigures("Pages").withColumn("Reasons").withColumn("Entered");
        if (writes) {
            table.withColumn("Actions");
        }
        for (Citation entry : entries) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span("§" + entry.exemption().code() + ", " + entry.exemption().title()),
                    new Span((entry.withheld() ? "Withheld: " : "Redacted in part: ") + entry.records()),
                    new Span(String.valueOf(entry.pages())),
                    reasons(entry),
                    new Span(entry.by() + ", " + dates.date(entry.on()))));
            if (writes) {
                cells.add(actions(request, entry, faults));
            }
            table.addRow(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static Component reasons(Citation entry) {
        Div reasons = new Div(new Paragraph(entry.reason()));
        if (entry.necessary() != null) {
            reasons.add(new Paragraph("Why denial is necessary: " + entry.necessary()));
        }
        if (entry.redactionFails() != null) {
            reasons.add(new Paragraph("Why redacting would not do: " + entry.redactionFails()));
        }
        if (entry.harm() != null) {
            reasons.add(new Paragraph("Harm against interest: " + entry.harm()));
        }
        reasons.addClassName("exemption-cell");
        return reasons;
    }

    private Component actions(RequestSummary request, Citation entry, FaultSummary faults) {
        String name = " the entry of §" + entry.exemption().code();
        Button edit = new Button("Edit", click -> change(request, entry));
        edit.setAriaLabel("Edit" + name);
        Button remove = new Button("Remove", click -> Confirmation.askBeforeRemoval(
                "Remove" + name + "?", "The audit trail keeps it.", "Remove", () -> remove(request, entry, faults)));
        remove.setAriaLabel("Remove" + name);
        for (Button button : List.of(edit, remove)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        }
        return new Div(edit, remove);
    }

    private void enter(RequestSummary request) {
        CitationDialog dialog = new CitationDialog(messages, log.citable(deadlines.today()));
        dialog.saveBy("Enter", form -> {
            log.enter(request.id(), form);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }

    private void change(RequestSummary request, Citation entry) {
        CitationDialog dialog = new CitationDialog(messages, log.citable(deadlines.today()));
        dialog.fill(entry);
        dialog.saveBy("Save", form -> {
            log.change(request.id(), entry.id(), entry.version(), form);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }

    private void remove(RequestSummary request, Citation entry, FaultSummary faults) {
        if (faults.attempt(() -> log.remove(request.id(), entry.id(), entry.version()))) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
