package org.stathouse.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service of the City as its budget names it, provided by one agency. */
@Entity
@Table(name = "plan_service")
non-sealed class CityService implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private String code = "";
    private String name = "";
    private UUID agencyId = new UUID(0, 0);
    private @Nullable String type;
    private @Nullable UUID pillarId;
    private boolean active;
    private @Nullable String source;

    protected CityService() {}

    CityService(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.active = true;
    }

    void describe(
            String newName, UUID newAgency, @Nullable String newType, @Nullable UUID newPillar, boolean nowActive, @Nullable String newSource) {
        this.name = newName;
        this.agencyId = newAgency;
        this.type = newType;
        this.pillarId = newPillar;
        this.active = nowActive;
        this.source = newSource;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "service";
    }

    @Override
    public String label() {
        return name;
    }

    String code() {
        return code;
    }

    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    String serviceType() {
        return type;
    }

    @Nullable
    UUID pillarId() {
        return pillarId;
    }

    boolean active() {
        return active;
    }

    @Nullable
    String source() {
        return source;
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("service_id", code);
        facts.put("service_name", name);
        facts.put("agency_id", names.codeOf(agencyId));
        facts.put("agency", names.of(agencyId));
        facts.put("service_type", type);
        facts.put("plan", names.planOf(pillarId));
        facts.put("pillar_name", names.of(pillarId));
        facts.put("active", active);
        facts.put("source", source);
        return facts;
    }

    CityServiceView view(Names names) {
        return new CityServiceView(
                new CityServiceId(id), code, name, new AgencyId(agencyId), String.valueOf(names.of(agencyId)), type, names.of(pillarId), active,
                source);
    }
}
