package org.stathouse.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;

/**
 * What happened to one case, newest first: when, who, what, and the changed fields before and after. A case page shows it
 * below a heading of its own, to people who may see the case.
 */
public class CaseHistory extends Composite<Div> {

    private static final int PAGE = 20;

    private final AuditLog log;
    private final DateTexts dates;
    private final CaseRef subject;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button("Show older entries", click -> showOlder());
    private @Nullable String next;

    public CaseHistory(AuditLog log, DateTexts dates, CaseRef subject) {
        this.log = log;
        this.dates = dates;
        this.subject = subject;
        list.addClassName("history");
        getContent().addClassName("case-history");
        refresh();
    }

    /** Reads the newest rows again, after something was done to the case. */
    public final void refresh() {
        list.removeAll();
        getContent().removeAll();
        next = null;
        showOlder();
        if (list.getComponentCount() == 0) {
            getContent().add(new EmptyState("Nothing has happened here yet.", "Every change will be listed with who made it and when."));
        } else {
            getContent().add(list, older);
        }
    }

    private void showOlder() {
        Slice<AuditEntry> page = log.ofCase(subject, next, PAGE);
        page.items().forEach(entry -> list.add(new HistoryItem(entry, dates)));
        next = page.next();
        older.setVisible(next != null);
    }
}
