package org.stathouse.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.Linked;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;

/** One job: what it was to do, for which case, why it failed and since when; where in the program, to unfold. */
class IncidentItem extends Composite<Div> {

    /** Hears whether a job is selected. */
    interface Selection {

        void changed(String job, boolean chosen);
    }

    IncidentItem(Linked<JobView> row, Incidents incidents, DateTexts dates, @Nullable Selection selection) {
        JobView job = row.item();
        getContent().addClassName("incident");
        getContent().getElement().setAttribute("role", "listitem");
        Div head = new Div();
        head.addClassName("incident-head");
        if (selection != null) {
            Checkbox chosen = new Checkbox();
            chosen.setAriaLabel("Select “" + job.step() + "” of " + OperationWords.name(row.caseLink(), job.subject()));
            chosen.addValueChangeListener(change -> selection.changed(job.id(), change.getValue()));
            head.add(chosen);
        }
        Span step = new Span(job.step());
        step.addClassName("incident-step");
        head.add(step, OperationWords.badge(job.state()));
        getContent().add(head);
        if (job.cause() != null) {
            Paragraph cause = new Paragraph(job.cause());
            cause.addClassName("incident-cause");
            getContent().add(cause);
        }
        getContent().add(facts(row, dates));
        if (job.cause() != null || selection != null) {
            getContent().add(trace(job, incidents));
        }
    }

    private static Facts facts(Linked<JobView> row, DateTexts dates) {
        JobView job = row.item();
        return new Facts()
                .with("Case", OperationWords.about(row.caseLink(), job.subject()))
                .with("Process", OperationAddresses.toProcess(job.process(), OperationWords.version(job.processName(), job.version())))
                .with("Since", dates.dateTime(job.since()))
                .with(job.timer() && job.cause() == null ? "Date" : "Next attempt", next(job, dates))
                .with("Attempts left", String.valueOf(job.attemptsLeft()));
    }

    /** The engine keeps a date for what nobody tries any more; it means nothing. */
    private static String next(JobView job, DateTexts dates) {
        if (job.state() == JobState.STOPPED) {
            return "Once you try it again";
        }
        return job.due() == null ? "At once" : dates.dateTime(job.due());
    }

    private static NativeDetails trace(JobView job, Incidents incidents) {
        Div content = new Div();
        NativeDetails details = new NativeDetails("Where in the program", content);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                Pre text = new Pre(incidents.stackTrace(job.id()).orElse("The engine kept no more of it."));
                text.addClassName("stack-trace");
                text.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", "Where “" + job.step() + "” failed");
                content.add(text);
            }
        });
        return details;
    }
}
