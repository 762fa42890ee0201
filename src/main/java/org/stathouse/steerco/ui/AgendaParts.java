package org.stathouse.steerco.ui;

import java.util.ArrayList;
import java.util.List;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;

/** Groups the items of an agenda under their headings, in the order in which the meeting takes them. */
final class AgendaParts {

    private AgendaParts() {}

    /** A heading and what stands under it; a heading comes again where another part was put in between. */
    record Section(AgendaPart part, List<AgendaItemView> items) {}

    static List<Section> sections(List<AgendaItemView> items) {
        List<Section> sections = new ArrayList<>();
        for (AgendaItemView item : items) {
            if (sections.isEmpty() || sections.getLast().part() != item.part()) {
                sections.add(new Section(item.part(), new ArrayList<>()));
            }
            sections.getLast().items().add(item);
        }
        return sections;
    }

    /** Whether the room is through with it. */
    static boolean isDone(AgendaItemView item) {
        return item.state() != ItemState.WAITING && item.state() != ItemState.NOT_CARRIED;
    }
}
