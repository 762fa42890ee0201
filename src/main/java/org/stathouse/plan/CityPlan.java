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

/** A plan of the City, known by its name: the action plan of a term, or an agency's performance plan. */
@Entity
@Table(name = "plan")
non-sealed class CityPlan implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private String name = "";
    private String nameKey = "";

    protected CityPlan() {}

    CityPlan(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.nameKey = Spelling.key(name);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "plan";
    }

    @Override
    public String label() {
        return name;
    }

    String key() {
        return nameKey;
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("plan", name);
        return facts;
    }
}
