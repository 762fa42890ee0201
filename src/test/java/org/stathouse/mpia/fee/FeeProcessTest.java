package org.stathouse.mpia.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.stathouse.documents.PdfConformance;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.fee.FollowUpFee.FollowUp;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.absence.Substitutes;

@IntegrationTest
class FeeProcessTest {

    private static final String JOB_CLASS = "Records clerk of the fee tests";
    private static final String ESTIMATE = "mpia/make-estimate";
    private static final String APPROVE = "mpia/approve-estimate";
    private static final String FOLLOW_UP = "mpia/follow-up-fee";
    private static final String WAIVER = "mpia/decide-waiver";

    private final RecordsFixture records;
    private final CaseWalk walk;
    private final SignIn signIn;
    private final TestClock clock;
    private final TestEngine engine;
    private final CurrentActor currentActor;
    private final FeeBook book;
    private final Estimates estimates;
    private final Payments payments;
    private final FeeTimes times;
    private final FeeRates rates;
    private final WaiverRepository waivers;
    private final RequestBook requests;
    private final LetterDesk letters;
    private final RequesterActs acts;
    private final FeeSheets sheets;
    private final MockMvc web;
    private final TaskDesk desk;
    private final Substitutes substitutes;
    private final String custodian;

    @Autowired
    FeeProcessTest(ApplicationContext context, MockMvc web) {
        records = new RecordsFixture(context);
        walk = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        clock = context.getBean(TestClock.class);
        engine = context.getBean(TestEngine.class);
        currentActor = context.getBean(CurrentActor.class);
        book = context.getBean(FeeBook.class);
        estimates = context.getBean(Estimates.class);
        payments = context.getBean(Payments.class);
        times = context.getBean(FeeTimes.class);
        rates = context.getBean(FeeRates.class);
        waivers = context.getBean(WaiverRepository.class);
        requests = context.getBean(RequestBook.class);
        letters = context.getBean(LetterDesk.class);
        acts = context.getBean(RequesterActs.class);
        sheets = context.getBean(FeeSheets.class);
        this.web = web;
        desk = context.getBean(TaskDesk.class);
        substitutes = new Substitutes(context);
        custodian = records.agency().custodian();
    }

    @BeforeEach
    void rates() {
        signIn.as("fees", () -> {
            if (rates.jobClasses().stream().noneMatch(known -> known.name().equals(JOB_CLASS))) {
                rates.enter(new EnterRate(null, JOB_CLASS, new BigDecimal("83200"), LocalDate.of(2026, 1, 1)));
                rates.enter(new EnterRate(custodian, JOB_CLASS, null, LocalDate.of(2026, 1, 1)));
            }
        });
    }

    @Test
    void upToTwoHoursCostNothingAndNoFeeIsBegun() {
        UUID request = records.request();
        work(request, "2");

        assertThat(book.state(request)).isEqualTo(FeeState.NONE);
        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isFalse();
    }

    @Test
    void moreThanTheFreeHoursAsksForAnEstimate() {
        UUID request = records.request();
        work(request, "2.25");

        assertThat(book.state(request)).isEqualTo(FeeState.ESTIMATING);
        assertThat(walk.openForms(fee(request))).containsExactly(ESTIMATE);
    }

    @Test
    void anEstimateOfNothingSaysSoAndSettlesItself() {
        UUID request = begun();
        make(request, "1", "2", false);

        assertThat(book.state(request)).isEqualTo(FeeState.SETTLED);
        assertThat(engine.runningProcesses(fee(request))).isZero();
        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isFalse();
    }

    @Test
    void anEstimateIsNeverApprovedByWhoMadeIt() {
        UUID request = records.request();
        signIn.as("records", () -> estimates.begin(request));
        walk.complete(custodian, fee(request), ESTIMATE, estimate("4", "6", false));

        assertThat(estimates.againstApproving(actor(custodian), request)).isPresent();
        assertThat(estimates.againstApproving(actor("fees"), request)).isEmpty();
    }

