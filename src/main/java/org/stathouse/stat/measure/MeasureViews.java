package org.stathouse.stat.measure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiView;
import org.stathouse.stat.StatDirectory;

/** Puts together what people see of a measure, with what the plan says of its KPI. */
@Component
class MeasureViews {

    private final MeasureAccess access;
    private final StatDirectory stats;
    private final KpiDefinitions kpis;
    private final People people;
    private final Deadlines deadlines;

    MeasureViews(MeasureAccess access, StatDirectory stats, KpiDefinitions kpis, People people, Deadlines deadlines) {
        this.access = access;
        this.stats = stats;
        this.kpis = kpis;
        this.people = people;
        this.deadlines = deadlines;
    }

    MeasureView of(Measure measure) {
        MeasureContent content = measure.content();
        return new MeasureView(
                measure.id(),
                measure.version(),
                measure.statId(),
                stats.get(measure.statId()).name(),
                measure.position(),
                form(content),
                kpi(content.kpi()).map(KpiView::title).orElse(null),
                measure.targetOn(deadlines.today()),
                measure.targets().stream()
                        .map(target -> new MeasureView.Target(target.appliesFrom(), target.figure(), people.nameOf(target.setBy()), target.setAt()))
                        .toList(),
                measure.retiredAt(),
                measure.retiredBecause(),
                access.mayRun(measure.statId()));
    }

    private static MeasureForm form(MeasureContent content) {
        return new MeasureForm(
                content.name(),
                content.unit(),
                content.frequency(),
                content.direction(),
                content.definition(),
                content.source(),
                content.steward(),
                content.kpi());
    }

    /** The form; what it leaves empty is taken over from the KPI that it names. */
    MeasureForm takenOver(MeasureForm form) {
        KpiView kpi = kpi(form.kpi()).orElse(null);
        if (kpi == null) {
            return form;
        }
        return new MeasureForm(
                form.name(),
                form.unit(),
                form.frequency(),
                form.direction(),
                given(form.definition(), kpi.definition()),
                given(form.source(), kpi.dataSource()),
                form.steward(),
                form.kpi());
    }

    private static @Nullable String given(@Nullable String typed, @Nullable String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }

    /** The KPI of the plan; none where none is named or it does not exist. */
    Optional<KpiView> kpi(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(kpis.views(Set.of(id)).get(id));
    }
}
