package org.stathouse.mpia.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.Tier;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.testing.SignIn;

/**
 * Opens requests of a test's own. Two agencies of the plan are there for these tests alone, each with a custodian and a record holder of
 * its own; {@code clerk}, {@code law}, {@code fees} and {@code records} are the people of the whole City.
 */
public class RecordsFixture {

    public static final String CLERK = "clerk";
    public static final String LAW = "law";
    public static final String FEES = "fees";
    public static final String SUPERVISOR = "records";

    /** The password of the accounts that are there for these tests alone. */
    public static final String PASSWORD = "Three blue herons 7";

    /** Requests of the shared database never have the same words. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final RequestIntake intake;
    private final PlanCatalog plan;
    private final PlanImport planImport;
    private final AccountAdministration accounts;
    private final People people;
    private final SignIn signIn;

    public RecordsFixture(ApplicationContext context) {
        intake = context.getBean(RequestIntake.class);
        plan = context.getBean(PlanCatalog.class);
        planImport = context.getBean(PlanImport.class);
        accounts = context.getBean(AccountAdministration.class);
        people = context.getBean(People.class);
        signIn = context.getBean(SignIn.class);
    }

    /** An agency with its own records staff: their user names. */
    public record RecordsAgency(UUID id, String name, String custodian, String holder) {}

    /** The agency whose custodian answers where a test names no other. */
    public RecordsAgency agency() {
        return agency("Test Bureau of Parks", "parks");
    }

    /** Another agency, whose staff have nothing to do with the first's requests. */
    public RecordsAgency otherAgency() {
        return agency("Test Bureau of Lights", "lights");
    }

    /** An ordinary request by e-mail, received today by {@link #agency()}, logged by the clerk. */
    public UUID request() {
        return request(form());
    }

    /** Like {@link #request()}, as the form says. */
    public UUID request(NewRequest form) {
        return open(form).request().id();
    }

    /** Like {@link #request(NewRequest)}, with the requester's secret link. */
    public RequestIntake.Opened open(NewRequest form) {
        return signIn.as(CLERK, () -> intake.open(form));
    }

    /** A request received on that day, logged today. */
    public UUID receivedOn(LocalDate day) {
        return request(form(day, RequestKind.ORDINARY, Tier.PUBLIC, requester()));
    }

    /** A request of that tier. */
    public UUID ofTier(Tier tier) {
        return request(form(null, RequestKind.ORDINARY, tier, requester()));
    }

    /** A request for a 9-1-1 record that shows a victim. */
    public UUID emergencyCall() {
        return request(form(null, RequestKind.EMERGENCY_CALL, Tier.PUBLIC, requester()));
    }

    /** A form that is complete. */
    public NewRequest form() {
        return form(null, RequestKind.ORDINARY, Tier.PUBLIC, requester());
    }

    /** A form that is complete, for that requester. */
    public NewRequest form(Requester requester) {
        return form(null, RequestKind.ORDINARY, Tier.PUBLIC, requester);
    }

    /** A form that is complete, with words that no other request has; a receipt long ago is explained. */
    public NewRequest form(@Nullable LocalDate receivedOn, RequestKind kind, Tier tier, Requester requester) {
        int number = COUNT.incrementAndGet();
        return new NewRequest(
                Channel.EMAIL,
                receivedOn,
                requester,
                agency().id(),
                kind,
                tier,
                "Permits for playground " + number,
                "All permits for playground " + number + ", with their inspection reports",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                "Searchable PDF",
                null,
                null,
                "Taken down by the clerk");
    }

    /** A requester whom no other request has. */
    public Requester requester() {
        int number = COUNT.incrementAndGet();
        return new Requester(
                "Rita Asker " + number, "rita" + number + "@example.com", "410-555-0100", "1 Test Street, Baltimore", "Test Gazette", PreferredLanguage.ENGLISH);
    }

    private RecordsAgency agency(String name, String word) {
        UUID id = plan.agencyNamed(name).orElseGet(() -> {
            String csv = "kind,name,acronym\nagency," + name + "," + word.toUpperCase(Locale.ROOT) + "-T\n";
            ImportFile file = new ImportFile("agencies.csv", csv.getBytes(StandardCharsets.UTF_8));
            signIn.as("tmo", () -> planImport.apply(List.of(file), List.of(), true, PlanImport.Progress.NONE));
            return plan.agencyNamed(name).orElseThrow();
        }).id().value();
        return new RecordsAgency(
                id,
                name,
                account("custodian-" + word, "Custodian of " + name, Grant.of(Role.RECORDS_CUSTODIAN, id)),
                account("holder-" + word, "Holder of " + name, Grant.of(Role.RECORD_HOLDER, id)));
    }

    private String account(String username, String name, Grant grant) {
        if (people.find(username).isEmpty()) {
            signIn.as("admin", () -> accounts.create(
                    new NewAccount(username, name, username + "@stathouse.example", PASSWORD, Set.of(grant))));
        }
        return username;
    }
}
