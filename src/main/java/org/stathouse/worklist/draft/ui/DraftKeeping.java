package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.worklist.draft.DraftPlace;
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
     * @param title what it is, for the list of unfinished forms
     * @param path where it stands, below the product's address
     * @param reopen shows the form anew, after the person threw their entries away
     */
    public KeptForm keep(DraftPlace place, String title, String path, Component form, Runnable reopen) {
        return new KeptForm(
                new KeptForm.KeptPlace(place, title, path), form, drafts, messages, new SaveStatus(clock, dates), new DraftNotices(dates), reopen);
    }

    /** Whether a form keeps its entries with its case, so that no draft is needed beside: it shows when it was saved last. */
    public static boolean keepsItself(Component form) {
        return form instanceof SaveStatus || form.getChildren().anyMatch(DraftKeeping::keepsItself);
    }
}
