package org.stathouse.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** A key performance indicator. Figures, baseline and reported value stay as the source wrote them. */
@Entity
@Table(name = "plan_kpi")
non-sealed class Kpi implements PlanRecord {

    private static final Comparator<KpiFigure> OLDEST_FIRST =
            Comparator.comparing(KpiFigure::period).thenComparing(KpiFigure::kind);

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private @Nullable String code;
    private String title = "";
    private String titleKey = "";
    private @Nullable UUID agencyId;
    private @Nullable UUID pillarId;
    private @Nullable UUID goalId;

    @Embedded
    private @Nullable Details details;

    @ElementCollection
    @CollectionTable(name = "plan_kpi_service", joinColumns = @JoinColumn(name = "kpi_id"))
    @OrderColumn(name = "position")
    @Column(name = "service_id")
    @BatchSize(size = 1000)
    private List<UUID> serviceIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_kpi_figure", joinColumns = @JoinColumn(name = "kpi_id"))
    @BatchSize(size = 1000)
    private Set<KpiFigure> figures = new HashSet<>();

    protected Kpi() {}

    Kpi(@Nullable String code, String title) {
        this.id = UUID.randomUUID();
        identify(code, title);
    }

    final void identify(@Nullable String newCode, String newTitle) {
        this.code = newCode;
        this.title = newTitle;
        this.titleKey = Spelling.key(newTitle);
    }

    void place(@Nullable UUID agency, @Nullable UUID pillar, @Nullable UUID goal) {
        this.agencyId = agency;
        this.pillarId = pillar;
        this.goalId = goal;
    }

    void describe(Details newDetails) {
        this.details = newDetails;
    }

    /** Takes what SteerCo approved and leaves alone what the approval does not speak of. */
    void approve(KpiDefinition approved) {
        Details known = details();
        Integer year = approved.baselineYear();
        details = new Details(
                known.level, known.goalCode, known.measureType, approved.desiredDirection(), known.format, approved.definition(),
                approved.formula(), approved.dataSource(), approved.updateFrequency(), approved.baseline(),
                year == null ? null : year.toString(), known.reportedValue, known.reportedPeriod, KpiDefinitions.APPROVED, known.source);
        report(List.of(KpiFigure.target(approved.targetYear(), approved.target())));
    }

    void measureServices(List<UUID> services) {
        if (!List.copyOf(serviceIds).equals(services)) {
            serviceIds.clear();
            serviceIds.addAll(services);
        }
    }

    /** Takes the figures named and keeps those of other periods. */
    void report(Collection<KpiFigure> newFigures) {
        for (KpiFigure figure : newFigures) {
            if (!figures.contains(figure)) {
                figures.removeIf(old -> old.period().equals(figure.period()) && old.kind() == figure.kind());
                figures.add(figure);
            }
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "kpi";
    }

    @Override
    public String label() {
        return title;
    }

    @Nullable
    String code() {
        return code;
    }

    String key() {
        return titleKey;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    UUID pillarId() {
        return pillarId;
    }

    @Nullable
    UUID goalId() {
        return goalId;
    }

    List<UUID> serviceIds() {
        return List.copyOf(serviceIds);
    }

    Details details() {
        return details == null ? Details.NONE : details;
    }

    List<KpiFigure> figures() {
        return figures.stream().sorted(OLDEST_FIRST).toList();
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Details known = details();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("measure_id", code);
        facts.put("measure", title);
        facts.put("level", known.level);
        facts.put("agency_id", names.codeOf(agencyId));
        facts.put("agency", names.of(agencyId));
        facts.put("service_id", serviceIds.isEmpty() ? null : String.join(";", serviceCodes(names)));
        facts.put("plan", names.planOf(pillarId));
        facts.put("pillar", names.of(pillarId));
        facts.put("goal_code", known.goalCode);
        facts.put("measure_type", known.measureType);
        facts.put("desired_direction", known.desiredDirection);
        facts.put("format", known.format);
        facts.put("definition", known.definition);
        facts.put("formula", known.formula);
        facts.put("data_source", known.dataSource);
        facts.put("update_frequency", known.updateFrequency);
        facts.put("baseline_value", known.baseline);
        facts.put("baseline_fy", known.baselineYear);
        facts.put("reported_value", known.reportedValue);
        facts.put("period", known.reportedPeriod);
        figures().forEach(figure -> facts.put(figure.column(), figure.value()));
        facts.put("approval_status", known.approvalStatus);
        facts.put("source", known.source);
        return facts;
    }

    private List<String> serviceCodes(Names names) {
        return serviceIds.stream().map(names::codeOf).map(String::valueOf).toList();
    }

    KpiView view(Names names) {
        Details known = details();
        return new KpiView(
                new KpiId(id), code, title, known.level, agencyId == null ? null : new AgencyId(agencyId), names.of(agencyId),
                serviceCodes(names), names.of(pillarId), known.goalCode, known.measureType,
                known.desiredDirection, known.format, known.definition, known.formula, known.dataSource, known.updateFrequency, known.baseline,
                known.baselineYear, known.reportedValue, known.reportedPeriod, known.approvalStatus, known.source, figures());
    }

    /** What is known of a KPI besides its title; of many nothing is. */
    @Embeddable
    record Details(
            @Nullable String level,
            @Nullable String goalCode,
            @Nullable String measureType,
            @Nullable String desiredDirection,
            @Nullable String format,
            @Nullable String definition,
            @Nullable String formula,
            @Nullable String dataSource,
            @Nullable String updateFrequency,
            @Nullable String baseline,
            @Nullable String baselineYear,
            @Nullable String reportedValue,
            @Nullable String reportedPeriod,
            @Nullable String approvalStatus,
            @Nullable String source) {

        static final Details NONE =
                new Details(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
