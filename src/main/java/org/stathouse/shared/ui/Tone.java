package org.stathouse.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a status means for the reader; each has its own icon, so that color never carries the meaning alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE_O),
    PROGRESS(VaadinIcon.CLOCK),
    GOOD(VaadinIcon.CHECK_CIRCLE),
    WARNING(VaadinIcon.WARNING),
    DANGER(VaadinIcon.EXCLAMATION_CIRCLE);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    /** The icon's name in the browser. */
    String iconName() {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name by which {@code stathouse.css} knows it. */
    String cssName() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
