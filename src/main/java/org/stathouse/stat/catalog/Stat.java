package org.stathouse.stat.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.StatSummary;

/** A Stat of the City or a Tiger Team. It guards its own transitions: retired, it changes no more until it is taken up again. */
@Entity
@Table(name = "stat")
class Stat {

    static final String CASE_TYPE = "stat";

    private static final int BATCH = 100;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private StatKind kind;

    private String name;

    /** The name in small letters, for no two may differ in their letters' size only. */
    @Column(name = "name_key")
    private String nameKey;

    private String code;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String sponsor;

    private String chair;

    @Column(name = "lead_analyst")
    private String leadAnalyst;

    @ElementCollection
    @CollectionTable(name = "stat_analyst", joinColumns = @JoinColumn(name = "stat_id"))
    @Column(name = "person")
    @BatchSize(size = BATCH)
    private Set<String> analysts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "stat_member", joinColumns = @JoinColumn(name = "stat_id"))
    @Column(name = "person")
    @BatchSize(size = BATCH)
    private Set<String> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "stat_agency", joinColumns = @JoinColumn(name = "stat_id"))
    @Column(name = "agency_id")
    @BatchSize(size = BATCH)
    private Set<UUID> agencies = new HashSet<>();

    @Embedded
    private MeetingTimes times;

    private String focus;

    @ElementCollection
    @CollectionTable(name = "stat_season", joinColumns = @JoinColumn(name = "stat_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<Season> seasons = new ArrayList<>();

    @Column(name = "under_city_code")
    private boolean underCityCode;

    private boolean active = true;

    @Column(name = "retired_because")
    private @Nullable String retiredBecause;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Stat() {}

    /** @param parentId the Stat that sets a Tiger Team up */
    Stat(StatKind kind, @Nullable UUID parentId, StatForm form) {
        id = UUID.randomUUID();
        this.kind = kind;
        this.parentId = parentId;
        take(form);
    }

    final void take(StatForm form) {
        requireActive();
        name = Objects.requireNonNull(form.name()).strip();
        nameKey = keyOf(name);
        code = Objects.requireNonNull(form.code()).strip();
        sponsor = form.sponsor() == null ? "" : form.sponsor().strip();
        chair = Objects.requireNonNull(form.chair());
        leadAnalyst = Objects.requireNonNull(form.leadAnalyst());
        replace(analysts, form.analysts());
        replace(agencies, form.agencies());
        times = MeetingTimes.of(form);
        focus = Objects.requireNonNull(form.focus()).strip();
        List<Season> asked = form.seasons().stream().map(Season::of).toList();
        if (!seasons.equals(asked)) {
            seasons.clear();
            seasons.addAll(asked);
        }
        underCityCode = kind == StatKind.STAT && form.underCityCode();
    }

    /** Takes the people of a Tiger Team; its lead runs it together with the analysts. */
    void staff(String lead, Set<String> others) {
        requireActive();
        if (!lead.equals(leadAnalyst)) {
            analysts.remove(leadAnalyst);
        }
        leadAnalyst = lead;
        analysts.add(lead);
        replace(members, others);
    }

    void retire(String reason) {
        requireActive();
        active = false;
        retiredBecause = reason;
    }

    void takeUpAgain() {
        if (active) {
            throw new Conflict(Fault.of("stat.catalog.runs", name));
        }
        active = true;
        retiredBecause = null;
    }

    final void requireActive() {
        if (!active) {
            throw new Conflict(Fault.of("stat.catalog.retired", name));
        }
    }

    /** What it looks at on that day; the first season that holds its month wins, and no two overlap. */
    String focusOn(LocalDate day) {
        return seasons.stream()
                .filter(season -> season.holds(day.getMonth()))
                .map(Season::focus)
                .findFirst()
                .orElse(focus);
    }

    StatSchedule schedule() {
        return times.schedule();
    }

    StatSummary summary() {
        return new StatSummary(
                id, kind, name, code, parentId, sponsor, chair, leadAnalyst, analysts, agencies, times.cadence(), underCityCode, active);
    }

    /** Its fields as they would be entered now. */
    StatForm form() {
        return new StatForm(
                name, code, sponsor, chair, leadAnalyst, analysts, agencies, times.cadence(), times.weekday(), times.startsAt(),
                times.firstDay(), times.place(), focus, seasons.stream().map(Season::form).toList(), underCityCode);
    }

    /** What the audit trail says of it. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("code", code);
        facts.put("sponsor", sponsor);
        facts.put("chair", chair);
        facts.put("leadAnalyst", leadAnalyst);
        facts.put("analysts", analysts.stream().sorted().toList());
        facts.put("members", members.stream().sorted().toList());
        facts.put("agencies", agencies.stream().map(UUID::toString).sorted().toList());
        facts.putAll(times.facts());
        facts.put("focus", focus);
        facts.put("seasons", seasons.stream().map(Season::toString).toList());
        facts.put("underCityCode", underCityCode);
        facts.put("active", active);
        facts.put("retiredBecause", retiredBecause);
        return facts;
    }

    static String keyOf(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Touches only what differs, so that nothing is written where nothing changed. */
    private static <T> void replace(Set<T> held, Set<T> asked) {
        held.retainAll(asked);
        held.addAll(asked);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A Stat is stored before anybody sees it");
    }

    StatKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    String code() {
        return code;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    String sponsor() {
        return sponsor;
    }

    String focus() {
        return focus;
    }

    String chair() {
        return chair;
    }

    Set<String> analysts() {
        return Set.copyOf(analysts);
    }

    Set<String> members() {
        return Set.copyOf(members);
    }

    Set<UUID> agencies() {
        return Set.copyOf(agencies);
    }

    boolean isActive() {
        return active;
    }

    @Nullable String retiredBecause() {
        return retiredBecause;
    }
}
