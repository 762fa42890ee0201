package org.stathouse.plan;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportReport;

/**
 * A person's answer to an {@link ImportReport.Question}: what a spelling in a file means.
 *
 * @param plan the plan's name for pillars and goals, none otherwise
 * @param means the name of the record that is meant, or none to create a new one that is called as spelled
 */
public record Mapping(PlanImport.Kind kind, @Nullable String plan, String spelling, @Nullable String means) {

    /** The answer to a question of an import of the plan. */
    public static Mapping answer(ImportReport.Question question, @Nullable String means) {
        return new Mapping(PlanImport.Kind.valueOf(question.kind()), question.plan(), question.spelling(), means);
    }
}
