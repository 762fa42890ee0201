package org.stathouse.mpia.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.ExemptionBook.Exemption;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.Sureness;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class ExemptionLogTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExemptionLog log;

    @Autowired
    private ExemptionCatalog catalog;

    @Autowired
    private SignIn signIn;

    private RecordsFixture records;
    private UUID request;

    @BeforeEach
    void open() {
        records = new RecordsFixture(context);
        request = records.request();
        signIn.as(records.agency().custodian());
    }

    @Test
    void letsOnlyWhatWasReadInTheLawBeCitedAtFirst() {
        assertThat(log.citable(TODAY)).extracting(Exemption::sureness).containsOnly(Sureness.VERIFIED);
        assertThat(log.citable(TODAY)).extracting(Exemption::code).contains("4-301", "4-311", "4-344", "4-351").doesNotContain("4-306", "4-343", "4-310");
    }

    @Test
    void namesEveryFaultOfAnEntryOfPartFourAtOnce() {
        assertThatThrownBy(() -> log.enter(request, new CitationForm("4-344", true, null, null, " ", null, null, null)))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("records", "pages", "reason", "necessary", "redactionFails", "harm");
    }

    @Test
    void asksForNoReasonsOfPartFourElsewhere() {
        Citation entry = log.enter(request, personnel());

        assertThat(entry.exemption().code()).isEqualTo("4-311");
        assertThat(log.missing(request, Outcome.DENIED)).isEmpty();
    }

    @Test
    void refusesARowThatIsOff() {
        assertThatThrownBy(() -> log.enter(request, new CitationForm("4-306", true, "Charts", 3, "Hospital records", null, null, null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("mpia.exemption.notCitable");
    }

    @Test
    void keepsADenialFromBeingTakenOnAnEmptyLog() {
        assertThat(log.missing(request, Outcome.DENIED)).containsExactly(Fault.of("mpia.exemption.noEntry"));
        assertThat(log.missing(request, Outcome.GRANTED)).isEmpty();
    }

    @Test
    void keepsAFullGrantFromBeingTakenWhileSomethingIsWithheld() {
        log.enter(request, personnel());

        assertThat(log.missing(request, Outcome.GRANTED)).containsExactly(Fault.of("mpia.exemption.withheldThough"));
    }

    @Test
    void refusesAChangeOnAStaleVersion() {
        Citation entry = log.enter(request, personnel());
        log.change(request, entry.id(), entry.version(), new CitationForm("4-311", false, "Personnel file", 5, "It is one", null, null, null));

        assertThatThrownBy(() -> log.remove(request, entry.id(), entry.version())).isInstanceOf(Conflict.class);
    }

    @Test
    void showsNothingOfTheLogToAnotherAgency() {
        log.enter(request, personnel());
        UUID sensitive = records.ofTier(Tier.RESTRICTED);
        signIn.as(records.otherAgency().custodian());

        assertThatThrownBy(() -> log.read(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.read(sensitive)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.enter(request, personnel())).isInstanceOf(NotFound.class);
    }

    @Test
    void letsLawSwitchARowOnWithAReasonOnly() {
        ExemptionView hospital = row("4-306");
        signIn.as("law");

        assertThatThrownBy(() -> catalog.turn(hospital.id(), hospital.version(), true, " ")).isInstanceOf(BusinessRuleViolation.class);
        ExemptionView on = catalog.turn(hospital.id(), hospital.version(), true, "Read in the Code today");
        assertThat(log.citable(TODAY)).extracting(Exemption::code).contains("4-306");
        catalog.turn(hospital.id(), on.version(), false, "Only a test");
    }

    @Test
    void citesARowOnlyWhileItIsInForce() {
        ExemptionView tolls = row("4-319");
        signIn.as("records");
        ExemptionForm form = tolls.form();
        ExemptionView later = catalog.change(tolls.id(), tolls.version(), inForce(form, LocalDate.of(2027, 10, 1)), "New text from October");

        assertThat(log.citable(TODAY)).extracting(Exemption::code).doesNotContain("4-319");
        assertThat(log.citable(LocalDate.of(2027, 10, 1))).extracting(Exemption::code).contains("4-319");
        catalog.change(tolls.id(), later.version(), form, "Only a test");
    }

    @Test
    void letsNobodyElseKeepTheCatalogue() {
        ExemptionView hospital = row("4-306");
        signIn.as("clerk");

        assertThatThrownBy(() -> catalog.turn(hospital.id(), hospital.version(), true, "Why not")).isInstanceOf(NotPermitted.class);
    }

    private ExemptionView row(String code) {
        return catalog.list().stream().filter(row -> code.equals(row.form().code())).findFirst().orElseThrow();
    }

    private static CitationForm personnel() {
        return new CitationForm("4-311", true, "Personnel file of one inspector", 5, "It is a personnel record of an individual", null, null, null);
    }

    private static ExemptionForm inForce(ExemptionForm form, LocalDate from) {
        return new ExemptionForm(
                form.code(), form.title(), form.part(), form.discretionary(), form.wholeRecord(), form.inInterest(), form.quoted(),
                form.source(), form.sureness(), form.note(), from, null);
    }
}
