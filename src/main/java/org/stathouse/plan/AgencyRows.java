package org.stathouse.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.Agency.Details;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/**
 * Imports rows of {@code agencies.csv}. An agency is known by the City's code, else by its name. Lists gathered from several
 * sources describe one agency twice; then the row with the code leads, and the other only fills in what is still unknown.
 */
class AgencyRows implements RowKind {

    private final ImportRun run;
    private final References references;

    AgencyRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String name = row.required("name", 200);
        String code = row.text("agency_id", 60);
        row.isAbout(name);
        if ("governance".equalsIgnoreCase(row.text("kind", 60))) {
            row.skip("plan.import.governanceBody", name);
            return;
        }
        Details told = details(row);
        if (row.isBlocked() || !run.claim(row, code == null ? "agency named " + Spelling.key(name) : "agency " + code)) {
            return;
        }
        Optional<Agency> leading = leading(code, name);
        if (leading.isPresent()) {
            Agency agency = leading.get();
            run.write(row, agency, false, () -> lead(agency, code, name, told));
            return;
        }
        Optional<Agency> meant = otherDescription(row, code, name, told);
        if (row.isWaiting() && code != null) {
            run.await(code);
        }
        if (meant.isPresent()) {
            Agency agency = meant.get();
            row.note("plan.import.sameAgency", agency.label());
            run.write(row, agency, false, () -> fillIn(agency, code, told));
        } else {
            Agency agency = new Agency(code, name);
            run.write(row, agency, true, () -> agency.describe(told));
        }
    }

    /** The agency that this row describes first of all; a spelling that a person mapped never leads. */
    private Optional<Agency> leading(@Nullable String code, String name) {
        boolean mapped = references.meant(Agency.class, PlanImport.Kind.AGENCY, null, name).isPresent();
        if (mapped) {
            return Optional.empty();
        }
        Optional<Agency> byName = run.book().agencyByName(name).filter(agency -> agency.code() == null);
        return code == null ? byName : run.book().agencyByCode(code).or(() -> byName);
    }

    private Optional<Agency> otherDescription(ImportRow row, @Nullable String code, String name, Details told) {
        Optional<Agency> meant = references.meant(Agency.class, PlanImport.Kind.AGENCY, null, name)
                .or(() -> code == null ? run.book().agencyByName(name) : Optional.empty());
        if (meant.isPresent()) {
            return meant;
        }
        List<String> similar = references.nearlySame(name, run.book().all(Agency.class));
        if (similar.isEmpty() && told.publicName() != null) {
            similar = references.nearlySame(told.publicName(), run.book().all(Agency.class));
        }
        if (similar.isEmpty()) {
            return Optional.empty();
        }
        return references.askIfSame(
                row, new References.Subject(PlanImport.Kind.AGENCY, null, "name", name), similar, text -> run.book().agencyByName(text));
    }

    private static void lead(Agency agency, @Nullable String code, String name, Details told) {
        agency.identify(code == null ? agency.code() : code, name);
        agency.describe(told.orElse(agency.details()));
    }

    private static void fillIn(Agency agency, @Nullable String code, Details told) {
        agency.identify(agency.code() == null ? code : agency.code(), agency.label());
        agency.describe(agency.details().orElse(told));
    }

    private static Details details(ImportRow row) {
        return new Details(
                row.text("kind", 60),
                row.text("public_name", 200),
                row.text("acronym", 40),
                row.text("website", 300),
                row.text("portfolio", 200),
                row.flag("submits_plan"),
                row.flag("is_quasi"),
                row.flag("citistat_principal_agency"),
                row.text("source", 500));
    }
}
