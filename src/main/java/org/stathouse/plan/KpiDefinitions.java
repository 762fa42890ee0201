package org.stathouse.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.Changes;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.csv.Spelling;

/**
 * Writes into the plan what has been approved of a KPI; what stood there before stays in the audit trail. Rights are those of
 * the step that calls: it has checked that this was SteerCo's decision.
 */
@Component
@Transactional
public class KpiDefinitions {

    /** What the plan says of a KPI whose definition SteerCo has approved. */
    public static final String APPROVED = "Approved";

    private final Kpis kpis;
    private final PlanBooks books;
    private final ActionSetup actions;
    private final ActionPlan register;
    private final AuditTrail trail;

    KpiDefinitions(Kpis kpis, PlanBooks books, ActionSetup actions, ActionPlan register, AuditTrail trail) {
        this.kpis = kpis;
        this.books = books;
        this.actions = actions;
        this.register = register;
        this.trail = trail;
    }

    /** The KPI of that title, whatever its case and quotes. */
    @Transactional(readOnly = true)
    public Optional<KpiId> titled(String title) {
        return kpis.findFirstByTitleKeyOrderById(Spelling.key(title)).map(kpi -> new KpiId(kpi.id()));
    }

    /**
     * Defines a KPI of the plan as approved.
     *
     * @param by where the approval stands, in words: {@code SteerCo decision SC-2027-014}
     * @throws NotFound if there is no such KPI
     */
    public void define(KpiId id, KpiDefinition approved, String by) {
        Kpi kpi = kpis.findById(id.value()).orElseThrow(() -> new NotFound("KPI " + id));
        Map<String, @Nullable Object> before = kpi.facts(books.headings());
        kpi.approve(approved);
        Changes changes = Changes.between(before, kpi.facts(books.headings()));
        trail.record(kpi.event(changes, "approved", "Defined KPI “%s” by %s".formatted(kpi.label(), by)));
    }

    /** Adds a KPI as approved, or defines the one that has got this title meanwhile. */
    public KpiId add(String title, KpiDefinition approved, String by) {
        Optional<KpiId> existing = titled(title);
        if (existing.isPresent()) {
            define(existing.get(), approved, by);
            return existing.get();
        }
        Kpi kpi = new Kpi(null, title.strip());
        kpi.approve(approved);
        kpis.save(kpi);
        Changes changes = Changes.creating(kpi.facts(books.headings()));
        trail.record(kpi.event(changes, "added", "Added KPI “%s” by %s".formatted(kpi.label(), by)));
        return new KpiId(kpi.id());
    }

    /** Says that the KPI measures the action, beside those that do already. */
    public void measure(ActionId action, KpiId kpi) {
        Set<KpiId> measures = Stream.concat(register.action(action).kpis().stream().map(KpiView::id), Stream.of(kpi))
                .collect(Collectors.toUnmodifiableSet());
        actions.mapKpis(action, measures);
    }

    /** The KPIs of these ids; what does not exist is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, KpiView> views(Set<UUID> ids) {
        PlanBook book = books.headings();
        return kpis.findAllById(ids).stream().collect(Collectors.toUnmodifiableMap(Kpi::id, kpi -> kpi.view(book)));
    }
}
