package org.stathouse.stat.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.Spelling;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;

/** A measure of a Stat: what it means, and every target it ever had. A retired one takes no figures until it is in use again. */
@Entity
@Table(name = "stat_measure")
class Measure {

    static final String CASE_TYPE = "stat-measure";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "stat_id")
    private UUID statId;

    private int position;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private MeasureDirection direction;

    private String definition;

    private String source;

    private String steward;

    @Column(name = "kpi_id")
    private @Nullable UUID kpiId;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_because")
    private @Nullable String retiredBecause;

    @ElementCollection
    @CollectionTable(name = "stat_measure_target", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<MeasureTarget> targets = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    @SuppressWarnings("NullAway.Init")
    Measure(UUID statId, int position, MeasureContent content) {
        this.id = UUID.randomUUID();
        this.statId = statId;
        this.position = position;
        describe(content);
    }

    /** Takes another description. */
    void describe(MeasureContent content) {
        name = content.name();
        nameKey = Spelling.key(content.name());
        unit = content.unit();
        frequency = content.frequency();
        direction = content.direction();
        definition = content.definition();
        source = content.source();
        steward = content.steward();
        kpiId = content.kpi();
    }

    /** Sets the target from a day on, none to have no target from then; former ones stay on record. */
    void aimAt(@Nullable BigDecimal figure, LocalDate from, String by, Instant now) {
        targets.add(new MeasureTarget(from, figure, by, now));
    }

    /** The target that applies on a day: of those from the latest day that has come, the one that was set last. */
    @Nullable BigDecimal targetOn(LocalDate day) {
        MeasureTarget found = null;
        for (MeasureTarget target : targets) {
            boolean applies = !target.appliesFrom().isAfter(day);
            if (applies && (found == null || !target.appliesFrom().isBefore(found.appliesFrom()))) {
                found = target;
            }
        }
        return found == null ? null : found.figure();
    }

    void moveTo(int place) {
        position = place;
    }

    void retire(String reason, Instant now) {
        if (retiredAt != null) {
            throw new Conflict(Fault.of("stat.measure.retiredAlready", name));
        }
        retiredAt = now;
        retiredBecause = reason;
    }

    void bringBack() {
        if (retiredAt == null) {
            throw new Conflict(Fault.of("stat.measure.inUseAlready", name));
        }
        retiredAt = null;
        retiredBecause = null;
    }

    /** Refuses where it is retired. */
    void requireInUse() {
        if (retiredAt != null) {
            throw new Conflict(Fault.of("stat.measure.retired", name));
        }
    }

    /** What the audit trail compares. */
    Map<String, @Nullable Object> facts(LocalDate today) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("unit", unit);
        facts.put("frequency", frequency.label());
        facts.put("direction", direction.label());
        facts.put("definition", definition);
        facts.put("source", source);
        facts.put("steward", steward);
        facts.put("kpi", kpiId);
        facts.put("position", position);
        facts.put("target", targetOn(today));
        facts.put("retiredBecause", retiredBecause);
        return facts;
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    MeasureContent content() {
        return new MeasureContent(name, unit, frequency, direction, definition, source, steward, kpiId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A measure is stored before anybody sees it");
    }

    UUID statId() {
        return statId;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    Frequency frequency() {
        return frequency;
    }

    @Nullable Instant retiredAt() {
        return retiredAt;
    }

    @Nullable String retiredBecause() {
        return retiredBecause;
    }

    /** Every target that was ever set, in the order they were set. */
    List<MeasureTarget> targets() {
        return List.copyOf(targets);
    }
}
