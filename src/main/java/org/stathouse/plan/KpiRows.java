package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/**
 * Imports rows of {@code kpis.csv}. A KPI is known by its code, else by its title and agency. Figures are taken as written;
 * where fractions stand beside points, the row says so.
 */
class KpiRows implements RowKind {

    private static final int LONG = 10_000;

    private final ImportRun run;
    private final References references;

    KpiRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String title = row.required("measure", 500);
        String code = row.text("measure_id", 60);
        row.isAbout(code == null ? title : code + " " + title);
        Agency agency = AgencyReference.of(row, run, references).orElse(null);
        Pillar pillar = references.pillarOfAnyPlan(row, "pillar", row.text("pillar", 200)).orElse(null);
        List<UUID> services = services(row);
        List<KpiFigure> figures = figures(row);
        Optional<Kpi> known = known(code, title, agency == null ? null : agency.id());
        Kpi kpi = known.orElseGet(() -> new Kpi(code, title));
        Kpi.Details details = details(row, kpi.details());
        Goal goal = goal(row, pillar, details.goalCode());
        if (row.isBlocked() || !run.claim(row, "kpi " + (code == null ? Spelling.key(title) + (agency == null ? "" : agency.id()) : code))) {
            return;
        }
        run.write(row, kpi, known.isEmpty(), () -> {
            kpi.identify(code == null ? kpi.code() : code, title);
            kpi.place(
                    agency == null ? kpi.agencyId() : agency.id(),
                    pillar == null ? kpi.pillarId() : pillar.id(),
                    goal == null ? kpi.goalId() : goal.id());
            kpi.describe(details);
            if (!services.isEmpty()) {
                kpi.measureServices(services);
            }
            kpi.report(figures);
        });
        if (KpiScale.mixed(details.format(), details.baseline(), kpi.figures())) {
            row.note("plan.import.mixedScale", String.valueOf(details.baseline()));
        }
    }

    private Optional<Kpi> known(@Nullable String code, String title, @Nullable UUID agency) {
        Optional<Kpi> byTitle = run.book().kpisTitled(title).stream()
                .filter(kpi -> code == null || kpi.code() == null)
                .filter(kpi -> agency == null || agency.equals(kpi.agencyId()))
                .findFirst();
        return code == null ? byTitle : run.book().kpiByCode(code).or(() -> byTitle);
    }

    private List<UUID> services(ImportRow row) {
        List<UUID> services = new ArrayList<>();
        String codes = row.text("service_id", 500, "");
        for (String code : Arrays.stream(codes.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList()) {
            CityService service = run.book().service(code).orElse(null);
            if (service != null) {
                services.add(service.id());
            } else if (run.isAwaited(code)) {
                row.waitForAnswer();
            } else {
                row.fault("service_id", "plan.import.serviceUnknown", code);
            }
        }
        return services;
    }

    private static List<KpiFigure> figures(ImportRow row) {
        List<KpiFigure> figures = new ArrayList<>();
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            KpiFigure.ofColumn(cell.getKey(), cell.getValue()).filter(figure -> !figure.value().isEmpty()).ifPresent(figure -> {
                row.text(cell.getKey(), 60);
                figures.add(figure);
            });
        }
        return figures;
    }

    /** The City's measures name a goal by its code alone; it is one of the pillar's plan. */
    private @Nullable Goal goal(ImportRow row, @Nullable Pillar pillar, @Nullable String code) {
        if (pillar == null || code == null) {
            return null;
        }
        Goal goal = run.book().goalByCode(pillar.planId(), code).orElse(null);
        if (goal == null) {
            row.note("plan.import.goalCodeKept", code);
        }
        return goal;
    }

    private static Kpi.Details details(ImportRow row, Kpi.Details known) {
        return new Kpi.Details(
                row.textOr("level", 40, known.level()),
                row.textOr("goal_code", 40, known.goalCode()),
                row.textOr("measure_type", 60, known.measureType()),
                row.textOr("desired_direction", 60, known.desiredDirection()),
                row.textOr("format", 60, known.format()),
                row.textOr("definition", LONG, known.definition()),
                row.textOr("formula", LONG, known.formula()),
                row.textOr("data_source", LONG, known.dataSource()),
                row.textOr("update_frequency", 1_000, known.updateFrequency()),
                row.textOr("baseline_value", 200, known.baseline()),
                row.textOr("baseline_fy", 20, known.baselineYear()),
                row.textOr("reported_value", 200, known.reportedValue()),
                row.textOr("period", 100, known.reportedPeriod()),
                row.textOr("approval_status", 60, known.approvalStatus()),
                row.textOr("source", 500, known.source()));
    }
}