    @Test
    void anEstimateIsNotApprovedByItsMakerInTheApproversPlace() {
        UUID request = begun();
        make(request, "4", "6", false);
        String faye = substitutes.account("Faye Fees", Grant.of(Role.FEE_APPROVER));
        String task = walk.openTask(fee(request), APPROVE).id();
        signIn.as(faye, () -> desk.claim(task, null));

        substitutes.standIn("clerk", faye);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> signIn.as("clerk", () -> desk.complete(task, null, new ApproveEstimate(true, null))));
        substitutes.takeBack();
        String nina = substitutes.account("Nina Neutral");
        substitutes.standIn(nina, faye);
        signIn.as(nina, () -> desk.complete(task, null, new ApproveEstimate(true, null)));
        substitutes.takeBack();

        assertThat(walk.openForms(fee(request))).doesNotContain(APPROVE);
    }

    @Test
    void anEstimateThatIsSentBackIsMadeAgainAsANewVersion() {
        UUID request = begun();
        make(request, "4", "6", false);
        walk.complete("fees", fee(request), APPROVE, new ApproveEstimate(false, "Law’s review is missing."));
        make(request, "5", "8", false);
        approve(request);

        assertThat(book.account(request).estimate()).isEqualTo(2);
        assertThat(book.account(request).high()).isEqualTo("240.00");
    }

    @Test
    void theApprovedEstimateIsLetteredAndTheRequestWaitsForConsent() {
        UUID request = withRequester("4", "6", true);

        assertThat(book.state(request)).isEqualTo(FeeState.CONSENT_AWAITED);
        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.FEE_CONSENT);
        assertThat(letters.sent(request, LetterKind.DEPOSIT)).isTrue();
        assertThat(book.account(request).low()).isEqualTo("80.00");
        assertThat(book.account(request).deposit()).isEqualTo("40.00");
    }

    @Test
    void depositAndFinalFeeArePaidAndTheFeeIsSettled() {
        UUID request = agreed("4", "6", true);
        assertThat(book.account(request).due()).isEqualTo("40.00");
        pay(request, "40.00");
        assertThat(book.state(request)).isEqualTo(FeeState.AGREED);
        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.NOBODY);
        work(request, "5");

        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isTrue();
        assertThat(book.account(request).due()).isEqualTo("80.00");
        pay(request, "80.00");

        assertThat(book.state(request)).isEqualTo(FeeState.SETTLED);
        assertThat(engine.runningProcesses(fee(request))).isZero();
    }

    @Test
    void nothingAboveTheAgreedEstimateIsBilledAndThoseWhoHandleItAreTold() {
        UUID request = agreed("3", "4", false);
        work(request, "10");

        assertThat(walk.noticesTo("clerk", new CaseRef("mpia-request", request))).contains("mpia/fee-above-estimate");
        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isTrue();
        assertThat(book.account(request).due()).isEqualTo("80.00");
        assertThat(book.account(request).words()).anyMatch(line -> line.startsWith("Above the agreed estimate, not billed: −$240.00"));
    }

    @Test
    void moreIsBilledAfterANewEstimateAndItsConsent() {
        UUID request = agreed("3", "4", false);
        signIn.as("clerk", () -> estimates.again(request, "Two more boxes came up."));
        make(request, "8", "12", false);
        approve(request);
        answer(request, 2, true);
        work(request, "10");

        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isTrue();
        assertThat(book.account(request).due()).isEqualTo("320.00");
    }

    @Test
    void aSecondEstimateThatIsRefusedLeavesTheFirstAgreement() {
        UUID request = agreed("3", "4", false);
        signIn.as("clerk", () -> estimates.again(request, "Two more boxes came up."));
        make(request, "8", "12", false);
        approve(request);
        answer(request, 2, false);
        walk.complete("clerk", fee(request), FOLLOW_UP, new FollowUpFee(FollowUp.KEEP_AGREED, "One box is enough."));

        assertThat(book.state(request)).isEqualTo(FeeState.AGREED);
        work(request, "10");
        signIn.as(custodian, () -> book.finalFeeDue(request));
        assertThat(book.account(request).due()).isEqualTo("80.00");
    }

    @Test
    void consentThatNeverComesIsRemindedAndThenClosedAsUnpaidByStaff() {
        UUID request = withRequester("4", "6", false);
        clock.moveTo(LocalDate.of(2027, 3, 22), LocalTime.of(10, 0));
        engine.runDueJobs(fee(request));
        assertThat(book.state(request)).isEqualTo(FeeState.CONSENT_AWAITED);
        clock.moveTo(LocalDate.of(2027, 4, 1), LocalTime.of(10, 0));
        engine.runDueJobs(fee(request));
        assertThat(walk.openForms(fee(request))).containsExactly(FOLLOW_UP);

        walk.complete("clerk", fee(request), FOLLOW_UP, new FollowUpFee(FollowUp.CLOSE_UNPAID, "No answer in thirty days."));

        assertThat(book.state(request)).isEqualTo(FeeState.UNPAID);
        assertThat(requests.get(request).outcome()).isEqualTo(Outcome.UNPAID);
    }

    @Test
    void anAnswerAfterTheLastDayStillCounts() {
        UUID request = withRequester("4", "6", false);
        clock.moveTo(LocalDate.of(2027, 4, 1), LocalTime.of(10, 0));
        engine.runDueJobs(fee(request));
        answer(request, 1, true);

        assertThat(book.state(request)).isEqualTo(FeeState.AGREED);
        assertThat(walk.openForms(fee(request))).isEmpty();
    }

    @Test
    void aReminderByStaffGivesAnotherPeriod() {
        UUID request = withRequester("4", "6", false);
        answer(request, 1, false);
        walk.complete("clerk", fee(request), FOLLOW_UP, new FollowUpFee(FollowUp.REMIND, "The requester asked for time."));
        answer(request, 1, true);

        assertThat(book.state(request)).isEqualTo(FeeState.AGREED);
    }

    @Test
    void aWaiverThatIsGrantedWhollyEndsTheFee() {
        UUID request = withRequester("4", "6", true);
        UUID waiver = asked(request);
        assertThat(book.state(request)).isEqualTo(FeeState.WAIVER_ASKED);
        decide(waiver, 100, PublicInterest.WHOLLY);

        assertThat(book.state(request)).isEqualTo(FeeState.SETTLED);
        assertThat(letters.sent(request, LetterKind.WAIVER)).isTrue();
        assertThat(engine.runningProcesses(fee(request))).isZero();
        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isFalse();
    }

    @Test
    void aWaiverInPartLowersEstimateDepositAndFee() {
        UUID request = agreed("4", "6", true);
        decide(asked(request), 50, PublicInterest.IN_PART);
        assertThat(book.account(request).deposit()).isEqualTo("20.00");
        assertThat(book.account(request).high()).isEqualTo("80.00");
        pay(request, "20.00");
        work(request, "5");

        signIn.as(custodian, () -> book.finalFeeDue(request));
        assertThat(book.account(request).due()).isEqualTo("40.00");
    }

    @Test
    void aWaiverThatIsRefusedChangesNothing() {
        UUID request = withRequester("4", "6", false);
        decide(asked(request), 0, PublicInterest.NOT_FOUND);

        assertThat(book.state(request)).isEqualTo(FeeState.CONSENT_AWAITED);
        assertThat(book.account(request).high()).isEqualTo("160.00");
    }

    @Test
    void nothingClosesAsUnpaidWhileAWaiverIsOpen() {
        UUID request = withRequester("4", "6", false);
        asked(request);
        answer(request, 1, false);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> walk.complete("clerk", fee(request), FOLLOW_UP, new FollowUpFee(FollowUp.CLOSE_UNPAID, "No.")));
    }

    @Test
    void whoBillsTimeDecidesOnNoWaiver() {
        UUID request = withRequester("4", "6", false);
        signIn.as("records", () -> times.log(request, new LogTime("records", FeeTask.SEARCH, BigDecimal.ONE, null, "")));
        UUID waiver = asked(request);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> walk.complete("records", waiverRef(waiver), WAIVER, decision(100, PublicInterest.WHOLLY)));
    }

    @Test
    void aDepositBeyondTheFinalFeeIsRefunded() {
        UUID request = agreed("10", "12", true);
        pay(request, "160.00");
        work(request, "3");

        assertThat(signIn.as(custodian, () -> book.finalFeeDue(request))).isFalse();
        assertThat(book.account(request).words()).contains("To be refunded: $120.00");
        refund(request, "120.00", null);
        assertThat(book.account(request).paid()).isEqualTo("40.00");
    }

    @Test
    void moreThanWasPaidTooMuchGoesBackByOrderOnly() {
        UUID request = settled();

        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> refund(request, "10.00", null));
        refund(request, "10.00", "Board");
        assertThat(book.account(request).paid()).isEqualTo("110.00");
    }

    @Test
    void anOrderOfTheBoardLowersTheFeeAndWhatWasPaidAboveIsToBeRefunded() {
        UUID request = settled();
        signIn.as("records", () -> book.cut(request, new BigDecimal("50.00"), "Board"));

        assertThat(book.account(request).words()).contains("To be refunded: $70.00");
    }

    @Test
    void whatIsWrittenOffIsNotDueAnyMore() {
        UUID request = agreed("4", "6", false);
        work(request, "5");
        signIn.as(custodian, () -> book.finalFeeDue(request));
        signIn.as("fees", () -> payments.record(
                request, new RecordPayment(PaymentKind.WRITE_OFF, new BigDecimal("120.00"), null, null, "Not worth the cost.", null, null)));

        assertThat(book.state(request)).isEqualTo(FeeState.SETTLED);
    }

    @Test
    void aRequesterAnswersForThemselvesAndForNobodyElse() {
        UUID request = withRequester("4", "6", false);
        UUID other = withRequester("4", "6", false);
        Actor requester = Actor.requester(request, requests.get(request).number());

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> currentActor.asVisitor(requester, () -> {
            book.answerEstimate(other, 1, true);
            return true;
        }));
        currentActor.asVisitor(requester, () -> {
            book.answerEstimate(request, 1, true);
            return true;
        });
        assertThat(book.state(request)).isEqualTo(FeeState.AGREED);
        assertThat(book.state(other)).isEqualTo(FeeState.CONSENT_AWAITED);
    }

    @Test
    void anotherVersionThanTheCurrentOneCannotBeAgreedTo() {
        UUID request = withRequester("4", "6", false);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> answer(request, 2, true));
    }

    @Test
    void aClosedRequestEndsItsFee() {
        UUID request = withRequester("4", "6", false);
        UUID waiver = asked(request);
        signIn.as("clerk", () -> acts.withdraw(request, "Not needed any more."));

        assertThat(book.state(request)).isEqualTo(FeeState.SETTLED);
        assertThat(engine.runningProcesses(fee(request))).isZero();
        assertThat(engine.runningProcesses(waiverRef(waiver))).isZero();
    }

    @Test
    void salariesAreForFeeApproverAndSupervisorAlone() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> signIn.as("clerk", rates::list));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> signIn.as("admin", rates::list));
        assertThat(signIn.as("records", rates::list)).isNotEmpty();
    }

    @Test
    void theFeeSheetIsATaggedPdfAndItsCsvAddsUpToTheCent() {
        UUID request = settled();

        PdfConformance.assertConforms(signIn.as("fees", () -> sheets.pdf(request)));
        assertThat(new String(signIn.as("fees", () -> sheets.csv(request)), StandardCharsets.UTF_8))
                .contains("1,Time,\"Search, " + JOB_CLASS + "\",5,2,40,120.00,")
                .contains(",,Sum,,,,120.00,");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signIn.as(records.otherAgency().custodian(), () -> sheets.pdf(request)));
    }

    @Test
    void feesAreReadAndWrittenOverRestByThoseWhoMay() throws Exception {
        UUID request = agreed("4", "6", true);
        String api = "/api/v1/mpia/requests/" + request + "/fees";

        web.perform(get(api).with(httpBasic("fees", "stathouse")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.state").value("DEPOSIT_DUE"))
                .andExpect(jsonPath("$.estimates[0].words[0]").value("Search, " + JOB_CLASS + ": 4 to 6 h, 2 h of them free, × $40.00 = $80.00 to $160.00"));
        web.perform(get(api).with(httpBasic("tmo", "stathouse"))).andExpect(status().isNotFound());
        web.perform(post(api + "/payments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"PAYMENT\",\"amount\":0,\"method\":\"CHECK\"}")
                        .with(httpBasic("clerk", "stathouse")))
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/api/v1/mpia/fees/rates").with(httpBasic("clerk", "stathouse"))).andExpect(status().isForbidden());
    }

    @Test
    void timeIsEnteredInQuartersOfAnHour() {
        UUID request = records.request();

        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> work(request, "0.3"));
    }

    private UUID begun() {
        UUID request = records.request();
        signIn.as("clerk", () -> estimates.begin(request));
        return request;
    }

    private UUID withRequester(String low, String high, boolean deposit) {
        UUID request = begun();
        make(request, low, high, deposit);
        approve(request);
        return request;
    }

    private UUID agreed(String low, String high, boolean deposit) {
        UUID request = withRequester(low, high, deposit);
        answer(request, 1, true);
        return request;
    }

    private UUID settled() {
        UUID request = agreed("4", "6", false);
        work(request, "5");
        signIn.as(custodian, () -> book.finalFeeDue(request));
        pay(request, "120.00");
        return request;
    }

    private void make(UUID request, String low, String high, boolean deposit) {
        walk.complete("clerk", fee(request), ESTIMATE, estimate(low, high, deposit));
    }

    private static MakeEstimate estimate(String low, String high, boolean deposit) {
        MakeEstimate.Time time = new MakeEstimate.Time(FeeTask.SEARCH, JOB_CLASS, new BigDecimal(low), new BigDecimal(high));
        return new MakeEstimate(List.of(time), null, List.of(), deposit, "By the number of boxes.");
    }

    private void approve(UUID request) {
        walk.complete("fees", fee(request), APPROVE, new ApproveEstimate(true, null));
        engine.runDueJobs(fee(request));
    }

    private void answer(UUID request, int version, boolean agreed) {
        signIn.as("clerk", () -> book.answerEstimate(request, version, agreed));
    }

    private UUID asked(UUID request) {
        signIn.as("clerk", () -> book.askWaiver(request, WaiverGround.PUBLIC_INTEREST, "For a series of articles."));
        return waivers.ofRequest(request).getLast().id();
    }

    private void decide(UUID waiver, int percent, PublicInterest found) {
        walk.complete("fees", waiverRef(waiver), WAIVER, decision(percent, found));
        engine.runDueJobs(waiverRef(waiver));
    }

    private static DecideWaiver decision(int percent, PublicInterest found) {
        return new DecideWaiver(percent, null, null, null, found, Map.of(WaiverFactor.ABILITY_TO_PAY, "Small."), "After weighing all factors.");
    }

    private void pay(UUID request, String amount) {
        signIn.as("clerk", () -> payments.record(
                request, new RecordPayment(PaymentKind.PAYMENT, new BigDecimal(amount), PaymentMethod.CHECK, "1042", null, null, null)));
    }

    private void refund(UUID request, String amount, @Nullable String orderedBy) {
        signIn.as("fees", () -> payments.record(
                request,
                new RecordPayment(PaymentKind.REFUND, new BigDecimal(amount), PaymentMethod.CHECK, "77", "Paid too much.", orderedBy, null)));
    }

    private void work(UUID request, String hours) {
        signIn.as(custodian, () -> book.logTime(request, custodian, FeeTask.SEARCH, new BigDecimal(hours), "Boxes"));
    }

    private Actor actor(String username) {
        return signIn.as(username, currentActor::get);
    }

    private static CaseRef fee(UUID request) {
        return new CaseRef("mpia-fee", request);
    }

    private static CaseRef waiverRef(UUID waiver) {
        return new CaseRef("mpia-fee-waiver", waiver);
    }
}
