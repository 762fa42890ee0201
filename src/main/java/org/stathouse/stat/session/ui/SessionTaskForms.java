package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.item.ui.ItemTable;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.process.SessionProcess;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.AgencyPartView;
import org.stathouse.stat.session.AnswerContinuation;
import org.stathouse.stat.session.CompleteDebrief;
import org.stathouse.stat.session.ContinuationAnswer;
import org.stathouse.stat.session.EndSession;
import org.stathouse.stat.session.GiveInput;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.HandInMemo;
import org.stathouse.stat.session.IssueMemo;
import org.stathouse.stat.session.LegalDate;
import org.stathouse.stat.session.LegalDateKind;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms of the agencies before a session, and of the steps from the session on (processes.md A.3 [P:W], City Code Art. 1 §61-4). */
@Configuration
class SessionTaskForms {

    private final Sessions sessions;
    private final SessionPreparation preparation;
    private final StatRoom room;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    SessionTaskForms(
            Sessions sessions, SessionPreparation preparation, StatRoom room, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.sessions = sessions;
        this.preparation = preparation;
        this.room = room;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    @Bean
    TaskForm giveAgencyInputForm() {
        return TaskForm.of(SessionProcess.FORM_GIVE_INPUT, (task, submission) -> {
            GroundworkView groundwork = preparation.groundwork(task.subject().id());
            TextArea text = Typing.text("Your input", "What changed, what holds you up, and what you want to be asked about.");
            Typing.require(text);
            TaskSheet sheet = sheet(task, "Say for " + agency(task, groundwork) + " what the session should know. It goes into the pre-memo.")
                    .with(frame(groundwork))
                    .withField("text", text);
            sheet.withSubmit("Give the input", submission, () -> new GiveInput(Typing.value(text)));
            return sheet;
        });
    }

    @Bean
    TaskForm handInAgencyMemoForm() {
        return TaskForm.of(SessionProcess.FORM_HAND_IN_MEMO, (task, submission) -> {
            GroundworkView groundwork = preparation.groundwork(task.subject().id());
            TextArea text = Typing.text("The memo", "It is kept with the session as you hand it in, with the time.");
            Typing.require(text);
            TaskSheet sheet = sheet(task, "Hand in the memo of " + agency(task, groundwork) + " for the session. " + legal(task.subject().id()))
                    .with(frame(groundwork))
                    .withField("text", text);
            sheet.withSubmit("Hand in the memo", submission, () -> new HandInMemo(Typing.value(text)));
            return sheet;
        });
    }

    @Bean
    TaskForm holdStatSessionForm() {
        return TaskForm.of(SessionProcess.FORM_HOLD, (task, submission) -> {
            TaskSheet sheet = sheet(task, "Capture items and decisions in the room while the session goes on, and read them back at its end. Then end it here or there; what was noted can be edited for 24 hours.")
                    .with(new Div(new Anchor(StatAddresses.live(task.subject().id()), "Open the room")));
            sheet.withSubmit("End the session", submission, EndSession::new);
            return sheet;
        });
    }

    @Bean
    TaskForm debriefStatSessionForm() {
        return TaskForm.of(SessionProcess.FORM_DEBRIEF, (task, submission) -> {
            TextArea lessons = Typing.text("What the session taught", "What went well, and what to prepare in another way.");
            TextArea nextAgenda = Typing.text("Sketch of the next agenda", "It is shown to whoever frames the next session.");
            TaskSheet sheet = sheet(task, "Look at what was noted while it is fresh. Items and decisions can be edited in the room meanwhile.")
                    .with(noted(task.subject().id()))
                    .withField("lessons", lessons)
                    .withField("nextAgenda", nextAgenda);
            sheet.withSubmit("Finish the debrief", submission, () -> new CompleteDebrief(Typing.value(lessons), Typing.value(nextAgenda)));
            return sheet;
        });
    }

    @Bean
    TaskForm issueFollowUpMemoForm() {
        return TaskForm.of(SessionProcess.FORM_ISSUE_MEMO, (task, submission) -> {
            UUID session = task.subject().id();
            TextArea closing = Typing.text("Closing words", "They end the memo. They may be empty.");
            TaskSheet sheet = sheet(task, "Issuing the memo binds: the follow-up of every item begins, its owner is told, and nothing of it changes any more. " + legal(session))
                    .with(noted(session), new Div(new Anchor(SessionMemos.pathOf(session, MemoKind.FOLLOW_UP), "See the memo as it would go out now")))
                    .withField("closing", closing);
            sheet.withSubmit("Issue the memo", submission, () -> new IssueMemo(Typing.value(closing)));
            return sheet;
        });
    }

    @Bean
    TaskForm answerContinuationTestForm() {
        return TaskForm.of(SessionProcess.FORM_CONTINUATION, (task, submission) -> {
            RadioButtonGroup<ContinuationAnswer> answer = Choice.of("What becomes of it", ContinuationAnswer::label, ContinuationAnswer.values());
            ComboBox<Cadence> cadence = new ComboBox<>("New cadence");
            cadence.setItems(Cadence.values());
            cadence.setItemLabelGenerator(Cadence::label);
            cadence.setHelperText("Empty to leave it as it is.");
            TextArea focus = Typing.text("New usual focus", "Empty to leave it as it is.");
            TextArea reason = Typing.text("Reason", "It stays on record with the Stat.");
            Typing.require(reason);
            cadence.setVisible(false);
            focus.setVisible(false);
            answer.addValueChangeListener(change -> {
                cadence.setVisible(change.getValue() == ContinuationAnswer.CHANGE);
                focus.setVisible(change.getValue() == ContinuationAnswer.CHANGE);
            });
            TaskSheet sheet = sheet(task, "Two sessions in a row brought no decision, and no item was closed since. Should it go on as it is?")
                    .withField("answer", answer)
                    .withField("cadence", cadence)
                    .withField("focus", focus)
                    .withField("reason", reason);
            sheet.withSubmit("Decide", submission, () -> changing(answer)
                    ? new AnswerContinuation(answer.getValue(), Typing.value(reason), cadence.getValue(), Typing.value(focus))
                    : new AnswerContinuation(answer.getValue(), Typing.value(reason), null, null));
            return sheet;
        });
    }

    private static boolean changing(RadioButtonGroup<ContinuationAnswer> answer) {
        return answer.getValue() == ContinuationAnswer.CHANGE;
    }

    private static String agency(OpenTask task, GroundworkView groundwork) {
        UUID asked = AgencyPapers.agencyOf(task);
        return groundwork.agencies().stream()
                .filter(part -> Objects.equals(part.agency(), asked))
                .map(AgencyPartView::agencyName)
                .findFirst()
                .orElse("the Stat");
    }

    private static Component frame(GroundworkView groundwork) {
        Div frame = new Div(new H3("Focus of the session"), LongText.of(groundwork.focus()), new H3("Agenda"), PreparationTexts.agenda(groundwork.agenda()));
        frame.addClassName("session-texts");
        return frame;
    }

    /** When the law wants it, in words; nothing where it sets no date. */
    private String legal(UUID id) {
        SessionView session = sessions.get(id);
        LegalDateKind kind = session.endedAt() == null ? LegalDateKind.AGENCY_MEMOS : LegalDateKind.FOLLOW_UP_MEMO;
        return session.legalDates().stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .map(LegalDate::due)
                .map(due -> "City Code Art. 1 §61-4 wants it by " + dates.dateTime(due) + ".")
                .orElse("");
    }

    /** Decisions and items of the session as they stand. */
    private Component noted(UUID session) {
        RoomView shown = room.of(session);
        Div noted = new Div(new H3(StatWords.count(shown.items().size(), "item")));
        noted.addClassName("session-texts");
        if (!shown.items().isEmpty()) {
            ItemTable table = new ItemTable(deadlines, dates);
            shown.items().forEach(table::add);
            noted.add(table.table());
        }
        noted.add(new H3(StatWords.count(shown.decisions().size(), "decision")));
        shown.decisions().forEach(decision -> noted.add(LongText.of(decision.text())));
        if (shown.takesEntries()) {
            noted.add(new Paragraph(new Anchor(StatAddresses.live(session), "Edit them in the room")));
        }
        return noted;
    }

    private TaskSheet sheet(OpenTask task, String guidance) {
        return new TaskSheet(messages, guidance.strip()).with(new Div(new Anchor(StatAddresses.session(task.subject().id()), "Page of the session")));
    }
}
