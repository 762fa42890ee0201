package org.stathouse.mpia.published;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.PlanCatalog;

/**
 * Ten well-known kinds of data that the City publishes, as the demonstration's clerk would list them. The descriptions are made up, and
 * all links lead to the front page of Open Baltimore or of an agency. In the {@code demo} profile only, when the list is empty.
 */
@Component
@Profile("demo")
@Order(460)
class DemoPublished implements ApplicationRunner {

    private static final String OPEN_BALTIMORE = "https://data.baltimorecity.gov/";

    private final PublishedLedger ledger;
    private final PublishedEntries entries;
    private final PlanCatalog plan;
    private final DemoAccounts accounts;

    DemoPublished(PublishedLedger ledger, PublishedEntries entries, PlanCatalog plan, DemoAccounts accounts) {
        this.ledger = ledger;
        this.entries = entries;
        this.plan = plan;
        this.accounts = accounts;
    }

    private record Kind(String title, String description, String words, String link, String agency) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Vacant building notices", "Notices that a building is vacant, with address, date and council district.",
                    "vacants abandoned houses rehab edificios vacíos casas abandonadas avisos", OPEN_BALTIMORE, "Department of Housing and Community Development"),
            new Kind("311 customer service requests", "What residents asked of 311, with kind, place, dates and status, by year.",
                    "complaints potholes trash graffiti quejas basura baches solicitudes de servicio", OPEN_BALTIMORE, "Department of Public Works"),
            new Kind("City employee salaries", "Name, title, agency, annual salary and gross pay of City employees, by fiscal year.",
                    "pay wages personnel sueldos salarios empleados", OPEN_BALTIMORE, "Department of Human Resources"),
            new Kind("Adopted budget", "The adopted operating and capital budget by agency, service and fund.",
                    "spending money finance agency detail presupuesto gastos dinero", "https://bbmr.baltimorecity.gov/", "Bureau of the Budget and Management Research"),
            new Kind("Building permits", "Permits for building, alteration, demolition and use, with address and date of issue.",
                    "construction demolition housing permisos construcción obra", OPEN_BALTIMORE, "Department of Housing and Community Development"),
            new Kind("Real property information", "Assessments, owners and tax of each property in the City.",
                    "taxes assessment owner deed impuestos propiedad dueño", OPEN_BALTIMORE, "Department of Finance"),
            new Kind("Parking citations", "Citations for parking and by cameras, with place, time and amount.",
                    "tickets fines cameras multas estacionamiento", OPEN_BALTIMORE, "Department of Transportation"),
            new Kind("Part 1 crime data", "Reported crimes by kind, date and place, without names.",
                    "police crime victims homicide policía delitos", OPEN_BALTIMORE, "Baltimore Police Department"),
            new Kind("Board of Estimates agendas and minutes", "Contracts, settlements and purchases that the Board of Estimates acted on, by meeting.",
                    "contracts procurement vendors settlements contratos compras actas", "https://comptroller.baltimorecity.gov/", "Comptroller"),
            new Kind("Restaurant and food facility closures", "Closures of food facilities by the Health Department, with reason and date of reopening.",
                    "inspections health restaurants inspecciones restaurantes salud", "https://health.baltimorecity.gov/", "Health Department"));

    /** All of them or none, so that a start that is cut short leaves nothing half done. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (entries.count() == 0) {
            accounts.actAs("clerk", () -> KINDS.forEach(kind -> ledger.add(new PublishedForm(
                    kind.title(), kind.description() + " (Demonstration entry.)", kind.words(), kind.link(), agency(kind.agency()), true))));
        }
    }

    private @Nullable UUID agency(String name) {
        return plan.agencyNamed(name).map(agency -> agency.id().value()).orElse(null);
    }
}
