package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.stathouse.shared.DateTexts;

/** Says when the form was saved last; read out politely. */
public class SaveStatus extends Composite<Paragraph> {

    private final Clock clock;
    private final DateTexts dates;

    /** Says that nothing had to be saved yet. */
    public SaveStatus(Clock clock, DateTexts dates) {
        this.clock = clock;
        this.dates = dates;
        getContent().addClassName("save-status");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setText("Nothing to save yet. Your entries are saved as you type.");
    }

    /** Says that all is saved, and when, in City time. */
    public void saved() {
        getContent().setText("Saved at " + dates.time(clock.instant()));
        getContent().removeClassName("save-status-problem");
    }

    /** @param why the rest of the sentence "Not saved: …" */
    public void notSaved(String why) {
        getContent().setText("Not saved: " + why);
        getContent().addClassName("save-status-problem");
    }
}
