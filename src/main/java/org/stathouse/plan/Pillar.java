package org.stathouse.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** A pillar of a plan: the large heading under which goals and actions stand. */
@Entity
@Table(name = "plan_pillar")
non-sealed class Pillar implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private UUID planId = new UUID(0, 0);
    private @Nullable String number;
    private String name = "";
    private String nameKey = "";
    private @Nullable String leadRole;
    private @Nullable String summary;
    private @Nullable String source;

    protected Pillar() {}

    Pillar(UUID planId, String name) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        rename(name);
    }

    final void rename(String newName) {
        this.name = newName;
        this.nameKey = Spelling.key(newName);
    }

    void describe(@Nullable String newNumber, @Nullable String newLeadRole, @Nullable String newSummary, @Nullable String newSource) {
        this.number = newNumber;
        this.leadRole = newLeadRole;
        this.summary = newSummary;
        this.source = newSource;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "pillar";
    }

    @Override
    public String label() {
        return name;
    }

    UUID planId() {
        return planId;
    }

    String key() {
        return nameKey;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String leadRole() {
        return leadRole;
    }

    @Nullable
    String summary() {
        return summary;
    }

    @Nullable
    String source() {
        return source;
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("plan", names.of(planId));
        facts.put("pillar_no", number);
        facts.put("pillar", name);
        facts.put("lead_role", leadRole);
        facts.put("summary", summary);
        facts.put("source", source);
        return facts;
    }

    PillarView view(Names names) {
        return new PillarView(new PillarId(id), String.valueOf(names.of(planId)), number, name, leadRole, summary, source);
    }
}
