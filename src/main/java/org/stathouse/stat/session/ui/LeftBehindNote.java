package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.session.LeftBehind;
import org.stathouse.stat.session.ScheduleChanges;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;

/** Which planned sessions a change of the schedule has left where they were; whoever plans can let those that nobody prepares yet follow. */
class LeftBehindNote extends Div {

    /** @param plans whether the person plans the Stat's sessions */
    LeftBehindNote(UUID stat, List<LeftBehind> sessions, boolean plans, ScheduleChanges changes) {
        getElement().setAttribute("role", "note");
        add(new Paragraph("The schedule has changed since these sessions were planned. They stay where they are until somebody moves them:"));
        UnorderedList list = new UnorderedList();
        sessions.forEach(session -> list.add(new ListItem(
                new Anchor(StatAddresses.session(session.id()), session.number()),
                new Span(" on " + StatWords.day(session.day()) + (session.begun() ? ", whose preparation has begun" : "")))));
        add(list);
        long free = sessions.stream().filter(session -> !session.begun()).count();
        if (plans && free > 0) {
            String what = StatWords.count(Math.toIntExact(free), "session");
            add(new Button("Move " + what + " to the schedule", click -> Confirmation.ask(
                    "Move " + what + "?",
                    "Each goes to the next free day of the schedule, and its people are told. A session whose preparation has begun stays.",
                    "Move",
                    () -> {
                        changes.follow(stat);
                        SuccessNotice.show("Moved " + what + " to the schedule.");
                        UI.getCurrent().refreshCurrentRoute(true);
                    })));
        }
    }
}
