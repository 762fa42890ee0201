package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportView;

/** Amber twice running asks what turns the action Green, and by when (processes.md A.2). */
class AmberQuestion extends Composite<Div> {

    private final boolean applies;
    private final TextArea toGreen = Typing.text("What turns it Green?", "The one change that brings it back within tolerance, and who makes it.");
    private final DatePicker greenBy = Typing.date("Green by", "The day by which you will report Green.");

    AmberQuestion(ReportView report) {
        applies = report.amberQuestion();
        Typing.require(toGreen, greenBy);
        toGreen.setWidthFull();
        getContent().addClassName("amber-question");
        getContent().add(new H3(applies ? "Amber twice running" : "Way back to Green"), guidance(applies), toGreen, greenBy);
        ask(null);
    }

    private static Paragraph guidance(boolean applies) {
        return new Paragraph(applies ? "The last published report was Amber too, so this one says how it ends." : "Asked where a report is Amber twice running.");
    }

    /** Shows the question where the report is Amber again, and an answer that is there in any case, so that it can be taken back. */
    void ask(@Nullable Rag overall) {
        boolean answered = !toGreen.isEmpty() || !greenBy.isEmpty();
        getContent().setVisible(applies && overall == Rag.AMBER || answered);
    }

    void show(ReportForm form) {
        Typing.fill(toGreen, form.toGreen());
        greenBy.setValue(form.greenBy());
    }

    void name(FieldNames names) {
        names.watch(toGreen, greenBy);
        names.put("toGreen", toGreen);
        names.put("greenBy", greenBy);
    }

    @Nullable String toGreen() {
        return Typing.value(toGreen);
    }

    @Nullable LocalDate greenBy() {
        return greenBy.getValue();
    }
}
