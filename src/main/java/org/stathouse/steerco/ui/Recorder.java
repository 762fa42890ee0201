package org.stathouse.steerco.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.MeetingRoom;

/** What the items of the live view share: the room in which they are recorded, and what fills their fields. */
record Recorder(UUID meeting, MeetingRoom room, Agendas agendas, List<Person> people, DateTexts dates, Messages messages) {

    /** The item as it stands now, unless it was taken off. */
    Optional<AgendaItemView> current(UUID item) {
        return agendas.of(meeting).items().stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
