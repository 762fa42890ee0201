package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;

/** A clock that counts on by itself in the browser ({@code frontend/stat-capture.js}), from what has passed by the server's time. */
@Tag("stat-timer")
class RoomTimer extends Component {

    /** @param planned in minutes; with none it only counts up */
    RoomTimer(Duration passed, int planned) {
        getElement().setAttribute("seconds", String.valueOf(passed.toSeconds()));
        getElement().setAttribute("planned", String.valueOf(planned));
        // It changes every second: who listens to the page is told when it is asked for, not all the time.
        getElement().setAttribute("role", "timer").setAttribute("aria-live", "off");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://frontend/stat-capture.js");
    }
}
