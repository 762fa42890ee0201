package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.session.DecisionView;
import org.stathouse.stat.session.RoomView;

/**
 * What the room has agreed on so far: its items and its decisions. In a row, e edits and x strikes; the arrow keys go from row to
 * row ({@code frontend/stat-capture.js}).
 */
@Tag("stat-rows")
class CapturedList extends Component implements HasComponents {

    private final CaptureWords words;
    private final Steps steps;
    private final Div list = new Div();
    private @Nullable RoomView shown;

    /** What can be done with a row. */
    interface Steps {

        void edit(StatItem item);

        void strike(StatItem item);

        void edit(DecisionView decision);

        void strike(DecisionView decision);
    }

    CapturedList(CaptureWords words, Steps steps) {
        this.words = words;
        this.steps = steps;
        add(new H2("Captured"), list);
    }

    /** Moves the focus to the last row. */
    void focusLast() {
        getElement().executeJs("[...this.querySelectorAll('[data-row]')].at(-1)?.focus()");
    }

    void show(RoomView room) {
        if (shown != null && shown.items().equals(room.items()) && shown.decisions().equals(room.decisions()) && shown.takesEntries() == room.takesEntries()) {
            return;
        }
        shown = room;
        list.removeAll();
        if (room.items().isEmpty() && room.decisions().isEmpty()) {
            list.add(new Paragraph("Nothing yet. What is agreed appears here at once, whoever types it."));
            return;
        }
        room.decisions().forEach(decision -> list.add(row(decision, room.takesEntries())));
        room.items().forEach(item -> list.add(row(item, room.takesEntries())));
        if (room.takesEntries()) {
            getElement().executeJs("const column = this.closest('.room-column'); column.scrollTop = column.scrollHeight;");
        }
    }

    private Component row(StatItem item, boolean mayEdit) {
        Span head = new Span(last(item.number()) + " " + item.ownerName() + ", by " + words.day(item.due()));
        head.addClassName("captured-head");
        Span type = new Span(item.type().label() + (item.agencyName() == null ? "" : ", " + item.agencyName()));
        type.addClassName("muted");
        Div row = row(head, new Span(item.task()), type);
        if (item.readBack() != null) {
            row.add(new StatusBadge(Tone.GOOD, "Read back"));
        }
        if (mayEdit && item.status() == ItemStatus.CAPTURED) {
            keys(row, item.number(), () -> steps.edit(item), () -> steps.strike(item));
        }
        return row;
    }

    private Component row(DecisionView decision, boolean mayEdit) {
        Span head = new Span("Decision");
        head.addClassName("captured-head");
        Div row = row(head, new Span(decision.text()), new Span());
        row.addClassName("captured-decision");
        if (mayEdit) {
            keys(row, "the decision “" + decision.text() + "”", () -> steps.edit(decision), () -> steps.strike(decision));
        }
        return row;
    }

    private static Div row(Component... words) {
        Div row = new Div(words);
        row.addClassName("captured-row");
        return row;
    }

    private static void keys(Div row, String what, Runnable edit, Runnable strike) {
        NativeButton editing = button("Edit", "Edit " + what, edit);
        editing.getElement().setAttribute("data-row", "").setAttribute("aria-keyshortcuts", "e x");
        Div buttons = new Div(editing, button("Strike", "Strike " + what, strike));
        buttons.addClassName("captured-buttons");
        row.add(buttons);
        key(row, "e", edit);
        key(row, "x", strike);
    }

    private static NativeButton button(String text, String label, Runnable step) {
        NativeButton button = new NativeButton(text, click -> step.run());
        button.getElement().setAttribute("aria-label", label);
        button.addClassName("room-small-button");
        return button;
    }

    private static void key(Div row, String key, Runnable step) {
        row.getElement()
                .addEventListener("keydown", event -> step.run())
                .setFilter("event.key === '%s' && !event.ctrlKey && !event.altKey && !event.metaKey".formatted(key))
                .preventDefault();
    }

    /** An item's number within its session: the room knows which session it is. */
    private static String last(String number) {
        return "#" + number.substring(number.lastIndexOf('-') + 1);
    }
}
