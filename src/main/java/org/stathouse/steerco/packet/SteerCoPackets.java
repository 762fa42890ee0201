package org.stathouse.steerco.packet;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.meeting.MeetingBriefs;
import org.stathouse.steerco.meeting.MeetingRow;
import org.stathouse.steerco.office.Rights;

/**
 * Packets of SteerCo meetings. They hold red cases, RAID and reports whole, so administrators, who do not read all of these, read no
 * packet; whoever sits on SteerCo does, and who stands in on the meeting's day, for they decide on what stands in it. A member who is
 * interested in a case reads its page as they do on screen; only the vote is not theirs. Chair and TMO make packets.
 */
@Component
@Transactional(readOnly = true)
class SteerCoPackets implements PacketOccasion {

    /** All meetings are compared with one another. */
    private static final String SERIES = "steerco";

    private static final int MOST_OFFERED = 200;
    private static final Role[] READ = {Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.TMO};

    private final MeetingBriefs meetings;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final DateTexts dates;

    SteerCoPackets(MeetingBriefs meetings, Rights rights, CurrentActor currentActor, DateTexts dates) {
        this.meetings = meetings;
        this.rights = rights;
        this.currentActor = currentActor;
        this.dates = dates;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.STEERCO;
    }

    @Override
    public Occasion occasion(UUID meeting) {
        return occasion(meetings.get(meeting));
    }

    private Occasion occasion(MeetingRow meeting) {
        return new Occasion(
                PacketKind.STEERCO,
                meeting.id(),
                new CaseRef("steerco-meeting", meeting.id()),
                SERIES,
                "SteerCo of " + dates.date(meeting.day()),
                "%s %s, %s, %s".formatted(meeting.kind().label(), meeting.number(), dates.dateTime(meeting.day(), meeting.startsAt()), meeting.place()),
                "SteerCo - Packet - " + meeting.day(),
                meeting.day(),
                "steerco/meetings/" + meeting.id());
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        return actor.isSystem() || rights.isChairOrTmo(actor)
                ? meetings.nearest().stream().limit(MOST_OFFERED).map(this::occasion).toList()
                : List.of();
    }

    @Override
    public boolean mayRead(UUID meeting) {
        Actor actor = currentActor.get();
        return meetings.exists(meeting)
                && (actor.isSystem() || actor.hasAny(READ) || rights.isOn(actor) || actor.isAmong(meetings.invited(meeting)));
    }

    @Override
    public boolean mayMake(UUID meeting) {
        Actor actor = currentActor.get();
        return meetings.exists(meeting) && (actor.isSystem() || rights.isChairOrTmo(actor));
    }

    @Override
    public List<String> readers(UUID meeting) {
        return List.copyOf(meetings.invited(meeting));
    }
}
