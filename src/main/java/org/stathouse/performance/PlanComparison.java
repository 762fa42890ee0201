package org.stathouse.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiView;

/** Compares a proposed definition with what the plan says of the KPI. */
final class PlanComparison {

    private PlanComparison() {}

    /** The fields in which they differ, in the order of the form; all of them for a KPI that the plan does not hold yet. */
    static List<KpiApprovalView.Difference> differences(KpiProposal proposed, @Nullable KpiView plan) {
        List<KpiApprovalView.Difference> all = new ArrayList<>();
        compare(all, "Definition", plan == null ? null : plan.definition(), proposed.definition());
        compare(all, "Formula", plan == null ? null : plan.formula(), proposed.formula());
        compare(all, "Source", plan == null ? null : plan.dataSource(), proposed.source());
        compare(all, "Updated", plan == null ? null : plan.updateFrequency(), Objects.requireNonNull(proposed.frequency()).label());
        compare(all, "Desired direction", plan == null ? null : plan.desiredDirection(), Objects.requireNonNull(proposed.direction()).label());
        compare(all, "Baseline", plan == null ? null : plan.baseline(), proposed.baseline());
        compare(all, "Target for " + year(proposed), plan == null ? null : targetIn(plan, year(proposed)), proposed.target());
        return all;
    }

    /** Whether the plan measures something else than was approved; a new target alone changes no definition. */
    static boolean definitionDiffers(KpiProposal approved, KpiView plan) {
        return !Objects.equals(approved.definition(), plan.definition()) || !Objects.equals(approved.formula(), plan.formula());
    }

    /** "95% in FY28". */
    static String target(KpiProposal proposal) {
        return proposal.target() + " in " + year(proposal);
    }

    private static String year(KpiProposal proposal) {
        return "FY%02d".formatted(Objects.requireNonNull(proposal.targetYear()) % 100);
    }

    private static @Nullable String targetIn(KpiView plan, String period) {
        return plan.figures().stream()
                .filter(figure -> figure.kind() == KpiFigure.Kind.TARGET && figure.period().equals(period))
                .map(KpiFigure::value)
                .findFirst()
                .orElse(null);
    }

    private static void compare(
            List<KpiApprovalView.Difference> all, String field, @Nullable String inPlan, @Nullable String proposed) {
        if (!Objects.equals(inPlan, proposed)) {
            all.add(new KpiApprovalView.Difference(field, inPlan, Objects.requireNonNull(proposed)));
        }
    }
}
