package org.stathouse.stat.session.ui.room;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.capture.CapturedLine;
import org.stathouse.stat.session.AgendaEntryView;
import org.stathouse.stat.session.DecisionView;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionStep;

/** The desk of an analyst in the room: what the keys do to the agenda, to what is captured and to the session. */
class RoomDesk implements CapturedList.Steps, ReadBack.Steps {

    private final StatRoom room;
    private final UUID session;
    private final Set<UUID> agencies;
    private final CaptureWords words;
    private final RoomFrame frame;
    private final RoomAgenda agenda = new RoomAgenda(this::tick);
    private final RoomAttendance attendance = new RoomAttendance(this::attend);
    private final CapturedList captured;
    private final ReadBack readBack;
    private final CaptureBar bar;
    private final Deque<Runnable> struck = new ArrayDeque<>();
    private @Nullable RoomView shown;

    /** @param agencies those of the Stat: an item whose owner stands for one of them concerns it */
    RoomDesk(StatRoom room, UUID session, Set<UUID> agencies, CaptureWords words, Messages messages, RoomFrame frame) {
        this.room = room;
        this.session = session;
        this.agencies = agencies;
        this.words = words;
        this.frame = frame;
        this.captured = new CapturedList(words, this);
        this.readBack = new ReadBack(words, this);
        this.bar = new CaptureBar(frame::reader, words, messages, this::record);
        bar.field().onLookBack(captured::focusLast);
        bar.field().onAskedForKeys(() -> new RoomKeys(bar::focus).open());
    }

    UUID session() {
        return session;
    }

    RoomAgenda agenda() {
        return agenda;
    }

    RoomAttendance attendance() {
        return attendance;
    }

    CapturedList captured() {
        return captured;
    }

    ReadBack readBack() {
        return readBack;
    }

    CaptureBar bar() {
        return bar;
    }

    void show(RoomView latest, Instant now) {
        shown = latest;
        agenda.show(latest, now);
        attendance.show(latest);
        captured.show(latest);
        readBack.show(latest, latest.session().can(SessionStep.END));
        bar.setVisible(latest.takesEntries());
    }

    void begin() {
        if (frame.attempt(() -> room.begin(session, versionNow()))) {
            bar.focus();
        }
    }

    void tickCurrent() {
        RoomAgenda.current(latest()).ifPresent(entry -> tick(entry, true));
    }

    void toggleReadBack() {
        if (readBack.isOpen()) {
            close();
        } else if (latest().takesEntries()) {
            readBack.open(latest(), latest().session().can(SessionStep.END));
        }
    }

    /** Brings back what was struck last; an item under the number it had. */
    void bringBack() {
        if (!struck.isEmpty()) {
            frame.attempt(struck.pop());
        }
    }

    @Override
    public void edit(StatItem item) {
        bar.edit(item.number(), words.line(item, frame.reader()), line -> {
            if (line instanceof CapturedLine.Item changed) {
                room.amend(session, item.id(), item.version(), changed.content(item.agency(), item.issue()));
                edited();
            }
        });
    }

    @Override
    public void edit(DecisionView decision) {
        bar.edit("a decision", "! " + decision.text(), line -> {
            if (line instanceof CapturedLine.Decision changed) {
                room.rewordDecision(session, decision.id(), decision.version(), changed.text());
                edited();
            }
        });
    }

    @Override
    public void strike(StatItem item) {
        NewItem content = new NewItem(item.task(), item.owner(), item.due(), item.type(), item.agency(), item.issue());
        if (frame.attempt(() -> room.strike(session, item.id(), item.version()))) {
            struck(item.number(), () -> room.bringBack(session, item.number(), content));
        }
    }

    @Override
    public void strike(DecisionView decision) {
        if (frame.attempt(() -> room.strikeDecision(session, decision.id(), decision.version()))) {
            struck("the decision", () -> room.decide(session, decision.text()));
        }
    }

    @Override
    public void agree(StatItem item, boolean agreed) {
        if (frame.attempt(() -> room.readBack(session, item.id(), item.version(), agreed)) && agreed) {
            readBack.goOn();
        }
    }

    @Override
    public void end() {
        List<String> unread = ReadBack.unread(latest().items());
        String consequence = (unread.isEmpty() ? "" : "Not read back: " + String.join("; ", unread) + ". ")
                + "What was captured can be edited for 24 hours; the debrief and the follow-up memo come next.";
        Confirmation.ask("End the session?", consequence, "End the session", () -> {
            if (frame.attempt(() -> room.end(session, versionNow()))) {
                close();
                frame.say("The session has ended. Its debrief can be edited for 24 hours.");
            }
        });
    }

    @Override
    public void close() {
        readBack.close();
        bar.focus();
    }

    private void record(CapturedLine line) {
        switch (line) {
            case CapturedLine.Blank blank -> { }
            case CapturedLine.Decision decision -> room.decide(session, decision.text());
            case CapturedLine.Item item -> room.capture(session, item.content(agency(item), issue()));
        }
        frame.changed();
    }

    /** The owner's agency among those of the Stat; the Stat's own if it has only one. */
    private @Nullable UUID agency(CapturedLine.Item item) {
        return agencies.size() == 1 ? agencies.iterator().next() : item.agencyAmong(agencies);
    }

    private @Nullable String issue() {
        return RoomAgenda.current(latest()).map(AgendaEntryView::title).orElse(null);
    }

    private void tick(AgendaEntryView entry, boolean done) {
        frame.attempt(() -> room.tick(session, entry.id(), entry.version(), done));
    }

    private void attend(@Nullable String names, Long version) {
        frame.attempt(() -> room.attend(session, version, names));
    }

    private void edited() {
        frame.changed();
        if (readBack.isOpen()) {
            readBack.focus();
        }
    }

    private void struck(String what, Runnable undo) {
        struck.push(undo);
        frame.say("Struck " + what + ". Alt + Z brings it back.");
        if (!readBack.isOpen()) {
            bar.focus();
        }
    }

    /**
     * The version at this moment, not the one last shown: what a timer has noted on the session in the seconds since then does not speak
     * against its beginning or end, and who begins or ends it twice is refused all the same.
     */
    private long versionNow() {
        return room.of(session).session().version();
    }

    private RoomView latest() {
        if (shown == null) {
            throw new IllegalStateException("The room has not been shown");
        }
        return shown;
    }
}
