package org.stathouse.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** What the set-up of an approved action must say (processes.md A.1 step 6; fields of the charter [P:W], the rest [R]). */
final class SetUpPolicy {

    private SetUpPolicy() {}

    /** At least one step, each with what, who, from when and to when. */
    static List<Fault> against(WriteWorkPlan plan) {
        List<Fault> faults = new ArrayList<>();
        if (plan.steps().isEmpty()) {
            faults.add(Fault.at("steps", "intake.setup.noSteps"));
        }
        IntStream.range(0, plan.steps().size()).forEach(i -> {
            WorkPlanStep step = plan.steps().get(i);
            String at = "steps[" + i + "].";
            text(faults, at + "title", step.title());
            text(faults, at + "responsible", step.responsible());
            date(faults, at + "startDate", step.startDate());
            date(faults, at + "endDate", step.endDate());
            if (step.startDate() != null && step.endDate() != null && step.endDate().isBefore(step.startDate())) {
                faults.add(Fault.at(at + "endDate", "intake.complete.endBeforeStart"));
            }
        });
        return faults;
    }

    /** At least one measure with how the action moves it, or a note why none fits. */
    static List<Fault> against(MapKpis map) {
        List<Fault> faults = new ArrayList<>();
        if (map.mappings().isEmpty() && isBlank(map.note())) {
            faults.add(Fault.at("note", "intake.setup.noMeasure"));
        }
        IntStream.range(0, map.mappings().size()).forEach(i -> {
            KpiMapping mapping = map.mappings().get(i);
            text(faults, "mappings[" + i + "].measure", mapping.measure());
            text(faults, "mappings[" + i + "].contribution", mapping.contribution());
        });
        return faults;
    }

    /** An answer; and for a public-facing action the narrative that the public reads [S]. */
    static List<Fault> against(ReviewNarrative review) {
        List<Fault> faults = new ArrayList<>();
        if (review.publicFacing() == null) {
            faults.add(Fault.at("publicFacing", "shared.required"));
        }
        if (Boolean.TRUE.equals(review.publicFacing())) {
            text(faults, "narrative", review.narrative());
        }
        return faults;
    }

    /** Purpose, scope, deliverables, team, end date; milestones with a date not after the end. */
    static List<Fault> against(WriteCharter charter) {
        List<Fault> faults = new ArrayList<>();
        text(faults, "purpose", charter.purpose());
        text(faults, "scope", charter.scope());
        text(faults, "deliverables", charter.deliverables());
        text(faults, "team", charter.team());
        date(faults, "endDate", charter.endDate());
        if (charter.milestones().isEmpty()) {
            faults.add(Fault.at("milestones", "intake.setup.noMilestones"));
        }
        IntStream.range(0, charter.milestones().size()).forEach(i -> {
            Milestone milestone = charter.milestones().get(i);
            text(faults, "milestones[" + i + "].title", milestone.title());
            date(faults, "milestones[" + i + "].due", milestone.due());
            if (milestone.due() != null && charter.endDate() != null && milestone.due().isAfter(charter.endDate())) {
                faults.add(Fault.at("milestones[" + i + "].due", "intake.setup.milestoneAfterEnd"));
            }
        });
        return faults;
    }

    private static void text(List<Fault> faults, String field, @Nullable String text) {
        if (isBlank(text)) {
            faults.add(Fault.at(field, "shared.required"));
        }
    }

    private static void date(List<Fault> faults, String field, @Nullable LocalDate date) {
        if (date == null) {
            faults.add(Fault.at(field, "shared.required"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
