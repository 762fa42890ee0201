package org.stathouse.worklist.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.stathouse.worklist.TaskFilter;

/** What somebody has selected in which list, for as long as they are signed in: reading the page again does not lose it. */
class KeptSelections {

    /** Of so many lists, the ones selected in last. */
    private static final int MOST = 10;

    private final Map<TaskFilter, TaskSelection> byList = new LinkedHashMap<>();

    /** Those of the session that is served now. */
    static KeptSelections current() {
        VaadinSession session = VaadinSession.getCurrent();
        KeptSelections kept = session.getAttribute(KeptSelections.class);
        if (kept == null) {
            kept = new KeptSelections();
            session.setAttribute(KeptSelections.class, kept);
        }
        return kept;
    }

    void keep(TaskFilter list, TaskSelection selection) {
        byList.remove(list);
        if (!selection.isEmpty()) {
            byList.put(list, selection);
        }
        if (byList.size() > MOST) {
            byList.remove(byList.keySet().iterator().next());
        }
    }

    TaskSelection of(TaskFilter list) {
        return Objects.requireNonNullElse(byList.get(list), TaskSelection.NONE);
    }
}
