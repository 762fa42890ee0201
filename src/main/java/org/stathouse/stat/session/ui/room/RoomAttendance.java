package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.RoomView;

/** Who is in the room, one a line; kept when the field is left. */
class RoomAttendance extends Composite<Div> {

    private final TextArea names = Typing.text("Who is here", "One a line.");
    private final Div list = new Div();
    private @Nullable RoomView shown;

    /** @param note keeps what was typed, seen with that version of the session */
    RoomAttendance(BiConsumer<@Nullable String, Long> note) {
        names.setMinRows(2);
        names.setWidthFull();
        names.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        names.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                note.accept(Typing.value(names), shown.session().version());
            }
        });
        getContent().add(new H2("In the room"), names, list);
    }

    void show(RoomView room) {
        RoomView before = shown;
        shown = room;
        if (before != null && Objects.equals(before.attendance(), room.attendance()) && before.takesEntries() == room.takesEntries()) {
            return;
        }
        names.setVisible(room.takesEntries());
        Typing.fill(names, room.attendance());
        list.removeAll();
        if (!room.takesEntries()) {
            list.add(LongText.of(room.attendance()));
        }
    }
}
