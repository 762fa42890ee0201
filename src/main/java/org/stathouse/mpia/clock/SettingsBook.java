package org.stathouse.mpia.clock;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Keeps the settings of the clocks within bounds and on record. */
@Component
class SettingsBook {

    /** The audit trail's subject for the one row. */
    static final CaseRef SUBJECT = new CaseRef("mpia-clock-settings", new UUID(0, SettingsRow.ID));

    /** No setting makes a period longer than the longest that mpia.md names. */
    private static final int MOST_DAYS = 90;

    private static final List<Rule<ClockSettings>> ALL = List.of(
            inBounds("acknowledgementDays", ClockSettings::acknowledgementDays),
            inBounds("emergencyProductionDays", ClockSettings::emergencyProductionDays),
            inBounds("consentDays", ClockSettings::consentDays));

    private final EntityManager entities;
    private final AuditTrail audit;

    SettingsBook(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    ClockSettings inForce() {
        return row().settings();
    }

    /** What changed; nothing where all is as before. */
    Changes change(ClockSettings settings) {
        SettingsRow row = row();
        ClockSettings before = row.settings();
        if (before.version() != settings.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(Rule.faults(ALL, settings));
        row.take(settings);
        entities.flush();
        Changes changes = Changes.between(facts(before), facts(settings));
        if (!changes.isEmpty()) {
            audit.record(changes.event(SUBJECT, "clock-settings.changed", "The settings of the legal clocks changed"));
        }
        return changes;
    }

    private SettingsRow row() {
        return entities.find(SettingsRow.class, SettingsRow.ID);
    }

    private static Rule<ClockSettings> inBounds(String field, ToIntFunction<ClockSettings> value) {
        return Rule.refuse(
                settings -> value.applyAsInt(settings) < 1 || value.applyAsInt(settings) > MOST_DAYS,
                () -> Fault.at(field, "mpia.clock.settings.days", 1, MOST_DAYS));
    }

    private static Map<String, @Nullable Object> facts(ClockSettings settings) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("acknowledgementDays", settings.acknowledgementDays());
        facts.put("emergencyProductionDays", settings.emergencyProductionDays());
        facts.put("consentDays", settings.consentDays());
        facts.put("ombudsmanStops", settings.ombudsmanStops());
        facts.put("lastDayRolls", settings.lastDayRolls());
        return facts;
    }
}
