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

/** A goal of a plan under a pillar; an agency's own goal stands under a pillar of the action plan that it advances. */
@Entity
@Table(name = "plan_goal")
non-sealed class Goal implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private UUID planId = new UUID(0, 0);
    private UUID pillarId = new UUID(0, 0);
    private @Nullable String code;
    private String text = "";
    private String textKey = "";
    private @Nullable String lead;
    private @Nullable String level;
    private @Nullable String source;

    protected Goal() {}

    Goal(UUID planId, UUID pillarId, String text) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        place(pillarId, null, text);
    }

    final void place(UUID underPillar, @Nullable String newCode, String newText) {
        this.pillarId = underPillar;
        this.code = newCode;
        this.text = newText;
        this.textKey = Spelling.key(newText);
    }

    void describe(@Nullable String newLead, @Nullable String newLevel, @Nullable String newSource) {
        this.lead = newLead;
        this.level = newLevel;
        this.source = newSource;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "goal";
    }

    @Override
    public String label() {
        return text;
    }

    UUID planId() {
        return planId;
    }

    UUID pillarId() {
        return pillarId;
    }

    @Nullable
    String code() {
        return code;
    }

    String key() {
        return textKey;
    }

    @Nullable
    String lead() {
        return lead;
    }

    @Nullable
    String level() {
        return level;
    }

    @Nullable
    String source() {
        return source;
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("plan", names.of(planId));
        facts.put("level", level);
        facts.put("goal_code", code);
        facts.put("pillar", names.of(pillarId));
        facts.put("goal", text);
        facts.put("goal_lead", lead);
        facts.put("source", source);
        return facts;
    }

    GoalView view(Names names) {
        return new GoalView(
                new GoalId(id), String.valueOf(names.of(planId)), new PillarId(pillarId), String.valueOf(names.of(pillarId)), code, text, lead,
                level, source);
    }
}
