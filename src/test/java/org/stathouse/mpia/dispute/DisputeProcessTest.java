package org.stathouse.mpia.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeBook;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.search.Search;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

@IntegrationTest
class DisputeProcessTest {

    private static final String PACKET = "mpia/prepare-packet";
    private static final String ANSWER = "mpia/file-answer";
    private static final String RESULT = "mpia/record-dispute-result";

    private final RecordsFixture records;
    private final CaseWalk walk;
    private final SignIn signIn;
    private final TestClock clock;
    private final TestEngine engine;
    private final Disputes disputes;
    private final DisputeAnswers answers;
    private final DisputeBook book;
    private final RequestBook requests;
    private final RequesterActs acts;
    private final ClockBook clocks;
    private final ExtensionBook extensions;
    private final Search search;

    @Autowired
    DisputeProcessTest(ApplicationContext context) {
        records = new RecordsFixture(context);
        walk = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        clock = context.getBean(TestClock.class);
        engine = context.getBean(TestEngine.class);
        disputes = context.getBean(Disputes.class);
        answers = context.getBean(DisputeAnswers.class);
        book = context.getBean(DisputeBook.class);
        requests = context.getBean(RequestBook.class);
        acts = context.getBean(RequesterActs.class);
        clocks = context.getBean(ClockBook.class);
        extensions = context.getBean(ExtensionBook.class);
        search = context.getBean(Search.class);
    }

    @Test
    void aMatterBeforeTheOmbudsmanLetsTheLimitsStandStillAndNinetyDaysRun() {
        UUID request = records.request();
        DisputeView dispute = open(request, DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL);

        assertThat(date(request, DateKind.OMBUDSMAN_FINISH).due()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.OMBUDSMAN);
        assertThat(signIn.as("clerk", () -> extensions.history(request))).isNotEmpty();
        walkToResult(dispute);
        record(dispute, DisputeResult.RESOLVED, false, null);

        assertThat(date(request, DateKind.OMBUDSMAN_FINISH).metOn()).isEqualTo(clock.today());
        assertThat(requests.get(request).waitsFor()).isEqualTo(WaitsFor.NOBODY);
        assertThat(engine.runningProcesses(ref(dispute))).isZero();
    }

    @Test
    void anUnresolvedMatterBeginsTheThirtyDaysToComplainToTheBoard() {
        UUID request = records.request();
        unresolved(request);

        assertThat(date(request, DateKind.BOARD_COMPLAINT).due()).isEqualTo(LocalDate.of(2027, 3, 31));
        DisputeView complaint = open(request, DisputeRoute.BOARD, DisputeGround.DENIAL);
        assertThat(date(request, DateKind.BOARD_COMPLAINT).metOn()).isEqualTo(clock.today());
        assertThat(date(request, DateKind.BOARD_ANSWER).due()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(complaint.number()).endsWith("-D2");
    }

    @Test
    void aRequestIsFoundByItsDisputesNumberAndOutsideNumberByWhoReadsItsFileOnly() {
        UUID request = records.request();
        String theirs = "PIAO" + request.toString().replaceAll("[^a-f]", "x");
        DisputeView dispute = signIn.as("clerk", () -> disputes.open(request, new OpenDispute(
                DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL, Side.REQUESTER, "The wombat files", theirs, clock.today())));

        assertThat(found("records", dispute.number())).contains(request);
        assertThat(found(records.agency().custodian(), theirs)).containsExactly(request);
        for (String outsider : List.of("tmo", "admin", records.otherAgency().custodian())) {
            assertThat(found(outsider, theirs)).as(outsider).isEmpty();
        }
    }

    @Test
    void theConfidentialNoteOfAMediationIsFoundByNobody() {
        UUID request = records.request();
        DisputeView dispute = open(request, DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL);
        String word = "bandicoot" + request.toString().replaceAll("[^a-f]", "x");
        signIn.as("law", () -> disputes.noteMediation(request, dispute.id(), dispute.version(), new MediationNote("They would settle for the " + word)));

        assertThat(found("law", word)).isEmpty();
    }

    private List<UUID> found(String username, String words) {
        return signIn.as(username, () -> search.find(new SearchQuery(words, null), null, 100)).items().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }

    @Test
    void theBoardIsRefusedBeforeTheOmbudsmanAndTheReasonIsSaid() {
        UUID request = records.request();

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> open(request, DisputeRoute.BOARD, DisputeGround.DENIAL))
                .satisfies(refused -> assertThat(refused.faults().getFirst().key()).isEqualTo("mpia.dispute.board.ombudsmanFirst"));
    }

    @Test
    void theAnswerToTheBoardBeginsItsDaysToDecideAndItsResultMeetsThem() {
        UUID request = records.request();
        unresolved(request);
        DisputeView complaint = open(request, DisputeRoute.BOARD, DisputeGround.DENIAL);
        walkToResult(complaint);

        assertThat(date(request, DateKind.BOARD_ANSWER).metOn()).isEqualTo(clock.today());
        assertThat(date(request, DateKind.BOARD_DECISION).due()).isEqualTo(LocalDate.of(2027, 3, 31));
        record(complaint, DisputeResult.FOR_CITY, false, null);
        assertThat(date(request, DateKind.BOARD_DECISION).metOn()).isEqualTo(clock.today());
    }

