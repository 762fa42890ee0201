package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.stathouse.shared.DateTexts;

/** Says when the form was saved last; read out politely. */
class SaveStatus extends Composite<Paragraph> {

    private final Clock clock;
    private final DateTexts dates;

    SaveStatus(Clock clock, DateTexts dates) {
        this.clock = clock;
        this.dates = dates;
        getContent().addClassName("save-status");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setText("Nothing to save yet. Your entries are saved as you type.");
    }

    void saved() {
        getContent().setText("Saved at " + dates.time(clock.instant()));
        getContent().removeClassName("save-status-problem");
    }

    void notSaved(String why) {
        getContent().setText("Not saved: " + why);
        getContent().addClassName("save-status-problem");
    }
}
