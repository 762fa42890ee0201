package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.worklist.draft.FormDrafts;

/** Has the entries of forms kept while they are typed. */
@org.springframework.stereotype.Component
public class DraftKeeping {

    private final FormDrafts drafts;
    private final Messages messages;
    private final DateTexts dates;
    private final Clock clock;

    DraftKeeping(FormDrafts drafts, Messages messages, DateTexts dates, Clock clock) {
        this.drafts = drafts;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The form with its entries kept. It is to be complete: what its fields hold now is taken for what the case says.
     *
     * @param reopen shows the form anew, after the person threw their entries away
     */
    public KeptForm keep(KeptPlace place, Component form, Runnable reopen) {
        return new KeptForm(place, form, drafts, messages, new SaveStatus(clock, dates), new DraftNotices(dates), reopen);
    }

    /** Like {@link #keep(KeptPlace, Component, Runnable)}, for a form with an address of its own, which is loaded again to show it anew. */
    public KeptForm keep(KeptPlace place, Component form) {
        return keep(place, form, () -> UI.getCurrent().getPage().reload());
    }

    /** Whether a form keeps its entries with its case, so that no draft is needed beside: it shows when it was saved last. */
    public static boolean keepsItself(Component form) {
        return form instanceof SaveStatus || form.getChildren().anyMatch(DraftKeeping::keepsItself);
    }
}
