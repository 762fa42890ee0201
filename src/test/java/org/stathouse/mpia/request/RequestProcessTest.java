package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.FeeUnpaid;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** Every way that a request can take, with the clock moved. */
@IntegrationTest
class RequestProcessTest {

    private static final String ASSESS = "mpia/assess-request";
    private static final String SEARCH = "mpia/search-records";
    private static final String REVIEW = "mpia/review-records";
    private static final String LAW = "mpia/law-review";
    private static final String APPROVE = "mpia/approve-decision";
    private static final String RELEASE = "mpia/release-records";
    private static final String LETTER = "mpia/send-letter";

    private final RecordsFixture fixture;
    private final RecordsWalk walk;
    private final RequesterActs acts;
    private final RequestSearches searches;
    private final RequestAssessment assessment;
    private final RequestSupervision supervision;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    RequestProcessTest(
            ApplicationContext context,
            RequesterActs acts,
            RequestSearches searches,
            RequestAssessment assessment,
            RequestSupervision supervision,
            CurrentActor currentActor,
            SignIn signIn,
            TestClock clock) {
        this.fixture = new RecordsFixture(context);
        this.walk = new RecordsWalk(context);
        this.acts = acts;
        this.searches = searches;
        this.assessment = assessment;
        this.supervision = supervision;
        this.events = context;
        this.currentActor = currentActor;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Test
    void acknowledgesOnTheFirstDayAndAsksIntake() {
        UUID request = fixture.request();

        walk.runDueJobs(request);

        assertThat(walk.sent(request, LetterKind.ACKNOWLEDGEMENT)).isTrue();
        assertThat(walk.date(request, DateKind.ACKNOWLEDGEMENT).kept()).isTrue();
        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.summary(request).number()).matches("MPIA-2027-\\d{4,}");
    }

    @Test
    void grantsFromTheSearchToTheRelease() {
        UUID request = walk.inReview(Tier.PUBLIC);
        assertThat(walk.forms(request)).containsExactly(REVIEW);
        walk.review(request, ReviewWay.GRANT);
        assertThat(walk.forms(request)).containsExactly(APPROVE);
        clock.passWorkingDays(4);
        walk.approve(request, true);
        assertThat(walk.summary(request).stage()).isEqualTo(RequestStage.RELEASE);
        assertThat(walk.date(request, DateKind.DECISION).metOn()).isEqualTo(clock.today());
        walk.release(request);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(walk.summary(request).closedOn()).isEqualTo(clock.today());
        assertThat(walk.date(request, DateKind.PRODUCTION).kept()).isTrue();
        assertThat(walk.date(request, DateKind.TEN_DAY_LETTER)).as("closed before day 10").isNull();
        assertThat(walk.sent(request, LetterKind.RELEASE)).isTrue();
        assertThat(walk.processes(request)).isZero();
        assertThat(walk.history(request))
                .contains("mpia-request.received", "mpia-request.assessed", "mpia-request.reviewed", "mpia-request.decided", "mpia-request.closed");
    }

