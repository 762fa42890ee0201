package org.stathouse.mpia.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.dispute.DisputeState;
import org.stathouse.mpia.dispute.DisputeView;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.dispute.process.DisputeProcess;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The disputes about one request, each with its dates and tasks; drawn anew after each step. */
class DisputeContent extends Composite<Div> {

    private final Disputes disputes;
    private final DisputeDialogs dialogs;
    private final Function<CaseRef, Component> tasks;
    private final DateTexts dates;
    private final UUID request;

    DisputeContent(Disputes disputes, DisputeDialogs dialogs, Function<CaseRef, Component> tasks, DateTexts dates, UUID request) {
        this.disputes = disputes;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.dates = dates;
        this.request = request;
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        List<DisputeView> all = disputes.list(request);
        if (all.isEmpty()) {
            getContent().add(new EmptyState(
                    "Nothing is in dispute.", "The Ombudsman comes first; the Board after an unresolved matter there; the court may be gone to directly."));
        }
        all.forEach(dispute -> getContent().add(shown(dispute)));
        if (disputes.mayOpen(request)) {
            Div row = new Div(new Button("Record a dispute", click -> dialogs.open(request, this::refresh).open()));
            row.addClassName("form-buttons");
            getContent().add(row);
        }
    }

    private Component shown(DisputeView dispute) {
        Facts facts = new Facts()
                .with("State", new StatusBadge(dispute.state() == DisputeState.ENDED ? Tone.NEUTRAL : Tone.PROGRESS, dispute.state().label()))
                .with("About", dispute.ground().label() + ": " + dispute.about())
                .with("Brought by", dispute.broughtBy().label())
                .with("Since", dates.date(dispute.openedOn()))
                .with("Their number", dispute.outsideNumber())
                .with("Answered", dispute.answeredOn() == null ? null : dates.date(dispute.answeredOn()))
                .with("Result", dispute.result() == null ? null : dispute.result().label());
        Div shown = new Div(new H3(dispute.number() + ", " + dispute.route().label()), facts);
        if (dispute.resultText() != null) {
            shown.add(LongText.of(dispute.resultText()));
        }
        if (!dispute.dates().isEmpty()) {
            shown.add(dates(dispute.dates()));
        }
        if (dispute.state() != DisputeState.ENDED) {
            shown.add(tasks.apply(new CaseRef(DisputeProcess.KEY, dispute.id())));
        }
        if (dispute.mayReadMediation()) {
            shown.add(confidential(dispute));
        }
        return shown;
    }

    private Component dates(List<LegalDate> due) {
        FlowTable table = new FlowTable("Dates of the dispute").withColumn("Date").withColumn("Due by law").withColumn("Staff target").withColumn("Done").withColumn("How it is counted");
        due.forEach(date -> table.addRow(
                new Span(date.kind().label()),
                new Span(dates.date(date.due())),
                new Span(dates.date(date.target())),
                new Span(date.metOn() == null ? "" : dates.date(date.metOn())),
                LongText.of(date.arithmetic() + " (" + date.source() + "; " + date.sureness().label().toLowerCase(Locale.US) + ")")));
        return table;
    }

    private Component confidential(DisputeView dispute) {
        String note = disputes.mediation(request, dispute.id()).text();
        Div part = new Div(new H3("Mediation, confidential (COMAR 14.37.03.02)"), LongText.of(note));
        Div row = new Div(new Button("Write the confidential note", click -> dialogs.mediation(request, dispute, note, this::refresh).open()));
        if (dispute.state() != DisputeState.ENDED) {
            row.add(new Button("End it now", click -> dialogs.end(request, dispute, this::refresh).open()));
        }
        row.addClassName("form-buttons");
        part.add(row);
        return part;
    }
}
