package org.stathouse.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a CSV file holds, recognized by its header. The order is that of dependency: pillars and agencies before what names
 * them. Two kinds are known only to say that the plan does not take them.
 */
enum FileKind {
    PILLARS("Pillars", List.of("plan", "pillar"), Set.of("pillar_no", "lead_role", "summary", "source")),
    AGENCIES(
            "Agencies",
            List.of("name"),
            Set.of(
                    "agency_id", "kind", "public_name", "acronym", "website", "portfolio", "submits_plan", "is_quasi",
                    "citistat_principal_agency", "source")),
    GOALS("Goals", List.of("plan", "pillar", "goal"), Set.of("goal_code", "level", "goal_lead", "source")),
    SERVICES(
            "Services",
            List.of("service_id", "service_name"),
            Set.of("agency_id", "agency", "service_type", "plan", "pillar_id", "pillar_name", "active", "source")),
    KPIS(
            "KPIs",
            List.of("measure"),
            Set.of(
                    "measure_id", "level", "agency_id", "agency", "service_id", "service", "plan", "pillar", "goal_code", "measure_type",
                    "desired_direction", "format", "definition", "formula", "data_source", "update_frequency", "baseline_value",
                    "baseline_fy", "reported_value", "period", "approval_status", "source")),
    ACTIONS(
            "Actions",
            List.of("plan", "action"),
            Set.of(
                    "number", "seq", "description", "pillar", "goal_code", "goal", "agency", "supporting_agencies", "owner", "status",
                    "status_as_of", "start_date", "end_date", "public_facing", "public_narrative", "work_plan", "kpis",
                    "withdrawal_reason", "source")),
    INITIATIVES("Initiatives", List.of(), Set.of()),
    STATS("Stats", List.of(), Set.of());

    private final String label;
    private final List<String> required;
    private final Set<String> optional;

    FileKind(String label, List<String> required, Set<String> optional) {
        this.label = label;
        this.required = required;
        this.optional = optional;
    }

    String label() {
        return label;
    }

    List<String> required() {
        return required;
    }

    boolean takes(String column) {
        return required.contains(column) || optional.contains(column) || this == KPIS && KpiFigure.ofColumn(column, "").isPresent();
    }

    /** Initiatives and Stats are run, not planned: they are no part of the action plan. */
    boolean isPartOfPlan() {
        return this != INITIATIVES && this != STATS;
    }

    /** The kind that the header's tell-tale column names; the tell-tale of one kind never stands in a more general one. */
    static Optional<FileKind> of(List<String> columns) {
        if (columns.contains("measure")) {
            return Optional.of(KPIS);
        }
        if (columns.contains("action")) {
            return Optional.of(ACTIONS);
        }
        if (columns.contains("service_name") || columns.contains("service_type")) {
            return Optional.of(SERVICES);
        }
        if (columns.contains("core_data_product") || columns.contains("cadence")) {
            return Optional.of(STATS);
        }
        if (columns.contains("phase") && columns.contains("name")) {
            return Optional.of(INITIATIVES);
        }
        if (columns.contains("goal")) {
            return Optional.of(GOALS);
        }
        if (columns.contains("pillar")) {
            return Optional.of(PILLARS);
        }
        return columns.contains("agency_id") || columns.contains("kind") && columns.contains("name")
                ? Optional.of(AGENCIES)
                : Optional.empty();
    }
}