    @Test
    void grantsInPartWithTheStatementAndTheRestReleased() {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.review(request, ReviewWay.GRANT_IN_PART);
        walk.approve(request, true);

        assertThat(walk.sent(request, LetterKind.DENIAL)).isTrue();
        assertThat(walk.date(request, DateKind.DENIAL_STATEMENT).kept()).isTrue();
        assertThat(walk.forms(request)).containsExactly(RELEASE);
        walk.release(request);
        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.GRANTED_IN_PART);
    }

    @Test
    void deniesWithTheStatementAndKeepsThatDate() {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.review(request, ReviewWay.DENY);
        walk.approve(request, true);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(walk.summary(request).open()).isFalse();
        assertThat(walk.date(request, DateKind.DENIAL_STATEMENT).kept()).isTrue();
        assertThat(walk.date(request, DateKind.PRODUCTION)).isNull();
        assertThat(walk.processes(request)).isZero();
    }

    @Test
    void refusesToProposeADenialThatNoExemptionCarries() {
        UUID request = walk.inReview(Tier.PUBLIC);
        var denial = new ReviewRecords(ReviewWay.DENY, "We would rather not", null, null);

        assertThatThrownBy(() -> walk.complete(request, fixture.agency().custodian(), REVIEW, denial)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(walk.forms(request)).containsExactly(REVIEW);
    }

    @Test
    void letsLawJoinOnSensitiveTiersAndReturn() {
        UUID request = walk.inReview(Tier.RESTRICTED);
        walk.review(request, ReviewWay.GRANT);
        assertThat(walk.forms(request)).containsExactly(LAW);
        walk.law(request, false);
        assertThat(walk.forms(request)).containsExactly(REVIEW);
        walk.review(request, ReviewWay.GRANT);
        walk.law(request, true);
        walk.approve(request, false);
        assertThat(walk.summary(request).stage()).isEqualTo(RequestStage.REVIEW);
        walk.review(request, ReviewWay.GRANT);
        walk.law(request, true);
        walk.approve(request, true);

        assertThat(walk.forms(request)).containsExactly(RELEASE);
        assertThat(walk.file(request).approver()).isEqualTo(RecordsFixture.SUPERVISOR);
    }

    @Test
    void answersAtOnceWhatIsPublicAlready() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.assess(request, AssessmentWay.ALREADY_PUBLIC, "https://data.example.gov/permits");
        assertThat(walk.forms(request)).containsExactly(LETTER);
        walk.sendLetter(request, RecordsFixture.CLERK, LetterKind.ALREADY_PUBLIC);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.ALREADY_PUBLIC);
        assertThat(walk.date(request, DateKind.DECISION).kept()).isTrue();
    }

    @Test
    void refersToTheCustodianAndAssessesAnewWhenIntakeThinksAgain() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.assess(request, AssessmentWay.NOT_CUSTODIAN, "Baltimore County Police Department");
        signIn.as(RecordsFixture.CLERK, () -> assessment.recallAnswer(request, walk.summary(request).version()));
        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.summary(request).outcome()).isNull();
        walk.assess(request, AssessmentWay.NOT_CUSTODIAN, "Baltimore County Police Department");
        walk.sendLetter(request, RecordsFixture.CLERK, LetterKind.REFERRAL);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(walk.date(request, DateKind.WRONG_CUSTODIAN).kept()).isTrue();
    }

    @Test
    void tellsAtOnceThatThereIsNoSuchRecord() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.assess(request, AssessmentWay.NO_RECORD, null);
        walk.sendLetter(request, RecordsFixture.CLERK, LetterKind.NO_RECORD);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.NO_RECORD);
    }

    @Test
    void closesAsNoRecordWhenEveryAgencySearchedAndNobodyFound() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.toSearch(request, Tier.PUBLIC, fixture.agency(), fixture.otherAgency());
        assertThat(walk.forms(request)).containsExactly(SEARCH, SEARCH);
        walk.answer(request, fixture.agency(), SearchResult.NONE, "0");
        assertThat(walk.forms(request)).containsExactly(SEARCH);
        walk.answer(request, fixture.otherAgency(), SearchResult.NOT_OURS, "0");
        walk.sendLetter(request, RecordsFixture.CLERK, LetterKind.NO_RECORD);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.NO_RECORD);
        assertThat(walk.date(request, DateKind.NO_RECORD).kept()).isTrue();
    }

    @Test
    void goesBackToIntakeWhenEveryAgencySaysThatOthersHaveIt() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.toSearch(request, Tier.PUBLIC, fixture.agency());
        walk.answer(request, fixture.agency(), SearchResult.NOT_OURS, "0");

        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.summary(request).stage()).isEqualTo(RequestStage.INTAKE);
    }

    @Test
    void asksAnotherAgencyWhileTheOthersSearch() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.toSearch(request, Tier.PUBLIC, fixture.agency());
        signIn.as(RecordsFixture.CLERK, () -> searches.add(request, walk.summary(request).version(), fixture.otherAgency().id(), null));
        assertThat(walk.forms(request)).containsExactly(SEARCH, SEARCH);
        walk.answer(request, fixture.agency(), SearchResult.NONE, "0");
        walk.answer(request, fixture.otherAgency(), SearchResult.FOUND, "0");

        assertThat(walk.forms(request)).containsExactly(REVIEW);
    }

    @Test
    void asksAnAgencyInThePlaceOfOneThatHasNotAnswered() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.toSearch(request, Tier.PUBLIC, fixture.agency());
        signIn.as(
                RecordsFixture.CLERK,
                () -> searches.reassign(request, walk.summary(request).version(), fixture.agency().id(), fixture.otherAgency().id(), "The lamps"));
        assertThat(walk.forms(request)).containsExactly(SEARCH);
        walk.answer(request, fixture.otherAgency(), SearchResult.FOUND, "0");

        assertThat(walk.forms(request)).containsExactly(REVIEW);
        assertThat(walk.file(request).searches()).singleElement().satisfies(search -> assertThat(search.agency()).isEqualTo(fixture.otherAgency().id()));
    }

    @Test
    void searchesAgainWhenTheReviewAsksForMore() {
        UUID request = walk.inReview(Tier.PUBLIC);
        var more = new ReviewRecords(ReviewWay.SEARCH_MORE, null, Set.of(fixture.otherAgency().id()), "The mails, too");
        walk.complete(request, fixture.agency().custodian(), REVIEW, more);
        assertThat(walk.forms(request)).containsExactly(SEARCH);
        walk.answer(request, fixture.otherAgency(), SearchResult.NONE, "0");

        assertThat(walk.forms(request)).as("what was found before stays found").containsExactly(REVIEW);
    }

    @Test
    void waitsForTheRequesterWithoutMovingADate() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        LocalDate due = walk.date(request, DateKind.DECISION).due();
        ask(request);
        assertThat(walk.summary(request).waitsFor()).isEqualTo(WaitsFor.CLARIFICATION);
        assertThat(walk.forms(request)).isEmpty();
        clock.passWorkingDays(3);
        asRequester(request, () -> acts.clarified(request, "Those of 2026"));

        assertThat(walk.summary(request).waitsFor()).isEqualTo(WaitsFor.NOBODY);
        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.date(request, DateKind.DECISION).due()).isEqualTo(due);
    }

    @Test
    void comesBackToIntakeAfterTenWorkingDaysWithoutAnAnswer() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        ask(request);
        clock.passWorkingDays(10);
        walk.runDueJobs(request);

        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.summary(request).waitsFor()).isEqualTo(WaitsFor.NOBODY);
    }

    @Test
    void isWithdrawnAtAnyStage() {
        UUID inIntake = fixture.request();
        UUID inSearch = fixture.request();
        walk.runDueJobs(inSearch);
        walk.toSearch(inSearch, Tier.PUBLIC, fixture.agency(), fixture.otherAgency());
        UUID inReview = walk.inReview(Tier.PUBLIC);
        UUID withLaw = walk.inReview(Tier.CONFIDENTIAL);
        walk.review(withLaw, ReviewWay.GRANT);
        UUID inApproval = walk.inReview(Tier.PUBLIC);
        walk.review(inApproval, ReviewWay.GRANT);

        for (UUID request : List.of(inIntake, inSearch, inReview, withLaw, inApproval, walk.inRelease())) {
            asRequester(request, () -> acts.withdraw(request, "No longer needed"));
            walk.runDueJobs(request);

            assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(walk.forms(request)).isEmpty();
            assertThat(walk.processes(request)).isZero();
            assertThat(walk.sent(request, LetterKind.CLOSING)).isTrue();
        }
    }

    @Test
    void isNotWithdrawnTwice() {
        UUID request = fixture.request();
        asRequester(request, () -> acts.withdraw(request, null));

        assertThatThrownBy(() -> asRequester(request, () -> acts.withdraw(request, null))).isInstanceOf(Conflict.class);
    }

    @Test
    void closesAsUnpaidWhenTheWaitForMoneyIsEnded() {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.inTransaction(() -> currentActor.asSystem(() -> events.publishEvent(new FeeUnpaid(request, "No deposit in 60 days"))));
        walk.runDueJobs(request);

        assertThat(walk.summary(request).outcome()).isEqualTo(Outcome.UNPAID);
        assertThat(walk.processes(request)).isZero();
    }

    @Test
    void isOpenedAgainAndDecidedAnewOnItsOldDates() {
        UUID request = walk.inReview(Tier.PUBLIC);
        LocalDate due = walk.date(request, DateKind.PRODUCTION).due();
        walk.review(request, ReviewWay.DENY);
        walk.approve(request, true);
        clock.passWorkingDays(5);
        signIn.as(RecordsFixture.SUPERVISOR, () -> supervision.reopen(request, walk.summary(request).version(), "The Board ordered it"));
        assertThat(walk.forms(request)).containsExactly(ASSESS);
        assertThat(walk.summary(request).outcome()).isNull();
        assertThat(walk.date(request, DateKind.PRODUCTION).due()).isEqualTo(due);
        walk.found(request, Tier.PUBLIC);
        assertThat(walk.summary(request).stage()).isEqualTo(RequestStage.REVIEW);
    }

    @Test
    void showsLatenessAfterTheDecisionIsTooLate() {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.review(request, ReviewWay.GRANT);
        clock.moveTo(walk.date(request, DateKind.DECISION).due().plusDays(1), LocalTime.of(9, 0));
        walk.approve(request, true);
        walk.release(request);

        assertThat(walk.date(request, DateKind.DECISION).kept()).isFalse();
        assertThat(walk.date(request, DateKind.PRODUCTION).kept()).isFalse();
        assertThat(walk.date(request, DateKind.TEN_DAY_LETTER)).as("missed, and stays so").isNotNull();
    }

    @Test
    void asksTheVictimOfAnEmergencyCallAndWaitsTenDays() {
        UUID request = fixture.emergencyCall();
        walk.found(request, Tier.PUBLIC);
        assertThat(walk.forms(request)).containsExactly(LETTER);
        walk.letterIsSent(request, fixture.agency().custodian(), "UserTask_SendVictimNotice");
        var silent = new WeighVictimReply(null, "Nothing speaks against it");
        String custodian = fixture.agency().custodian();
        assertThatThrownBy(() -> walk.complete(request, custodian, "mpia/weigh-victim-reply", silent)).isInstanceOf(BusinessRuleViolation.class);
        clock.moveTo(walk.date(request, DateKind.VICTIM_REPLY).due().plusDays(1), LocalTime.of(9, 0));
        walk.complete(request, custodian, "mpia/weigh-victim-reply", silent);

        assertThat(walk.forms(request)).containsExactly(REVIEW);
    }

    @Test
    void deniesForNowUntilTheCourtHasDecided() {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.review(request, ReviewWay.DENY_FOR_NOW);
        walk.approve(request, true);
        assertThat(walk.sent(request, LetterKind.TEMPORARY_DENIAL)).isTrue();
        assertThat(walk.date(request, DateKind.COURT_PETITION)).isNotNull();
        walk.complete(request, RecordsFixture.LAW, "mpia/petition-court", new PetitionCourt(true, clock.today(), null));
        walk.complete(request, RecordsFixture.SUPERVISOR, "mpia/record-court-order", new RecordCourtOrder(false, clock.today(), "Case 24-C-27"));

        assertThat(walk.forms(request)).containsExactly(REVIEW);
        assertThat(walk.summary(request).outcome()).isNull();
    }

    @Test
    void keepsTheApproverApartFromTheReleaser() {
        UUID request = walk.inRelease();

        assertThatThrownBy(() -> walk.complete(request, RecordsFixture.SUPERVISOR, RELEASE, new ReleaseRecords(null)))
                .isInstanceOf(NotPermitted.class);
    }

    private void ask(UUID request) {
        walk.assess(request, AssessmentWay.CLARIFY, null);
        walk.letterIsSent(request, RecordsFixture.CLERK, "UserTask_SendQuestion");
    }

    private void asRequester(UUID request, Runnable work) {
        currentActor.asVisitor(Actor.requester(request, walk.summary(request).number()), () -> {
            work.run();
            return true;
        });
    }
}
