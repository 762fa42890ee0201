package org.stathouse.stat.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOrders;
import org.stathouse.identity.Actor;
import org.stathouse.stat.StatDirectory;

/**
 * The packets of sessions as their process orders them (processes.md A.3, T-1 [P:W]): a draft when T-1 opens, the final one when
 * somebody completes it, and what there is when nobody has. A session that moves has packets of its own for each date.
 */
@Service
@Transactional
public class SessionPackets {

    private final SessionAccess access;
    private final GroundworkRepository groundworks;
    private final SessionTimetable timetable;
    private final SessionJournal journal;
    private final StatDirectory stats;
    private final PacketOrders orders;
    private final Clock clock;

    SessionPackets(
            SessionAccess access,
            GroundworkRepository groundworks,
            SessionTimetable timetable,
            SessionJournal journal,
            StatDirectory stats,
            PacketOrders orders,
            Clock clock) {
        this.access = access;
        this.groundworks = groundworks;
        this.timetable = timetable;
        this.journal = journal;
        this.stats = stats;
        this.orders = orders;
        this.clock = clock;
    }

    /** Called by the process at T-1: has the draft made that the task shows. */
    public void makeDraft(UUID id) {
        order(access.forStep(id), Edition.DRAFT);
    }

    /** Called by the process once somebody has completed the packet, or nobody has in time: has the final one made and sent. */
    public void send(UUID id) {
        order(access.forStep(id), Edition.FINAL);
    }

    /** Called by the process at the close of T-1: the packet goes out though nobody completed it; the analysts are told. */
    public void passOver(UUID id) {
        passOver(access.forStep(id));
    }

    /** Called by the process when the session's day has begun: no session is held without a packet for its day. */
    public void sendAtLast(UUID id) {
        StatSession session = access.forStep(id);
        if (!isOut(session)) {
            passOver(session);
        }
        order(session, Edition.FINAL);
    }

    /** A session whose packet is out was moved to a day so near that it is not prepared anew: its readers get one with the new date. */
    @EventListener
    void moved(SessionMoved moved) {
        StatSession session = access.forStep(moved.session());
        if (isOut(session) && !timetable.isPreparable(session)) {
            order(session, Edition.FINAL);
        }
    }

    private void passOver(StatSession session) {
        groundworks.findById(session.id())
                .ifPresent(groundwork -> groundwork.packetReady(
                        groundwork.packetNote(), new Groundwork.Mark(Actor.SYSTEM.username(), clock.instant().truncatedTo(ChronoUnit.MICROS))));
        journal.record(session, "packet-passed-over", "has its packet sent as it stands; nobody completed it", Map.of());
        journal.tell(
                stats.get(session.statId()).analysts(),
                session,
                "session-packet-as-it-stands",
                occurrence(session),
                "Session " + session.number() + ": the packet goes out as it stands",
                Map.of());
    }

    private boolean isOut(StatSession session) {
        return groundworks.findById(session.id()).map(groundwork -> groundwork.of(Phase.PACKET)).isPresent();
    }

    private void order(StatSession session, Edition edition) {
        String key = "stat-session:%s/%s/%s".formatted(session.id(), edition.name().toLowerCase(Locale.ROOT), occurrence(session));
        orders.order(PacketKind.STAT, session.id(), edition, key);
    }

    /** A session has packets of its own for each date that it had. */
    private static String occurrence(StatSession session) {
        return String.valueOf(session.moves().size());
    }
}
