package org.stathouse.mpia.published;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.shared.Slice;
import org.stathouse.shared.Words;
import org.stathouse.shared.csv.Spelling;

/**
 * The list of what is public already, kept current by the intake clerks and the supervisor (GP §4-201(c): "maintain a current list").
 * Everyone who is signed in may read it. A stale version is a {@link Conflict}.
 */
@Service
@Transactional
public class PublishedLedger {

    /** The type of an entry in the audit trail. */
    public static final String CASE_TYPE = PublishedEntry.CASE_TYPE;

    private final PublishedEntries entries;
    private final PlanNames names;
    private final People people;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    PublishedLedger(
            PublishedEntries entries,
            PlanNames names,
            People people,
            AuditTrail audit,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.entries = entries;
        this.names = names;
        this.people = people;
        this.audit = audit;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Entries by title, those no longer shown included.
     *
     * @param words each must stand in the title, the description or the search words; none finds all
     * @param after the cursor of the page before, none for the first
     * @param limit how many at most, 1 to 200
     */
    @Transactional(readOnly = true)
    public Slice<PublishedView> list(@Nullable String words, @Nullable String after, int limit) {
        int size = Keyset.pageSize(limit);
        Specification<PublishedEntry> wanted = withWords(words).and(behind(Keyset.parse(after, key -> key)));
        List<PublishedEntry> found = entries.findBy(
                wanted, query -> query.sortBy(Sort.by("titleKey", "id")).limit(Math.addExact(size, 1)).all());
        return Keyset.page(found, size, this::view, entry -> new Keyset<>(entry.titleKey(), entry.id()));
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public PublishedView get(UUID id) {
        return view(find(id));
    }

    /**
     * Adds an entry.
     *
     * @throws BusinessRuleViolation naming every fault at {@code title}, {@code description}, {@code searchWords}, {@code link},
     *     {@code agency}
     */
    public PublishedView add(PublishedForm form) {
        requireKeeper();
        BusinessRuleViolation.throwIfAny(faults(form, null));
        PublishedEntry entry = entries.saveAndFlush(
                new PublishedEntry(form, currentActor.get().username(), clock.instant(), deadlines.today()));
        audit.record(Changes.creating(entry.facts()).event(entry.ref(), "published.added", "Already public: %s added".formatted(entry.title())));
        return view(entry);
    }

    /** Changes an entry; the same faults as {@link #add}. One that is out of date is no longer shown, and keeps its past. */
    public PublishedView change(UUID id, long version, PublishedForm form) {
        requireKeeper();
        PublishedEntry entry = find(id);
        if (entry.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(faults(form, id));
        Map<String, @Nullable Object> before = entry.facts();
        entry.take(form, currentActor.get().username(), clock.instant());
        entries.saveAndFlush(entry);
        Changes changes = Changes.between(before, entry.facts());
        if (!changes.isEmpty()) {
            audit.record(changes.event(entry.ref(), "published.changed", "Already public: %s changed".formatted(entry.title())));
        }
        return view(entry);
    }

    /** Whether whoever acts now may add and change entries. */
    public boolean mayKeep() {
        return currentActor.get().hasAny(Role.RECORDS_CLERK, Role.RECORDS_SUPERVISOR);
    }

    private void requireKeeper() {
        if (!mayKeep()) {
            throw new NotPermitted(Fault.of("mpia.published.keepersOnly"));
        }
    }

    private List<Fault> faults(PublishedForm form, @Nullable UUID own) {
        boolean taken = form.title() != null
                && entries.findByTitleKey(Spelling.key(form.title())).filter(found -> !found.id().equals(own)).isPresent();
        boolean known = form.agency() == null || agencyName(form.agency()).isPresent();
        return Rule.faults(PublishedPolicy.ENTRY, new PublishedPolicy.Asked(form, taken, known));
    }

    private PublishedEntry find(UUID id) {
        return entries.findById(id).orElseThrow(() -> new NotFound("Published " + id));
    }

    private PublishedView view(PublishedEntry entry) {
        UUID agency = entry.agency();
        return entry.view(agency == null ? null : agencyName(agency).orElse(null), people.nameOf(entry.changedBy()));
    }

    private Optional<String> agencyName(UUID agency) {
        return names.agency(new AgencyId(agency));
    }

    private static Specification<PublishedEntry> withWords(@Nullable String words) {
        return (entry, query, build) -> build.and(
                new ArrayList<>(Words.in(build, words, List.of(entry.get("title"), entry.get("description"), entry.get("searchWords")))));
    }

    private static Specification<PublishedEntry> behind(@Nullable Keyset<String> place) {
        return place == null
                ? Specification.unrestricted()
                : (entry, query, build) -> build.or(
                        build.greaterThan(entry.get("titleKey"), place.key()),
                        build.and(build.equal(entry.get("titleKey"), place.key()), build.greaterThan(entry.get("id"), place.id())));
    }
}
