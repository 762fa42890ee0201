package org.stathouse.stat.catalog;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.LegalRules;

/** Keeps the numbers of the legal dates within bounds and on record. */
@Component
class LegalRulesBook {

    /** The audit trail's subject for the one row. */
    private static final CaseRef SUBJECT = new CaseRef("stat-rules", new UUID(0, LegalNumbers.ID));

    private static final int MOST_HOURS = 240;
    private static final int MOST_DAYS = 30;

    private static final Rule<LegalRules> HOURS_IN_BOUNDS = Rule.refuse(
            rules -> rules.memoHoursBefore() < 1 || rules.memoHoursBefore() > MOST_HOURS,
            () -> Fault.at("memoHoursBefore", "stat.catalog.rules.hours", 1, MOST_HOURS));

    private static final Rule<LegalRules> DAYS_IN_BOUNDS = Rule.refuse(
            rules -> rules.memoDaysAfter() < 1 || rules.memoDaysAfter() > MOST_DAYS,
            () -> Fault.at("memoDaysAfter", "stat.catalog.rules.days", 1, MOST_DAYS));

    /** A request may leave it out. */
    private static final Rule<LegalRules> DAYS_OF_A_KIND =
            Rule.refuse(rules -> Objects.isNull(rules.dayKind()), () -> Fault.at("dayKind", "shared.required"));

    private static final List<Rule<LegalRules>> ALL = List.of(HOURS_IN_BOUNDS, DAYS_IN_BOUNDS, DAYS_OF_A_KIND);

    private final EntityManager entities;
    private final AuditTrail audit;

    LegalRulesBook(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    LegalRules inForce() {
        return row().rules();
    }

    LegalRules change(LegalRules rules) {
        LegalNumbers row = row();
        LegalRules before = row.rules();
        if (before.version() != rules.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(Rule.faults(ALL, rules));
        row.take(rules);
        entities.flush();
        Changes changes = Changes.between(facts(before), facts(rules));
        if (!changes.isEmpty()) {
            audit.record(changes.event(SUBJECT, "rules.changed", "The numbers of the two legal dates of Stat sessions changed"));
        }
        return row.rules();
    }

    private LegalNumbers row() {
        return entities.find(LegalNumbers.class, LegalNumbers.ID);
    }

    private static Map<String, @Nullable Object> facts(LegalRules rules) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("memoHoursBefore", rules.memoHoursBefore());
        facts.put("memoDaysAfter", rules.memoDaysAfter());
        facts.put("dayKind", rules.dayKind().name());
        return facts;
    }
}
