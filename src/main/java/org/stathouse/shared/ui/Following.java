package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Looks again each second while something is being made, and no longer than the page is open. */
public final class Following {

    private static final int EVERY_MILLIS = 1_000;
    private static final int NO_POLLING = -1;

    private final Runnable look;
    private @Nullable UI ui;
    private @Nullable Registration polling;

    /** @param page whose being open it lasts */
    public Following(Component page, Runnable look) {
        this.look = look;
        page.addDetachListener(detach -> stop());
    }

    /** Begins, unless it has begun. */
    public void begin(UI shown) {
        if (polling == null) {
            ui = shown;
            shown.setPollInterval(EVERY_MILLIS);
            polling = shown.addPollListener(poll -> look.run());
        }
    }

    /** Stops, if it has begun. */
    public void stop() {
        if (polling != null && ui != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NO_POLLING);
        }
    }
}
