package org.stathouse.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** An agency, office or other body of the City that leads or supports actions. */
@Entity
@Table(name = "plan_agency")
non-sealed class Agency implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private @Nullable String code;
    private String name = "";
    private String nameKey = "";

    @Embedded
    private @Nullable Details details;

    protected Agency() {}

    Agency(@Nullable String code, String name) {
        this.id = UUID.randomUUID();
        identify(code, name);
    }

    /** Gives the agency the City's code and the name that goes with it. */
    final void identify(@Nullable String newCode, String newName) {
        this.code = newCode;
        this.name = newName;
        this.nameKey = Spelling.key(newName);
    }

    void describe(Details newDetails) {
        this.details = newDetails;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String type() {
        return "agency";
    }

    @Override
    public String label() {
        return name;
    }

    @Nullable
    String code() {
        return code;
    }

    String key() {
        return nameKey;
    }

    Details details() {
        return details == null ? Details.NONE : details;
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Details known = details();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("agency_id", code);
        facts.put("kind", known.kind);
        facts.put("name", name);
        facts.put("public_name", known.publicName);
        facts.put("acronym", known.acronym);
        facts.put("website", known.website);
        facts.put("portfolio", known.portfolio);
        facts.put("submits_plan", known.submitsPlan);
        facts.put("is_quasi", known.quasiAgency);
        facts.put("citistat_principal_agency", known.citistatPrincipal);
        facts.put("source", known.source);
        return facts;
    }

    AgencyView view() {
        Details known = details();
        return new AgencyView(
                new AgencyId(id), code, known.kind, name, known.publicName, known.acronym, known.website, known.portfolio, known.submitsPlan,
                known.quasiAgency, known.citistatPrincipal, known.source);
    }

    /** What is known of an agency besides its name. */
    @Embeddable
    record Details(
            @Nullable String kind,
            @Nullable String publicName,
            @Nullable String acronym,
            @Nullable String website,
            @Nullable String portfolio,
            @Nullable Boolean submitsPlan,
            @Column(name = "quasi_agency") @Nullable Boolean quasiAgency,
            @Nullable Boolean citistatPrincipal,
            @Nullable String source) {

        static final Details NONE = new Details(null, null, null, null, null, null, null, null, null);

        /** These details, and the other's where these are silent. */
        Details orElse(Details other) {
            return new Details(
                    first(kind, other.kind), first(publicName, other.publicName), first(acronym, other.acronym), first(website, other.website),
                    first(portfolio, other.portfolio), first(submitsPlan, other.submitsPlan), first(quasiAgency, other.quasiAgency),
                    first(citistatPrincipal, other.citistatPrincipal), first(source, other.source));
        }

        private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
            return one == null ? other : one;
        }
    }
}
