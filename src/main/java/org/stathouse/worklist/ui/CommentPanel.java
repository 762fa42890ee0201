package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.worklist.CaseComments;
import org.stathouse.worklist.Comment;

/** The comments on a case, oldest first, and a field to add one. */
class CommentPanel extends Div {

    private final CaseComments comments;
    private final CaseRef subject;
    private final DateTexts dates;
    private final OrderedList list = new OrderedList();
    private final TextArea text = new TextArea("Add a comment");
    private final FaultSummary faults;

    CommentPanel(CaseComments comments, CaseRef subject, DateTexts dates, Messages messages) {
        this.comments = comments;
        this.subject = subject;
        this.dates = dates;
        this.faults = new FaultSummary(messages).withField("text", text);
        list.addClassName("comments");
        text.setWidthFull();
        text.setMaxLength(CaseComments.MAX_LENGTH);
        text.setHelperText("Everyone who may see this case can read it.");
        comments.of(subject).forEach(this::show);
        add(list, faults, text, new Button("Add comment", click -> add()));
    }

    private void add() {
        faults.attempt(() -> {
            show(comments.add(subject, text.getValue()));
            text.clear();
        });
    }

    private void show(Comment comment) {
        Span head = new Span(comment.authorName() + " · " + dates.dateTime(comment.writtenAt()));
        head.addClassName("comment-head");
        ListItem item = new ListItem(head, new Paragraph(comment.text()));
        item.addClassName("comment");
        list.add(item);
    }
}
