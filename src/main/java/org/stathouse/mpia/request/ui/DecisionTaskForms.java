package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.request.ApproveDecision;
import org.stathouse.mpia.request.LawReview;
import org.stathouse.mpia.request.PetitionCourt;
import org.stathouse.mpia.request.RecordCourtOrder;
import org.stathouse.mpia.request.ReleaseRecords;
import org.stathouse.mpia.request.RequestWork;
import org.stathouse.mpia.request.WeighVictimReply;
import org.stathouse.mpia.request.WorkFacts;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms from Law's review to the release, and those of the two rare cases of GP §4-356 and §4-358 (processes.md A.4 steps 6 and 7). */
@Configuration
class DecisionTaskForms {

    private final RequestDigest digest;
    private final RequestWork work;
    private final ExemptionBook exemptions;
    private final LetterDesk letters;
    private final Messages messages;

    DecisionTaskForms(RequestDigest digest, RequestWork work, ExemptionBook exemptions, LetterDesk letters, Messages messages) {
        this.digest = digest;
        this.work = work;
        this.exemptions = exemptions;
        this.letters = letters;
        this.messages = messages;
    }

    @Bean
    TaskForm lawReviewForm() {
        return TaskForm.of(RequestProcess.FORM_LAW_REVIEW, (task, submission) -> {
            RadioButtonGroup<Boolean> agreed = yesOrNo("Does Law agree with the proposal?", "Yes: on to the approver", "No: back to the custodian");
            TextArea reason = reasonFor(agreed, "Why it goes back");
            TaskSheet sheet = proposed(task, "Review the proposal for Law: is each exemption clearly applicable, and does the log say enough?")
                    .withField("agreed", agreed)
                    .withField("reason", reason);
            sheet.withSubmit("Record Law’s review", submission, () -> new LawReview(agreed.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    @Bean
    TaskForm approveDecisionForm() {
        return TaskForm.of(RequestProcess.FORM_APPROVE, (task, submission) -> {
            RadioButtonGroup<Boolean> approved = yesOrNo("Do you approve the proposal?", "Yes: it is the City’s decision", "No: back to the custodian");
            TextArea reason = reasonFor(approved, "Why it goes back");
            TaskSheet sheet = proposed(task, "Decide for the City. A denial’s statement goes out as its draft stands when you approve.")
                    .with(letter(task.subject().id()))
                    .withField("approved", approved)
                    .withField("reason", reason);
            sheet.withSubmit("Record the decision", submission, () -> new ApproveDecision(approved.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    @Bean
    TaskForm releaseRecordsForm() {
        return TaskForm.of(RequestProcess.FORM_RELEASE, (task, submission) -> {
            UUID request = task.subject().id();
            TextArea note = Typing.text("Note for the log", "How the records were handed over.");
            TaskSheet sheet = proposed(task, "Hand out the records. The release letter goes out with them as its draft stands now.")
                    .with(lacking("What the release letter lacks", request, LetterKind.RELEASE))
                    .withField("note", note);
            sheet.withSubmit("Release the records", submission, () -> new ReleaseRecords(Typing.value(note)));
            return sheet;
        });
    }

    @Bean
    TaskForm weighVictimReplyForm() {
        return TaskForm.of(RequestProcess.FORM_WEIGH_VICTIM_REPLY, (task, submission) -> {
            TextArea reply = Typing.text("What the victim answered", "Empty where no answer came in 10 days.");
            TextArea weighed = Typing.text("How it was weighed", "What it means for the decision (GP §4-356(c)).");
            Typing.require(weighed);
            TaskSheet sheet = asked(task, "The victim shown in the 9-1-1 record has 10 days to answer. Weigh what they say before the records are reviewed.")
                    .withField("reply", reply)
                    .withField("weighed", weighed);
            sheet.withSubmit("Record it", submission, () -> new WeighVictimReply(Typing.value(reply), Typing.value(weighed)));
            return sheet;
        });
    }

    @Bean
    TaskForm petitionCourtForm() {
        return TaskForm.of(RequestProcess.FORM_PETITION, (task, submission) -> {
            RadioButtonGroup<Boolean> petitioned = yesOrNo("Was the court petitioned?", "Yes", "No: the records are reviewed again");
            DatePicker on = Typing.date("Day of the petition", "");
            on.setVisible(false);
            petitioned.addValueChangeListener(change -> on.setVisible(Boolean.TRUE.equals(change.getValue())));
            TextArea reason = reasonFor(petitioned, "Why not");
            TaskSheet sheet = asked(task, "After a temporary denial the circuit court is petitioned within 10 working days (GP §4-358).")
                    .withField("petitioned", petitioned)
                    .withField("on", on)
                    .withField("reason", reason);
            sheet.withSubmit("Record it", submission, () -> new PetitionCourt(petitioned.getValue(), on.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    @Bean
    TaskForm recordCourtOrderForm() {
        return TaskForm.of(RequestProcess.FORM_COURT_ORDER, (task, submission) -> {
            RadioButtonGroup<Boolean> upheld = yesOrNo("Did the court uphold the denial?", "Yes: the request is denied", "No: the records are reviewed again");
            DatePicker on = Typing.date("Day of the order", "");
            TextArea note = Typing.text("The order", "Its number and what it says.");
            Typing.require(on);
            TaskSheet sheet = asked(task, "Enter what the court ordered.").withField("upheld", upheld).withField("on", on).withField("note", note);
            sheet.withSubmit("Record the order", submission, () -> new RecordCourtOrder(upheld.getValue(), on.getValue(), Typing.value(note)));
            return sheet;
        });
    }

    private TaskSheet asked(OpenTask task, String guidance) {
        return new TaskSheet(messages, guidance).with(digest.asked(digest.file(task.subject().id())));
    }

    private TaskSheet proposed(OpenTask task, String guidance) {
        UUID request = task.subject().id();
        RequestFile file = digest.file(request);
        return new TaskSheet(messages, guidance)
                .with(digest.asked(file), digest.found(file), digest.exemptions(request), digest.proposal(file, work.facts(request)));
    }

    /** The draft of the letter that carries a denial, with what it lacks; a grant of all has none. */
    private Component[] letter(UUID request) {
        Outcome proposed = digest.file(request).proposed();
        WorkFacts facts = work.facts(request);
        if (proposed == null || proposed == Outcome.GRANTED) {
            return new Component[0];
        }
        if (facts.temporary()) {
            return new Component[] {lacking("What the notice of the temporary denial lacks", request, LetterKind.TEMPORARY_DENIAL)};
        }
        return new Component[] {
            digest.missing("What the exemption log lacks", exemptions.missing(request, proposed)),
            lacking("What the statement of the denial lacks", request, LetterKind.DENIAL)
        };
    }

    private Component lacking(String heading, UUID request, LetterKind kind) {
        UUID draft = letters.draft(request, kind);
        return new Div(digest.missing(heading, letters.missing(draft)), new Anchor(LetterDesk.pathOf(draft), "Read and edit the draft"));
    }

    private static RadioButtonGroup<Boolean> yesOrNo(String question, String yes, String no) {
        return Choice.of(question, answer -> answer ? yes : no, true, false);
    }

    /** A required field for why, seen after a no. */
    private static TextArea reasonFor(RadioButtonGroup<Boolean> answer, String label) {
        TextArea reason = Typing.text(label, "");
        Typing.require(reason);
        reason.setVisible(false);
        answer.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
        return reason;
    }
}
