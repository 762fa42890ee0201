package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** OPI's mapping of an approved action to measures. */
@Entity
@Table(name = "intake_kpi_map")
class KpiMap {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @ElementCollection
    @CollectionTable(name = "intake_kpi_mapping", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<KpiMapping> mappings = new ArrayList<>();

    private @Nullable String note;

    @Column(name = "mapped_by")
    private String mappedBy;

    @Column(name = "mapped_at")
    private Instant mappedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KpiMap() {}

    KpiMap(UUID proposalId, MapKpis map, String by, Instant at) {
        this.proposalId = proposalId;
        this.mappings.addAll(map.mappings());
        this.note = map.note();
        this.mappedBy = by;
        this.mappedAt = at;
    }

    MapKpis view() {
        return new MapKpis(mappings, note);
    }
}
