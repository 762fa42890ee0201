package org.stathouse.stat.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is reported for one period of a measure: the figure that stands, and everything that was ever reported for it. */
@Entity
@Table(name = "stat_observation")
class PeriodObservation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private @Nullable BigDecimal figure;

    @Column(name = "revised_from")
    private @Nullable BigDecimal revisedFrom;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    @ElementCollection
    @CollectionTable(name = "stat_observation_entry", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    private List<ObservationEntry> entries = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PeriodObservation() {}

    /** The first figure of a period. */
    @SuppressWarnings("NullAway.Init")
    PeriodObservation(UUID measureId, LocalDate startsOn, ObservationEntry first) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.startsOn = startsOn;
        enter(first);
    }

    /** Takes another figure for the period; the one that stood stays on record. */
    void revise(ObservationEntry entry) {
        BigDecimal former = figure == null ? revisedFrom : figure;
        revisedFrom = Figures.same(former, entry.figure()) ? null : former;
        enter(entry);
    }

    /** Takes the figure back; it stays on record. */
    void withdraw(ObservationEntry entry) {
        revisedFrom = figure;
        enter(entry);
    }

    private void enter(ObservationEntry entry) {
        entries.add(entry);
        figure = entry.figure();
        reportedAt = entry.reportedAt();
        reportedBy = entry.reportedBy();
    }

    LocalDate startsOn() {
        return startsOn;
    }

    /** The figure that stands; none if it was withdrawn. */
    @Nullable BigDecimal figure() {
        return Figures.plainOrNone(figure);
    }

    @Nullable BigDecimal revisedFrom() {
        return Figures.plainOrNone(revisedFrom);
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }

    /** Everything that was ever reported for the period, the first figure first. */
    List<ObservationEntry> entries() {
        return List.copyOf(entries);
    }
}
