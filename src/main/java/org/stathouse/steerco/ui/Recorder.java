package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** What the items of the live view share: the room in which they are recorded, what fills their fields, and what keeps them. */
record Recorder(
        UUID meeting, MeetingRoom room, Agendas agendas, List<Person> people, DraftKeeping drafts, DateTexts dates, Messages messages) {

    /** Keeps what is typed of a decision until it is recorded. */
    KeptForm keep(AgendaItemView item, Component decision) {
        KeptPlace place = new KeptPlace(
                new DraftPlace("steerco/decision", item.id().toString()),
                "Record a decision",
                item.topic().number() + " · " + item.topic().title(),
                Addresses.live(meeting));
        return drafts.keep(place, decision);
    }

    /** The item as it stands now, unless it was taken off. */
    Optional<AgendaItemView> current(UUID item) {
        return agendas.of(meeting).items().stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
