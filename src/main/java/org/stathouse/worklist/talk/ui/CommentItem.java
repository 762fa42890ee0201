package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.talk.CaseComments;
import org.stathouse.worklist.talk.Comment;

/** One comment: who wrote it and when, its words, mentions and files, and for its author the buttons to change or withdraw it. */
class CommentItem extends ListItem {

    private final CaseComments comments;
    private final CaseRef subject;
    private final Comment comment;
    private final DateTexts dates;
    private final Messages messages;
    private final Runnable changed;
    private final Div body = new Div();

    /** @param changed is run once the comment is not any more what is shown */
    CommentItem(
            CaseComments comments, CaseRef subject, Comment comment, boolean fresh, DateTexts dates, Messages messages, Runnable changed) {
        this.comments = comments;
        this.subject = subject;
        this.comment = comment;
        this.dates = dates;
        this.messages = messages;
        this.changed = changed;
        addClassName("comment");
        setId(comment.anchor());
        add(head(fresh), body);
        show();
    }

    private Div head(boolean fresh) {
        Span who = new Span(comment.authorName() + " · " + dates.dateTime(comment.writtenAt()));
        Div head = new Div(who);
        head.addClassName("comment-head");
        if (fresh) {
            head.add(new StatusBadge(Tone.INFO, "New"));
        }
        if (comment.withdrawnAt() == null && comment.editedAt() != null) {
            head.add(new Span("edited " + dates.dateTime(comment.editedAt())));
        }
        return head;
    }

    private void show() {
        body.removeAll();
        if (comment.withdrawnAt() != null) {
            Paragraph gone = new Paragraph(comment.authorName() + " withdrew this comment on " + dates.dateTime(comment.withdrawnAt()) + ".");
            gone.addClassName("quiet");
            body.add(gone);
            return;
        }
        body.add(new CommentText(comment));
        comment.files().forEach(file ->
                body.add(Downloads.link(file.name(), file.name(), file.mediaType(), () -> comments.file(subject, comment.id(), file.id()))));
        if (comment.editedAt() != null) {
            body.add(earlier());
        }
        if (comment.mayChange()) {
            body.add(buttons());
        }
    }

    private Details earlier() {
        OrderedList list = new OrderedList();
        comments.wordings(subject, comment.id())
                .forEach(wording -> list.add(new ListItem("Until " + dates.dateTime(wording.replacedAt()) + ": " + wording.text())));
        return new Details("What it said before", list);
    }

    private Div buttons() {
        Button edit = new Button("Edit", click -> edit());
        edit.setAriaLabel("Edit your comment of " + dates.dateTime(comment.writtenAt()));
        Button withdraw = new Button("Withdraw", click -> Confirmation.askBeforeRemoval(
                "Withdraw this comment?", "It stays as withdrawn; what it said is kept but shown no more.", "Withdraw", this::withdraw));
        withdraw.setAriaLabel("Withdraw your comment of " + dates.dateTime(comment.writtenAt()));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div buttons = new Div(edit, withdraw);
        buttons.addClassName("comment-buttons");
        return buttons;
    }

    private void withdraw() {
        FaultSummary faults = new FaultSummary(messages);
        body.addComponentAsFirst(faults);
        if (faults.attempt(() -> comments.withdraw(subject, comment.id(), comment.version()))) {
            changed.run();
        }
    }

    private void edit() {
        MentionField field = new MentionField("Your comment", letters -> comments.mentionable(subject, letters));
        field.fill(comment.text());
        FaultSummary faults = new FaultSummary(messages).withField("text", field.area());
        Button save = new Button("Save", click -> {
            if (faults.attempt(() -> comments.edit(subject, comment.id(), comment.version(), field.value()))) {
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button cancel = new Button("Cancel", click -> show());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("comment-buttons");
        body.removeAll();
        body.add(faults, field, buttons);
        field.area().focus();
    }
}
