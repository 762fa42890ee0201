package org.stathouse.mpia.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** Requests received on Monday, March 1, 2027: the decision is due on March 31. */
@IntegrationTest
class ExtensionsTest {

    private static final LocalDate DECISION = LocalDate.of(2027, 3, 31);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private RequestBook requests;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private SignIn signIn;

    private UUID request;

    @BeforeEach
    void open() {
        request = new RecordsFixture(context).request();
        signIn.as("clerk");
    }

    @Test
    void movesNothingWhileTheQuestionWaits() {
        extensions.ask(request, 10, "The archive is moving");

        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.EXTENSION_CONSENT);
        assertThat(decision().due()).isEqualTo(DECISION);
    }

    @Test
    void movesTheDatesByTheConsentOnFile() {
        extensions.ask(request, 10, "The archive is moving");
        extensions.answer(request, true, "Signed letter in the file");

        assertThat(decision().due()).isEqualTo(LocalDate.of(2027, 4, 12));
        assertThat(extensions.history(request))
                .contains("Mar 1, 2027: Grant or deny moved from Mar 31, 2027 to Apr 12, 2027, because the applicant agreed to 10 more days "
                        + "(GP §4-203(d); Signed letter in the file).");
        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.NOBODY);
    }

    @Test
    void movesNothingOnARefusal() {
        extensions.ask(request, 10, "The archive is moving");
        extensions.answer(request, false, "Call of Mar 1, 2027");

        assertThat(decision().due()).isEqualTo(DECISION);
        assertThat(extensions.asked(request)).isNull();
    }

    @Test
    void takesTheAnswerFromTheRequesterThemselves() {
        extensions.ask(request, 10, "The archive is moving");
        String number = requests.get(request).number();
        actor.asVisitor(Actor.requester(request, number), () -> {
            extensions.answer(request, true, "Answer on the request’s page");
            return true;
        });

        assertThat(decision().due()).isEqualTo(LocalDate.of(2027, 4, 12));
    }

    @Test
    void givesNoMoreThanThirtyDaysByAllConsentsTogether() {
        extensions.ask(request, 20, "The archive is moving");
        extensions.answer(request, true, "Signed letter in the file");

        assertThatThrownBy(() -> extensions.ask(request, 11, " "))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .containsExactly(Fault.at("days", "mpia.clock.consent.days", 10), Fault.at("reason", "shared.required"));
    }

    @Test
    void asksForOneAnswerOnly() {
        extensions.ask(request, 10, "The archive is moving");
        extensions.answer(request, true, "Signed letter in the file");

        assertThatThrownBy(() -> extensions.answer(request, true, "Signed letter in the file")).isInstanceOf(Conflict.class);
    }

    @Test
    void letsNobodyAskWhoDoesNotHandleTheRequest() {
        signIn.as("fees");

        assertThatThrownBy(() -> extensions.ask(request, 10, "The archive is moving")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void standsStillFromTheOmbudsmansTakingUpUntilTheEnd() {
        extensions.ombudsmanTookUp(request, LocalDate.of(2027, 3, 10));
        assertThat(decision().standsStill()).isTrue();

        extensions.ombudsmanEnded(request, LocalDate.of(2027, 3, 20));

        assertThat(decision().standsStill()).isFalse();
        assertThat(decision().due()).as("10 days later, a Saturday, so on to Monday").isEqualTo(LocalDate.of(2027, 4, 12));
    }

    @Test
    void movesNothingByWaitingForTheRequester() {
        requests.waitsFor(request, WaitsFor.CLARIFICATION);

        assertThat(decision().due()).isEqualTo(DECISION);
    }

    @Test
    void beginsAndMeetsInOneWhatNotEveryRequestComesTo() {
        assertThat(clocks.of(request)).extracting(LegalDate::kind).doesNotContain(DateKind.WRONG_CUSTODIAN);

        clocks.met(request, DateKind.WRONG_CUSTODIAN, LocalDate.of(2027, 3, 3));

        assertThat(clocks.of(request))
                .filteredOn(date -> date.kind() == DateKind.WRONG_CUSTODIAN)
                .extracting(LegalDate::due, LegalDate::metOn, LegalDate::kept)
                .containsExactly(tuple(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 3), true));
    }

    private LegalDate decision() {
        return clocks.of(request).stream().filter(date -> date.kind() == DateKind.DECISION).findFirst().orElseThrow();
    }
}
