package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.process.SessionProcess;
import org.stathouse.stat.session.CompletePacket;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.PreMemoDraft;
import org.stathouse.stat.session.ReleasePreMemo;
import org.stathouse.stat.session.ReviewPreMemo;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms of a session's preparation by the Stat's analysts, T-9 to T-1 (processes.md A.3 [P:W]). What is typed is kept meanwhile. */
@Configuration
class PreparationTaskForms {

    private final SessionPreparation preparation;
    private final PacketPanel packets;
    private final DateTexts dates;
    private final Messages messages;
    private final Clock clock;

    PreparationTaskForms(SessionPreparation preparation, PacketPanel packets, DateTexts dates, Messages messages, Clock clock) {
        this.preparation = preparation;
        this.packets = packets;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    TaskForm frameStatSessionForm() {
        return TaskForm.of(SessionProcess.FORM_FRAME, (task, submission) -> {
            UUID session = task.subject().id();
            FrameFields fields = new FrameFields();
            TaskSheet sheet = sheet(task, "Say what the session is about and which questions it takes up, with minutes and who presents. The agencies are asked for their input once it is framed.");
            String sketch = preparation.groundwork(session).nextAgendaOfLast();
            if (sketch != null) {
                sheet.with(new H3("Sketched after the last session"), LongText.of(sketch));
            }
            sheet.with(new KeptDraft<>(session, fields, preparation::keepFrame, () -> preparation.groundwork(session), status(), messages));
            sheet.withSubmit("Finish the frame", submission, () -> {
                fields.register(sheet::shows);
                return fields.value();
            });
            return sheet;
        });
    }

    @Bean
    TaskForm draftPreMemoForm() {
        return TaskForm.of(SessionProcess.FORM_DRAFT, (task, submission) -> memo(
                task,
                submission,
                "Draft the pre-memo. Open items, measures and what the agencies said are set beside it by themselves. Somebody who has not written on it reviews it.",
                "Hand over to the review",
                new PreMemoFields(GroundworkView::draft),
                preparation::keepDraft));
    }

    @Bean
    TaskForm refreshPreMemoForm() {
        return TaskForm.of(SessionProcess.FORM_REFRESH, (task, submission) -> memo(
                task,
                submission,
                "Bring the newest figures into the approved draft. Then it is ready to go out.",
                "Finish the refresh",
                new PreMemoFields(GroundworkView::refreshed),
                preparation::keepRefreshed));
    }

    @Bean
    TaskForm reviewPreMemoForm() {
        return TaskForm.of(SessionProcess.FORM_REVIEW, (task, submission) -> {
            RadioButtonGroup<Boolean> answer =
                    Choice.of("Your review", approved -> approved ? "Approve the draft" : "Return it with what is wrong", true, false);
            TextArea findings = Typing.text("Findings", "The drafter reads them. Required when you return it.");
            TaskSheet sheet = sheet(task, "Read the draft as somebody who has not written it: are the figures right, is what it says borne out by them, is every ask clear?");
            GroundworkView groundwork = preparation.groundwork(task.subject().id());
            sheet.with(draft(groundwork.draft()), new Span("Drafted by " + String.join(", ", groundwork.drafters()) + "."))
                    .withField("approved", answer)
                    .withField("findings", findings);
            sheet.withSubmit("Finish the review", submission, () -> new ReviewPreMemo(answer.getValue(), Typing.value(findings)));
            return sheet;
        });
    }

    @Bean
    TaskForm releasePreMemoForm() {
        return TaskForm.of(SessionProcess.FORM_RELEASE, (task, submission) -> {
            TaskSheet sheet = sheet(task, "Releasing freezes the pre-memo as PDF and sends it to the chair, the analysts and the agencies of the Stat.");
            sheet.with(preview(task.subject().id()), draft(preparation.groundwork(task.subject().id()).refreshed()));
            sheet.withSubmit("Release the pre-memo", submission, ReleasePreMemo::new);
            return sheet;
        });
    }

    @Bean
    TaskForm completeStatPacketForm() {
        return TaskForm.of(SessionProcess.FORM_PACKET, (task, submission) -> {
            TextArea note = Typing.text("Note on the packet", "What the next analyst should know about it; it stands on the page of the session. It may be empty.");
            TaskSheet sheet = sheet(task, "The packet is put together by itself: the memo of the last session, the pre-memo, the measures, the open items, the legal dates. Look through the draft; completing it makes the final packet and sends it to the chair, the analysts and the agencies. At the close of this day it goes out as it stands.")
                    .with(packets.check(PacketKind.STAT, task.subject().id()))
                    .withField("note", note);
            Typing.fill(note, preparation.groundwork(task.subject().id()).packetNote());
            sheet.withSubmit("Send the packet", submission, () -> new CompletePacket(Typing.value(note)));
            return sheet;
        });
    }

    private Component memo(
            OpenTask task, TaskForm.Submission submission, String guidance, String verb, PreMemoFields fields, KeptDraft.Keeping<HandInPreMemo> keeping) {
        UUID session = task.subject().id();
        GroundworkView groundwork = preparation.groundwork(session);
        TaskSheet sheet = sheet(task, guidance);
        if (groundwork.approved() != null && groundwork.findings() != null) {
            String by = groundwork.reviewedBy() == null ? "The review" : groundwork.reviewedBy();
            sheet.with(new H3(groundwork.approved() ? by + " approved it and noted" : by + " returned it"), LongText.of(groundwork.findings()));
        }
        sheet.with(inputs(groundwork), preview(session));
        sheet.with(new KeptDraft<>(session, fields, keeping, () -> preparation.groundwork(session), status(), messages));
        sheet.withSubmit(verb, submission, () -> {
            fields.register(sheet::shows);
            return fields.value();
        });
        return sheet;
    }

    /** What the agencies said, to be drafted from. */
    private static Div inputs(GroundworkView groundwork) {
        Div inputs = new Div(new H3("What the agencies said"));
        inputs.addClassName("session-texts");
        groundwork.agencies().stream()
                .filter(part -> part.input() != null)
                .forEach(part -> inputs.add(new Div(new Span(part.agencyName()), LongText.of(part.input()))));
        if (inputs.getComponentCount() == 1) {
            inputs.add(new Paragraph("No agency has given its input yet."));
        }
        return inputs;
    }

    private static Div draft(PreMemoDraft draft) {
        Div texts = new Div();
        texts.addClassName("session-texts");
        section(texts, "What the data shows", draft, PreMemoDraft::dataShows);
        section(texts, "What the chair may ask", draft, PreMemoDraft::questions);
        section(texts, "What the agencies are asked to bring or decide", draft, PreMemoDraft::asks);
        return texts;
    }

    private static void section(Div texts, String heading, PreMemoDraft draft, Function<PreMemoDraft, @Nullable String> text) {
        texts.add(new H3(heading), LongText.of(text.apply(draft)));
    }

    private static Div preview(UUID session) {
        return new Div(new Anchor(SessionMemos.pathOf(session, MemoKind.PRE_MEMO), "See the pre-memo as it would go out now"));
    }

    private TaskSheet sheet(OpenTask task, String guidance) {
        return new TaskSheet(messages, guidance).with(new Div(new Anchor(StatAddresses.session(task.subject().id()), "Page of the session")));
    }

    private SaveStatus status() {
        return new SaveStatus(clock, dates);
    }
}
