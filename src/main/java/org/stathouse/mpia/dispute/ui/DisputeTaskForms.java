package org.stathouse.mpia.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.mpia.dispute.DisputeView;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.dispute.FileAnswer;
import org.stathouse.mpia.dispute.PreparePacket;
import org.stathouse.mpia.dispute.process.DisputeProcess;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms of a dispute’s tasks: packet, answer, result. */
@Configuration
class DisputeTaskForms {

    private final Disputes disputes;
    private final DisputeAnswers answers;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    DisputeTaskForms(Disputes disputes, DisputeAnswers answers, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.disputes = disputes;
        this.answers = answers;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    @Bean
    TaskForm preparePacketForm() {
        return TaskForm.of(DisputeProcess.FORM_PACKET, (task, submission) -> {
            TextField otherwise = Typing.line("Handed over another way", "Such as on the office’s own page; then no letter goes. Empty to send the packet as its draft stands.");
            TaskSheet sheet = told(task, "Complete the packet’s draft among the letters of the request, then send it here.")
                    .with(lacking(task))
                    .withField("sentOtherwise", otherwise);
            sheet.withSubmit("Send the packet", submission, () -> new PreparePacket(Typing.value(otherwise)));
            return sheet;
        });
    }

    @Bean
    TaskForm fileAnswerForm() {
        return TaskForm.of(DisputeProcess.FORM_ANSWER, (task, submission) -> {
            DatePicker on = Typing.date("Day of the answer", "");
            on.setValue(deadlines.today());
            Typing.require(on);
            TextField number = Typing.line("Their number", "That Ombudsman, Board or court gave it.");
            TaskSheet sheet = told(task, "Answer for the City, and note the day on which the answer was handed in.")
                    .withField("on", on)
                    .withField("outsideNumber", number);
            sheet.withSubmit("Record the answer", submission, () -> new FileAnswer(on.getValue(), Typing.value(number)));
            return sheet;
        });
    }

    @Bean
    TaskForm recordDisputeResultForm() {
        return TaskForm.of(DisputeProcess.FORM_RESULT, (task, submission) -> {
            ResultFields fields = new ResultFields(view(task).route(), deadlines.today());
            TaskSheet sheet = told(task, "Record how it ended and what the City has to do. What is confidential in a mediation does not belong here.");
            fields.addTo(sheet);
            sheet.withSubmit("Record the result", submission, fields::value);
            return sheet;
        });
    }

    private Component lacking(OpenTask task) {
        List<String> lacks = messages.texts(answers.packetLacks(task.subject().id()));
        if (lacks.isEmpty()) {
            return new Paragraph("The packet’s draft lacks nothing.");
        }
        UnorderedList list = new UnorderedList();
        lacks.forEach(one -> list.add(new ListItem(one)));
        return new Div(new H3("What the packet’s draft lacks"), list);
    }

    private DisputeView view(OpenTask task) {
        return disputes.ofTask(task.subject().id());
    }

    private TaskSheet told(OpenTask task, String guidance) {
        DisputeView dispute = view(task);
        return new TaskSheet(messages, guidance)
                .with(new Facts()
                        .with("Dispute", dispute.number() + ", " + dispute.route().label())
                        .with("About", dispute.ground().label() + ": " + dispute.about())
                        .with("Since", dates.date(dispute.openedOn()))
                        .with("Their number", dispute.outsideNumber()));
    }
}
