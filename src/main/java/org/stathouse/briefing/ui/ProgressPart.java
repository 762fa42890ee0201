package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.stathouse.briefing.press.PacketProgress;

/** How far the making of one packet is, read out section by section, with a way to call it off. */
class ProgressPart extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span what = new Span();
    private final Span figures = new Span();

    /**
     * @param about names the packet above what is being done
     * @param cancel asks and calls the making off; its button is there only for those who may
     */
    ProgressPart(Component about, String name, boolean mayCancel, Runnable cancel) {
        what.getElement().setAttribute("role", "status");
        figures.addClassName("muted");
        bar.getElement().setAttribute("aria-label", "Progress of " + name);
        Div words = new Div(about, what, figures);
        words.addClassName("two-lines");
        Div head = new Div(words);
        head.addClassName("packet-progress-head");
        if (mayCancel) {
            Button stop = new Button("Cancel", click -> cancel.run());
            stop.setAriaLabel("Cancel the making of " + name);
            stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(stop);
        }
        getContent().addClassName("packet-progress");
        getContent().add(head, bar);
    }

    /** Shows where the making stands; a text that has not changed is not read out again. */
    void show(PacketProgress progress) {
        boolean waiting = progress.steps() == 0;
        bar.setIndeterminate(waiting);
        bar.setMin(0);
        bar.setMax(Math.max(1, progress.steps()));
        bar.setValue(Math.clamp(progress.step(), 0, Math.max(1, progress.steps())));
        String now = waiting ? "Waits for its turn" : progress.what();
        if (!now.equals(what.getText())) {
            what.setText(now);
        }
        String step = "Step %d of %d, %s so far".formatted(progress.step(), progress.steps(), PacketWords.pages(progress.pages()));
        figures.setText(waiting ? "One packet is made at a time." : step);
    }
}