    @Test
    void anOrderToProduceOpensAClosedRequestAgain() {
        UUID request = records.request();
        signIn.as("clerk", () -> acts.withdraw(request, "For the test."));
        unresolved(request);
        DisputeView complaint = open(request, DisputeRoute.BOARD, DisputeGround.DENIAL);
        walkToResult(complaint);
        record(complaint, DisputeResult.FOR_REQUESTER, true, new BigDecimal("10.00"));

        assertThat(requests.get(request).stage()).isEqualTo(RequestStage.INTAKE);
        assertThat(book.of(request).getLast().result()).isEqualTo("Decided for the requester");
    }

    @Test
    void aLawsuitSetsALitigationHoldAndAsksLawForTheAnswerOnly() {
        UUID request = records.request();
        DisputeView suit = open(request, DisputeRoute.COURT, DisputeGround.DENIAL);

        assertThat(requests.get(request).litigationHold()).isTrue();
        assertThat(walk.openForms(ref(suit))).containsExactly(ANSWER);
        assertThat(date(request, DateKind.LAWSUIT_ANSWER).due()).isEqualTo(LocalDate.of(2027, 3, 31));
        walk.complete("law", ref(suit), ANSWER, new FileAnswer(clock.today(), "24-C-27-001"));
        assertThat(date(request, DateKind.LAWSUIT_ANSWER).metOn()).isEqualTo(clock.today());
    }

    @Test
    void aMatterThatIsWithdrawnBeforeTheAnswerEndsItsTasks() {
        UUID request = records.request();
        DisputeView dispute = open(request, DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL);
        signIn.as("law", () -> answers.endEarly(
                request, dispute.id(), new RecordResult(clock.today(), DisputeResult.WITHDRAWN, "The requester withdrew.", false, null, false)));

        assertThat(engine.runningProcesses(ref(dispute))).isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> signIn.as("clerk", () -> answers.endEarly(
                        request, dispute.id(), new RecordResult(clock.today(), DisputeResult.WITHDRAWN, "No.", false, null, false))));
    }

    @Test
    void aMediationNoteIsForLawAndSupervisorAndInNoTrail() {
        UUID request = records.request();
        DisputeView dispute = open(request, DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL);
        signIn.as("law", () -> disputes.noteMediation(request, dispute.id(), dispute.version(), new MediationNote("Zebra offer of forty pages.")));

        assertThat(signIn.as("records", () -> disputes.mediation(request, dispute.id())).text()).contains("Zebra");
        for (String other : List.of("clerk", "fees", records.agency().custodian())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signIn.as(other, () -> disputes.mediation(request, dispute.id())));
            assertThat(signIn.as(other, () -> disputes.list(request)).toString()).doesNotContain("Zebra");
        }
        assertThat(book.of(request).toString()).doesNotContain("Zebra");
        assertThat(walk.history(requests.get(request).ref())).contains("dispute.mediation-noted");
    }

    @Test
    void staffOfOtherAgenciesNeitherSeeNorOpenDisputes() {
        UUID request = records.request();
        String stranger = records.otherAgency().custodian();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signIn.as(stranger, () -> disputes.list(request)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> signIn.as("fees", () -> disputes.open(request, asked(DisputeRoute.COURT, DisputeGround.DENIAL))));
    }

    private void unresolved(UUID request) {
        DisputeView dispute = open(request, DisputeRoute.OMBUDSMAN, DisputeGround.DENIAL);
        walkToResult(dispute);
        record(dispute, DisputeResult.UNRESOLVED, false, null);
    }

    private void walkToResult(DisputeView dispute) {
        engine.runDueJobs(ref(dispute));
        walk.complete("clerk", ref(dispute), PACKET, new PreparePacket("Handed over on the office’s own page."));
        walk.complete("law", ref(dispute), ANSWER, new FileAnswer(clock.today(), null));
    }

    private void record(DisputeView dispute, DisputeResult result, boolean work, @Nullable BigDecimal cut) {
        walk.complete("records", ref(dispute), RESULT, new RecordResult(clock.today(), result, "As the letter says.", work, cut, false));
    }

    private DisputeView open(UUID request, DisputeRoute route, DisputeGround ground) {
        return signIn.as("clerk", () -> disputes.open(request, asked(route, ground)));
    }

    private OpenDispute asked(DisputeRoute route, DisputeGround ground) {
        return new OpenDispute(route, ground, Side.REQUESTER, "The redactions", null, clock.today());
    }

    private LegalDate date(UUID request, DateKind kind) {
        return signIn.as("clerk", () -> clocks.of(request)).stream().filter(date -> date.kind() == kind).reduce((older, newer) -> newer).orElseThrow();
    }

    private static CaseRef ref(DisputeView dispute) {
        return new CaseRef("mpia-dispute", dispute.id());
    }
}
