package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.html.Anchor;
import org.stathouse.worklist.draft.FormDrafts;

/** Leads to the person's unfinished forms and says how many there are; not shown where there are none. */
public class UnfinishedFormsLink extends Anchor {

    /** Counts when it is made. */
    public UnfinishedFormsLink(FormDrafts drafts) {
        super(UnfinishedFormsView.PATH, "");
        long count = drafts.count();
        setText(count == 1 ? "1 unfinished form" : count + " unfinished forms");
        setVisible(count > 0);
        addClassName("unfinished-link");
    }
}
