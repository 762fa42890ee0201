package org.stathouse.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/** Imports rows of {@code goals.csv}: a goal is known by its plan and code, else by its plan and text. */
class GoalRows implements RowKind {

    private final ImportRun run;
    private final References references;

    GoalRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String text = row.required("goal", 1_000);
        String pillarName = row.required("pillar", 200);
        String code = row.text("goal_code", 40);
        row.isAbout(code == null ? text : code + " " + text);
        CityPlan plan = references.plan(row).orElse(null);
        Pillar pillar = plan == null ? null : references.pillarOfPlanOrAdvanced(row, plan, pillarName).orElse(null);
        if (plan == null || pillar == null || row.isBlocked()) {
            return;
        }
        if (!run.claim(row, "goal " + plan.id() + (code == null ? Spelling.key(text) : code))) {
            return;
        }
        Optional<Goal> known = known(plan, code, text);
        Goal goal = known.orElseGet(() -> new Goal(plan.id(), pillar.id(), text));
        run.write(row, goal, known.isEmpty(), () -> {
            goal.place(pillar.id(), code == null ? goal.code() : code, text);
            goal.describe(
                    row.textOr("goal_lead", 300, goal.lead()), row.textOr("level", 40, goal.level()), row.textOr("source", 500, goal.source()));
        });
    }

    private Optional<Goal> known(CityPlan plan, @Nullable String code, String text) {
        Optional<Goal> byText = run.book().goalByText(plan.id(), text);
        return code == null
                ? byText
                : run.book().goalByCode(plan.id(), code).or(() -> byText.filter(goal -> goal.code() == null));
    }
}
