package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.worklist.CaseComments;
import org.stathouse.worklist.CasePages;
import org.stathouse.worklist.TaskDesk;

/** Makes the parts that the page of every case has: its diagram, its tasks and its comments. */
@Component
public class CaseParts {

    private final CasePages pages;
    private final TaskDesk desk;
    private final CaseComments comments;
    private final DateTexts dates;
    private final Messages messages;

    CaseParts(CasePages pages, TaskDesk desk, CaseComments comments, DateTexts dates, Messages messages) {
        this.pages = pages;
        this.desk = desk;
        this.comments = comments;
        this.dates = dates;
        this.messages = messages;
    }

    /** The diagram of the case's process with the current step marked, or a sentence while there is none. */
    public Div diagram(CaseRef subject) {
        return pages.diagram(subject)
                .<Div>map(diagram -> new DiagramPanel(diagram, desk.ofCase(subject)))
                .orElseGet(() -> new Div(new EmptyState(
                        "This case has not started yet.", "Its steps appear here once it has been submitted.")));
    }

    /** All tasks of the case with what became of them and when. */
    public Div tasks(CaseRef subject) {
        return new CaseTaskList(desk.ofCase(subject), dates);
    }

    /** The comments and a field to add one. */
    public Div comments(CaseRef subject) {
        return new CommentPanel(comments, subject, dates, messages);
    }
}
