package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/**
 * When an item is reminded of and when it goes up, and whose its tasks are: what its process asks. Thousands are due on one morning,
 * so a reminder reads its own item and nothing that grows with their number.
 */
@Service
@Transactional
public class ItemTimeline {

    /** An overdue item goes up from this working day after its last day (processes.md A.3 step 5 [R]). */
    static final int ESCALATED_AFTER = 5;

    /** An answer that comes back later than that leaves its owner so many working days before the item goes up [R]. */
    static final int AFTER_RETURN = 2;

    /** How many working days each step of the way up has, and how long it can be put off [R]. */
    static final int STEP_DAYS = 2;

    private final ItemAccess access;
    private final ItemJournal journal;
    private final SentReminders sent;
    private final ItemDays days;
    private final StatDirectory stats;
    private final People people;
    private final DateTexts dates;

    ItemTimeline(
            ItemAccess access,
            ItemJournal journal,
            SentReminders sent,
            ItemDays days,
            StatDirectory stats,
            People people,
            DateTexts dates) {
        this.access = access;
        this.journal = journal;
        this.sent = sent;
        this.days = days;
        this.stats = stats;
        this.people = people;
        this.dates = dates;
    }

    /** The present last day, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate due(UUID id) {
        return access.forReading(id).due();
    }

    /** User name of the present owner. */
    @Transactional(readOnly = true)
    public String owner(UUID id) {
        return access.forReading(id).owner();
    }

    /** When a reminder goes out: at 09:00 City time, so many working days before or after the last day. */
    @Transactional(readOnly = true)
    public Instant reminderAt(UUID id, ReminderKind kind) {
        return days.opening(access.forReading(id).due(), kind.workingDays());
    }

    /** When the way up begins: 09:00 on the fifth working day after the last day, or two working days after a later return. */
    @Transactional(readOnly = true)
    public Instant escalationAt(UUID id) {
        Item item = access.forReading(id);
        Instant fifthDay = days.opening(item.due(), ESCALATED_AFTER);
        return item.waitingSince().isBefore(fifthDay) ? fifthDay : days.opening(days.day(item.waitingSince()), AFTER_RETURN);
    }

    /** 09:00 City time on the working day after the task was due: what nobody took up goes up by itself. */
    public Instant stepOver() {
        return days.opening(days.today(), STEP_DAYS + 1);
    }

    /** 09:00 City time two working days from today: until then a step of the way up can be put off. */
    public Instant putOffUntil() {
        return days.opening(days.today(), STEP_DAYS);
    }

    /**
     * Reminds the owner, or tells the Data-Driven Officers; once for each last day. A reminder whose time was over before its owner
     * was asked is left out: "in five days" told two days before is wrong.
     */
    public void remind(UUID id, ReminderKind kind) {
        Item item = access.forStep(id);
        Instant when = days.opening(item.due(), kind.workingDays());
        boolean missed = kind.isForOwner() && when.isBefore(item.waitingSince());
        if (item.status() != ItemStatus.OPEN || missed || !sent.isFirst(id, kind, item.due(), days.now())) {
            return;
        }
        switch (kind) {
            case FIVE_DAYS_BEFORE, DAY_BEFORE, LAST_DAY -> remindOwner(item, kind);
            case THREE_DAYS_AFTER -> tellOfficers(item);
        }
    }

    /** The lead analyst, unless the item is theirs; then any analyst of the Stat may take the task. */
    @Transactional(readOnly = true)
    public @Nullable String analyst(UUID id) {
        Item item = access.forReading(id);
        return unlessOwn(item, stats.get(item.statId()).leadAnalyst());
    }

    /** Like {@link #analyst}, and not who answered it. */
    @Transactional(readOnly = true)
    public @Nullable String verifier(UUID id) {
        Answer answer = access.forReading(id).answer();
        String analyst = analyst(id);
        return analyst != null && answer != null && analyst.equals(answer.by()) ? null : analyst;
    }

    /** The Stat's chair, unless the item is theirs; then any chair may take the task. */
    @Transactional(readOnly = true)
    public @Nullable String chair(UUID id) {
        Item item = access.forReading(id);
        return unlessOwn(item, stats.get(item.statId()).chair());
    }

    /** Whether the extension that is asked is the chair's to decide. */
    @Transactional(readOnly = true)
    public boolean isExtensionChairs(UUID id) {
        return ExtensionPolicy.isChairs(access.forReading(id).extensions());
    }

    private void remindOwner(Item item, ReminderKind kind) {
        String left = dates.due(-kind.workingDays());
        String occurrence = kind + "/" + item.due();
        String subject = item.number() + " is due " + left;
        journal.tell(Set.of(item.owner()), "reminder", occurrence, item, subject, Map.of("left", left));
    }

    /** Those of the item's agency, else of the Stat's agencies; where nobody holds the role the lead analyst has to know. */
    private void tellOfficers(Item item) {
        StatSummary stat = stats.get(item.statId());
        UUID agency = item.terms().agency();
        Set<String> officers = officersOf(agency == null ? stat.agencies() : List.of(agency));
        if (officers.isEmpty()) {
            String subject = item.number() + " is overdue, and no Data-Driven Officer can be told";
            journal.tell(Set.of(stat.leadAnalyst()), "no-officer", item.due().toString(), item, subject, agencyDetails(item));
            journal.enter(item, EntryKind.NO_OFFICER, ItemEntry.Said.NOTHING);
            return;
        }
        String subject = item.number() + " is overdue";
        journal.tell(officers, "overdue", item.due().toString(), item, subject, agencyDetails(item));
        String names = officers.stream().map(people::nameOf).collect(Collectors.joining(", "));
        journal.enter(item, EntryKind.OFFICER_TOLD, ItemEntry.Said.of(names));
    }

    private static Map<String, Object> agencyDetails(Item item) {
        return Map.of("agency", item.terms().agencyName() == null ? "" : item.terms().agencyName());
    }

    private Set<String> officersOf(Collection<UUID> agencies) {
        List<String> groups = agencies.stream().map(agency -> Grant.of(Role.DATA_DRIVEN_OFFICER, agency).group()).toList();
        return people.inGroups(groups).stream().map(Person::username).collect(Collectors.toSet());
    }

    private static @Nullable String unlessOwn(Item item, String username) {
        return item.isOwnedBy(username) ? null : username;
    }
}
