package org.stathouse.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;

/** What every record of the plan can tell, so that import, audit and export treat them alike. */
sealed interface PlanRecord permits CityPlan, Pillar, Goal, Agency, CityService, Kpi, Action {

    UUID id();

    /** The type in the audit trail's subject: {@code action}, {@code pillar}, … */
    String type();

    /** What a person calls it. */
    String label();

    /** Its facts by the names of the CSV columns, in their order; names instead of ids. */
    Map<String, @Nullable Object> facts(Names names);

    default CaseRef subject() {
        return new CaseRef(type(), id());
    }

    /** A change of the record as the audit trail keeps it; {@code verb} is the past tense of what happened. */
    default AuditEvent event(Changes changes, String verb, String summary) {
        return changes.event(subject(), type() + "." + verb, summary);
    }

    /** Says what records are called; nothing is called nothing. */
    interface Names {

        @Nullable
        String of(@Nullable UUID id);

        /** The City's code of an agency, a service or a KPI; nothing where it has none. */
        @Nullable
        String codeOf(@Nullable UUID id);

        /** The name of the plan that a pillar belongs to. */
        @Nullable
        String planOf(@Nullable UUID pillarId);
    }
}
