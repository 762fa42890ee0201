package org.stathouse.mpia.packet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;

/**
 * The weekly packet on requests for records, one series for the whole City. The records supervisor makes it and gets it; Law, who sees
 * all requests and advises on their dates, reads it too.
 */
@Component
public class RecordsWeeks implements PacketOccasion {

    /** The one subject of these packets: the City’s records work. */
    public static final UUID CITY = UUID.fromString("6d706961-0000-4000-8000-000000000001");

    private final CurrentActor currentActor;
    private final People people;
    private final Deadlines deadlines;
    private final DateTexts texts;

    RecordsWeeks(CurrentActor currentActor, People people, Deadlines deadlines, DateTexts texts) {
        this.currentActor = currentActor;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.RECORDS_WEEK;
    }

    @Override
    public Occasion occasion(UUID subject) {
        requireCity(subject);
        LocalDate monday = monday(deadlines.today());
        return new Occasion(
                PacketKind.RECORDS_WEEK,
                CITY,
                new CaseRef("mpia-week", CITY),
                CITY.toString(),
                "Public records, week of " + texts.date(monday),
                "Monday, %s to Sunday, %s".formatted(texts.date(monday), texts.date(monday.plusDays(6))),
                "Public Records - Weekly - " + monday,
                monday,
                "records-desk/deadlines");
    }

    @Override
    public List<Occasion> offered() {
        return mayMake(CITY) ? List.of(occasion(CITY)) : List.of();
    }

    @Override
    public boolean mayRead(UUID subject) {
        requireCity(subject);
        Actor actor = currentActor.get();
        return actor.isSystem() || actor.hasAny(Role.RECORDS_SUPERVISOR, Role.LAW_REVIEWER);
    }

    @Override
    public boolean mayMake(UUID subject) {
        requireCity(subject);
        Actor actor = currentActor.get();
        return actor.isSystem() || actor.has(Role.RECORDS_SUPERVISOR);
    }

    @Override
    public List<String> readers(UUID subject) {
        requireCity(subject);
        return people.holding(Role.RECORDS_SUPERVISOR).stream().map(Person::username).toList();
    }

    /** The Monday of a day’s week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void requireCity(UUID subject) {
        if (!CITY.equals(subject)) {
            throw new NotFound("Records week " + subject);
        }
    }
}
