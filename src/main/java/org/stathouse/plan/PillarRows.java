package org.stathouse.plan;

import java.util.List;
import java.util.Optional;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/** Imports rows of {@code pillars.csv}: a pillar is known by its plan and name. */
class PillarRows implements RowKind {

    /** So alike, two pillars of one plan are hardly two: "Prioritizing Youth" and "Prioritizing Our Youth". */
    private static final double PROBABLY_ONE = 0.9;

    private final ImportRun run;
    private final References references;

    PillarRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String name = row.required("pillar", 200);
        row.isAbout(name);
        CityPlan plan = references.plan(row).orElse(null);
        if (plan == null || row.isBlocked() || !run.claim(row, "pillar " + plan.id() + Spelling.key(name))) {
            return;
        }
        Optional<Pillar> known = run.book().pillar(plan.id(), name);
        Optional<Pillar> meant = known.isPresent() ? Optional.empty() : otherSpelling(row, plan, name);
        if (meant.isPresent()) {
            Pillar pillar = meant.get();
            row.note("plan.import.otherSpelling", pillar.label());
            run.write(row, pillar, false, () -> pillar.describe(
                    pillar.number() == null ? row.text("pillar_no", 20) : pillar.number(),
                    pillar.leadRole() == null ? row.text("lead_role", 300) : pillar.leadRole(),
                    pillar.summary() == null ? row.text("summary", 4_000) : pillar.summary(),
                    pillar.source() == null ? row.text("source", 500) : pillar.source()));
        } else {
            Pillar pillar = known.orElseGet(() -> new Pillar(plan.id(), name));
            run.write(row, pillar, known.isEmpty(), () -> describe(row, pillar));
        }
    }

    private static void describe(ImportRow row, Pillar pillar) {
        pillar.describe(
                row.textOr("pillar_no", 20, pillar.number()),
                row.textOr("lead_role", 300, pillar.leadRole()),
                row.textOr("summary", 4_000, pillar.summary()),
                row.textOr("source", 500, pillar.source()));
    }

    private Optional<Pillar> otherSpelling(ImportRow row, CityPlan plan, String name) {
        Optional<Pillar> meant = references.meant(Pillar.class, PlanImport.Kind.PILLAR, plan, name);
        List<String> similar = run.book().all(Pillar.class)
                .filter(pillar -> pillar.planId().equals(plan.id()) && Spelling.likeness(pillar.label(), name) >= PROBABLY_ONE)
                .map(Pillar::label)
                .toList();
        if (meant.isPresent() || similar.isEmpty()) {
            return meant;
        }
        return references.askIfSame(
                row, new References.Subject(PlanImport.Kind.PILLAR, plan, "pillar", name), similar, text -> run.book().pillar(plan.id(), text));
    }
}
