package org.stathouse.briefing.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;

/** A test's own series of meetings: made by {@code tmo}, read by {@code steerco} and {@code chair}. */
final class Gathering implements PacketOccasion {

    static final String MAKER = "tmo";
    static final Set<String> READERS = Set.of("steerco", "chair");

    /** Neither makes nor reads. */
    static final String STRANGER = "owner";

    private final PacketKind kind;
    private final CurrentActor currentActor;
    private final String series = UUID.randomUUID().toString();

    final UUID january = UUID.randomUUID();
    final UUID february = UUID.randomUUID();

    Gathering(PacketKind kind, CurrentActor currentActor) {
        this.kind = kind;
        this.currentActor = currentActor;
    }

    String series() {
        return series;
    }

    @Override
    public PacketKind kind() {
        return kind;
    }

    @Override
    public Occasion occasion(UUID subject) {
        boolean first = subject.equals(january);
        LocalDate day = first ? LocalDate.of(2027, 1, 13) : LocalDate.of(2027, 2, 10);
        String name = first ? "Gathering 2027-01" : "Gathering 2027-02";
        return new Occasion(kind, subject, new CaseRef("gathering", subject), series, name, "City Hall", name + " - Packet", day, "gatherings/" + subject);
    }

    @Override
    public List<Occasion> offered() {
        return mayMake(january) ? List.of(occasion(january), occasion(february)) : List.of();
    }

    @Override
    public boolean mayRead(UUID subject) {
        return mayMake(subject) || READERS.contains(currentActor.get().username());
    }

    @Override
    public boolean mayMake(UUID subject) {
        return MAKER.equals(currentActor.get().username());
    }

    @Override
    public List<String> readers(UUID subject) {
        return List.copyOf(READERS);
    }
}
