package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.worklist.CasePages;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.talk.ui.TalkPanels;

/** Makes the parts that the page of every case has: its diagram, its tasks and its comments. */
@Component
public class CaseParts {

    private final CasePages pages;
    private final TaskDesk desk;
    private final TalkPanels talk;
    private final DateTexts dates;

    CaseParts(CasePages pages, TaskDesk desk, TalkPanels talk, DateTexts dates) {
        this.pages = pages;
        this.desk = desk;
        this.talk = talk;
        this.dates = dates;
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

    /**
     * What is new since the person's last look, which this is, whether they watch the case, its comments and a field to add one; or a
     * sentence for those who may see the case but not what is said on it.
     */
    public Div comments(CaseRef subject) {
        return talk.of(subject);
    }
}
