package org.stathouse.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportRow;

/** Imports rows of {@code services.csv}: a service is known by the City's code. */
class ServiceRows implements RowKind {

    private final ImportRun run;
    private final References references;

    ServiceRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String code = row.required("service_id", 60);
        String name = row.required("service_name", 200);
        row.isAbout(code + " " + name);
        Optional<CityService> known = run.book().service(code);
        Agency agency = AgencyReference.of(row, run, references).orElse(null);
        if (agency == null && known.isEmpty() && !row.isBlocked()) {
            row.fault("agency_id", "shared.import.required");
        }
        Pillar pillar = references.pillarOfAnyPlan(row, "pillar_name", row.text("pillar_name", 200)).orElse(null);
        Boolean active = row.flag("active");
        String type = row.text("service_type", 60);
        String source = row.text("source", 500);
        if (row.isWaiting()) {
            run.await(code);
        }
        if (row.isBlocked() || !run.claim(row, "service " + code)) {
            return;
        }
        CityService service = known.orElseGet(() -> new CityService(code));
        run.write(row, service, known.isEmpty(), () -> service.describe(
                name,
                agency == null ? service.agencyId() : agency.id(),
                or(type, service.serviceType()),
                pillar == null ? service.pillarId() : pillar.id(),
                active == null ? service.active() : active,
                or(source, service.source())));
    }

    private static @Nullable String or(@Nullable String told, @Nullable String known) {
        return told == null ? known : told;
    }
}
