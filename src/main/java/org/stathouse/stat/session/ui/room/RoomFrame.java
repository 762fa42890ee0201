package org.stathouse.stat.session.ui.room;

import org.stathouse.stat.capture.CaptureReader;

/** The page around the desk at which the room is captured. */
interface RoomFrame {

    /** The room needs the width of the navigation; it comes back on the next page, unless it lies over the page as on a phone. */
    String CLOSE_DRAWER =
            "const frame = document.querySelector('vaadin-app-layout');"
                    + "if (frame && !frame.hasAttribute('overlay') && frame.drawerOpened) { frame.drawerOpened = false; frame.dataset.live = 'yes'; }";

    /** What {@link #CLOSE_DRAWER} closed is opened again. */
    String OPEN_DRAWER =
            "const frame = document.querySelector('vaadin-app-layout');"
                    + "if (frame && frame.dataset.live) { frame.drawerOpened = true; delete frame.dataset.live; }";

    /** Runs a use case, shows its refusal or what has become of the room. @return whether it went through */
    boolean attempt(Runnable useCase);

    /** A use case went through: the room is shown as it stands now. */
    void changed();

    /** Says briefly that something was done. */
    void say(String sentence);

    /** What reads a line today. */
    CaptureReader reader();
}
