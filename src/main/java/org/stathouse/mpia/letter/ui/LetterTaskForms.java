package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.PostLetter;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.mpia.letter.process.DeadlinesProcess;
import org.stathouse.mpia.letter.process.LetterTasks;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms of the tasks about letters: complete and send a draft, note the day of posting. */
@Configuration
class LetterTaskForms {

    private final LetterDrafts drafts;
    private final SentLetters sent;
    private final LetterTasks tasks;
    private final LetterTable table;
    private final Deadlines deadlines;
    private final Messages messages;
    private final DateTexts dates;
    private final Clock clock;

    LetterTaskForms(
            LetterDrafts drafts,
            SentLetters sent,
            LetterTasks tasks,
            LetterTable table,
            Deadlines deadlines,
            Messages messages,
            DateTexts dates,
            Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.tasks = tasks;
        this.table = table;
        this.deadlines = deadlines;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @Bean
    TaskForm sendLetterForm() {
        return TaskForm.of(DeadlinesProcess.FORM_SEND, (task, submission) -> tasks.letterOf(task)
                .map(letter -> editor(letter, submission))
                .orElseGet(() -> new EmptyState("This task has no letter any more.", "Look at the letters on the request’s page.")));
    }

    private Component editor(UUID letter, TaskForm.Submission submission) {
        return new LetterEditor(drafts.view(letter), drafts, messages, new SaveStatus(clock, dates), submission::complete);
    }

    @Bean
    TaskForm postLetterForm() {
        return TaskForm.of(DeadlinesProcess.FORM_POST, this::posting);
    }

    private Component posting(OpenTask task, TaskForm.Submission submission) {
        LetterView letter = sent.viewTenDayLetterToPost(task.subject().id());
        DatePicker on = Typing.date("Posted on", "The day on which it was posted or handed over; it counts by law.");
        on.setValue(deadlines.today());
        on.setMax(deadlines.today());
        Typing.require(on);
        String guidance = "Print the letter, post it to %s, and note the day. Until then it has not been sent by law.".formatted(letter.to().name());
        TaskSheet sheet = new TaskSheet(messages, guidance)
                .with(table.download(letter))
                .withField("on", on);
        sheet.withSubmit("Note the posting", submission, () -> new PostLetter(on.getValue()));
        return sheet;
    }
}
