package org.stathouse.steerco.meeting;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Keeps the numbers that meetings follow. */
@Component
class MeetingRulesBook {

    /** The audit trail's subject for the one row. */
    private static final CaseRef SUBJECT = new CaseRef("steerco-rules", new UUID(0, MeetingNumbersInForce.ID));

    private static final int MOST_DAYS = 30;
    private static final int WHOLE = 100;

    private static final Rule<MeetingRules> CUT_OFF_IN_BOUNDS =
            Rule.refuse(rules -> rules.cutOffDays() < 1 || rules.cutOffDays() > MOST_DAYS, () -> Fault.at("cutOffDays", "steerco.rules.days", 1, MOST_DAYS));

    /** The packet holds what the cut-off has closed, so it comes after. */
    private static final Rule<MeetingRules> PACKET_AFTER_CUT_OFF = Rule.refuse(
            rules -> rules.packetDays() < 0 || rules.packetDays() >= rules.cutOffDays(), () -> Fault.at("packetDays", "steerco.rules.packet"));

    private static final Rule<MeetingRules> MINUTES_IN_BOUNDS =
            Rule.refuse(rules -> rules.minutesDays() < 1 || rules.minutesDays() > MOST_DAYS, () -> Fault.at("minutesDays", "steerco.rules.days", 1, MOST_DAYS));

    private static final Rule<MeetingRules> QUORUM_IS_A_SHARE =
            Rule.refuse(rules -> rules.quorumPercent() < 0 || rules.quorumPercent() >= WHOLE, () -> Fault.at("quorumPercent", "steerco.rules.quorum"));

    private static final List<Rule<MeetingRules>> ALL =
            List.of(CUT_OFF_IN_BOUNDS, PACKET_AFTER_CUT_OFF, MINUTES_IN_BOUNDS, QUORUM_IS_A_SHARE);

    private final EntityManager entities;
    private final AuditTrail audit;

    MeetingRulesBook(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    MeetingRules inForce() {
        return row().rules();
    }

    MeetingRules change(MeetingRules rules) {
        MeetingNumbersInForce row = row();
        MeetingRules before = row.rules();
        if (before.version() != rules.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(Rule.faults(ALL, rules));
        row.take(rules);
        entities.flush();
        Changes changes = Changes.between(facts(before), facts(rules));
        if (!changes.isEmpty()) {
            audit.record(changes.event(SUBJECT, "rules.changed", "The numbers that SteerCo meetings follow changed"));
        }
        return row.rules();
    }

    private MeetingNumbersInForce row() {
        return entities.find(MeetingNumbersInForce.class, MeetingNumbersInForce.ID);
    }

    private static Map<String, @Nullable Object> facts(MeetingRules rules) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("cutOffDays", rules.cutOffDays());
        facts.put("packetDays", rules.packetDays());
        facts.put("minutesDays", rules.minutesDays());
        facts.put("quorumPercent", rules.quorumPercent());
        return facts;
    }
}
