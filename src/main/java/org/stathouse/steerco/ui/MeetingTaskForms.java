package org.stathouse.steerco.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.EndMeeting;
import org.stathouse.steerco.meeting.PrepareAgenda;
import org.stathouse.steerco.meeting.ReleasePacket;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.MinutesView;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.steerco.minutes.SubmitMinutes;
import org.stathouse.steerco.process.MeetingProcess;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms of a meeting's tasks: each says what is asked, leads to the page where the work is done, and completes the task. */
@Configuration
class MeetingTaskForms {

    @Bean
    TaskForm prepareAgendaForm(Agendas agendas, DateTexts dates, Messages messages) {
        return TaskForm.of(MeetingProcess.FORM_PREPARE_AGENDA, (task, submission) -> {
            AgendaView agenda = agendas.of(task.subject().id());
            TaskSheet sheet = new TaskSheet(
                            messages,
                            "Put the agenda in order: what comes first, who presents it and how long it takes. It goes on collecting topics until the last day for them.")
                    .with(way(Addresses.agenda(task.subject().id()), "Edit the agenda"), new AgendaOutline(agenda, dates));
            sheet.withSubmit("The agenda is ready", submission, PrepareAgenda::new);
            return sheet;
        });
    }

    @Bean
    TaskForm releasePacketForm(Agendas agendas, PacketPanel packets, DateTexts dates, Messages messages) {
        return TaskForm.of(MeetingProcess.FORM_RELEASE_PACKET, (task, submission) -> {
            AgendaView agenda = agendas.of(task.subject().id());
            TaskSheet sheet = new TaskSheet(
                            messages,
                            "The packet makes itself; look it over. Releasing freezes the agenda as it stands, and the final packet goes to the members. What comes later is marked as late.")
                    .with(packets.check(PacketKind.STEERCO, task.subject().id()))
                    .with(way(Addresses.agenda(task.subject().id()), "Look over the agenda"), new AgendaOutline(agenda, dates));
            sheet.withSubmit("Release the packet", submission, ReleasePacket::new);
            return sheet;
        });
    }

    @Bean
    TaskForm holdMeetingForm(Messages messages) {
        return TaskForm.of(MeetingProcess.FORM_HOLD_MEETING, (task, submission) -> {
            TaskSheet sheet = new TaskSheet(
                            messages,
                            "Record attendance, votes, decisions and conditions in the live view while the meeting goes on. When it is over, end it here or there: what was not reached goes to the next meeting.")
                    .with(way(Addresses.live(task.subject().id()), "Open the live view"));
            sheet.withSubmit("End the meeting", submission, EndMeeting::new);
            return sheet;
        });
    }

    @Bean
    TaskForm draftMinutesForm(Minutes minutes, Messages messages) {
        return TaskForm.of(MeetingProcess.FORM_DRAFT_MINUTES, (task, submission) -> {
            UUID meeting = task.subject().id();
            MinutesView draft = minutes.of(meeting);
            TaskSheet sheet = new TaskSheet(
                    messages, "The minutes are drafted from what was recorded. Add or explain what the record does not say, then hand them to the chair.");
            if (draft.returnedBecause() != null) {
                sheet.with(new Paragraph("The chair sent them back:"), LongText.of(draft.returnedBecause()));
            }
            sheet.with(way(Addresses.minutes(meeting), "Edit the minutes"));
            sheet.withSubmit("Hand to the chair", submission, () -> new SubmitMinutes(null));
            return sheet;
        });
    }

    @Bean
    TaskForm approveMinutesForm(Messages messages) {
        return TaskForm.of(MeetingProcess.FORM_APPROVE_MINUTES, (task, submission) -> {
            RadioButtonGroup<Boolean> answer = Choice.of(
                    "Your answer", approve -> approve ? "Approve: they are frozen and the PDF is issued" : "Send back to the drafter", true, false);
            TextArea reason = Typing.text("Reason", "The drafter reads it.");
            reason.setVisible(false);
            answer.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
            TaskSheet sheet = new TaskSheet(messages, "Read the minutes. Once you approve them, nothing changes them any more.")
                    .with(way(Addresses.minutes(task.subject().id()), "Read the minutes"))
                    .withField("approved", answer)
                    .withField("reason", reason);
            sheet.withSubmit("Answer", submission, () -> new ReviewMinutes(answer.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    private static Div way(String path, String label) {
        Anchor anchor = Addresses.link(path, label);
        return new Div(anchor);
    }
}
