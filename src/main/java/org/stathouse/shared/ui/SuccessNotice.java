package org.stathouse.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says briefly that something was done, read out politely by a screen reader; can offer to undo it. */
public final class SuccessNotice {

    private static final int SHOWN_MILLIS = 6_000;
    private static final int SHOWN_WITH_UNDO_MILLIS = 15_000;

    private SuccessNotice() {}

    /** Shows the sentence for 6 seconds. */
    public static void show(String sentence) {
        notification(new Div(icon(), new Span(sentence)), SHOWN_MILLIS).open();
    }

    /** Shows the sentence for 15 seconds with a button that takes the step back. */
    public static void show(String sentence, String undoLabel, Runnable undo) {
        Button button = new Button(undoLabel);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Notification notification = notification(new Div(icon(), new Span(sentence), button), SHOWN_WITH_UNDO_MILLIS);
        button.addClickListener(click -> {
            notification.close();
            undo.run();
        });
        notification.open();
    }

    private static Notification notification(Div content, int millis) {
        content.addClassName("notice");
        Notification notification = new Notification(content);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(millis);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        return notification;
    }

    private static Icon icon() {
        Icon icon = VaadinIcon.CHECK_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
