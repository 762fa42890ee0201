package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.talk.CaseWatches;
import org.stathouse.worklist.talk.CaseWatches.Watch;
import org.stathouse.worklist.talk.Watching;

/** Says whether the person is told of what others do on the case, and lets them change it. */
class WatchToggle extends Div {

    private final CaseWatches watches;
    private final CaseRef subject;
    private final Button button = new Button();
    private final Span standing = new Span();
    private Watch watch;

    WatchToggle(CaseWatches watches, CaseRef subject) {
        this.watches = watches;
        this.subject = subject;
        this.watch = watches.of(subject);
        addClassName("watch");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> change());
        standing.addClassName("quiet");
        standing.getElement().setAttribute("role", "status");
        add(button, standing);
        show();
    }

    private void change() {
        watch = watch.mine() == Watching.CHOSEN ? watches.unwatch(subject) : watches.watch(subject);
        show();
    }

    private void show() {
        boolean chosen = watch.mine() == Watching.CHOSEN;
        Icon icon = (chosen ? VaadinIcon.EYE_SLASH : VaadinIcon.EYE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        button.setIcon(icon);
        button.setText(chosen ? "Stop watching" : "Watch this case");
        standing.setText(sentence() + others());
    }

    private String sentence() {
        return switch (watch.mine()) {
            case CHOSEN -> "You are told of comments and of every change.";
            case JOINED -> "You are told of comments, because you took part or were mentioned.";
            case CONCERNED -> "You are told of comments while a task of this case is with you or you wait for one.";
            case LEFT -> "You are told only when somebody mentions you.";
            case NONE -> "You are not told of what happens here.";
        };
    }

    private String others() {
        int all = watch.watchers().size();
        if (all == 0) {
            return "";
        }
        return " Told of comments: " + String.join(", ", watch.watchers()) + ".";
    }
}
