package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.capture.TypeWords;

/** All keys of the room and the form of a line, on one page. */
class RoomKeys extends Dialog {

    /** @param closed is run when it closes, to lead back to where one was */
    RoomKeys(Runnable closed) {
        setHeaderTitle("Keys of the room");
        setWidth("84rem");
        setMaxWidth("100%");
        add(
                new SectionCard("The line", new Paragraph(line()), facts(
                        "Enter", "record the line, or save what is edited",
                        "Tab", "take the suggested name; ↓ ↑ choose another",
                        "Esc", "empty the line, leave an edit",
                        "↑ in an empty line", "to the last captured row")),
                columns(
                        new SectionCard("Anywhere", facts(
                                "Alt + C", "to the line",
                                "Alt + T", "tick off what runs on the agenda",
                                "Alt + S", "show or hide where the figures come from",
                                "Alt + O", "to the open items",
                                "Alt + R", "read back, or back to capturing",
                                "Alt + B", "bring a line back that was not recorded",
                                "Alt + Z", "bring back what was struck last")),
                        new SectionCard("In a captured row", facts("e", "edit", "x", "strike", "↑ ↓", "another row")),
                        new SectionCard("Reading back", facts("Enter", "agreed, next", "← →", "step", "e", "edit", "x", "strike", "n", "not agreed", "Esc", "back to capturing"))));
        Button close = new Button("Close", click -> close());
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            } else {
                closed.run();
            }
        });
    }

    private static Div columns(Component... cards) {
        Div columns = new Div(cards);
        columns.addClassName("card-columns");
        return columns;
    }

    private static String line() {
        return "owner @ date: task. The owner by name, beginning of the name, user name or initials. The date as 3/15, Mar 15, Fri, next Fri, +5 (working days) or next"
                + " (the next session). A type may stand anywhere: " + TypeWords.all() + "; without one it is a To-Do. A line that begins with ! records a decision.";
    }

    private static Facts facts(String... keysAndWhat) {
        Facts facts = new Facts();
        for (int i = 0; i < keysAndWhat.length; i += 2) {
            facts.with(keysAndWhat[i], keysAndWhat[i + 1]);
        }
        facts.addClassName("room-keys");
        return facts;
    }
}
