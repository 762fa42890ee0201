package org.stathouse.worklist.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.adjudication.HandInRecoveryPlan;
import org.stathouse.adjudication.RedCaseJourney;
import org.stathouse.adjudication.RedOutcome;
import org.stathouse.adjudication.ResolveWithinAuthority;
import org.stathouse.adjudication.ValidateRed;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.ApproveDecision;
import org.stathouse.mpia.request.LawReview;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.RecordsWalk;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.ReviewWay;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.item.VerifyAnswer;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;

/** In each of the four processes a substitute does the absent person's task, and nobody becomes judge of their own case by it. */
@IntegrationTest
class StandingInEverywhereTest {

    private static final String VALIDATE = "adjudication/validate";
    private static final String RESOLVE = "adjudication/resolve";
    private static final String DECIDE = "adjudication/decide";
    private static final ValidateRed CONFIRM = new ValidateRed(true, "The owner expects eight weeks.", null, null);
    private static final LawReview AGREED = new LawReview(true, null);

    private final Substitutes people;
    private final CaseWalk walk;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final AuditLog audit;
    private final ApplicationContext context;
    private final String dana;

    @Autowired
    StandingInEverywhereTest(ApplicationContext context, TaskDesk desk, SignIn signIn, AuditLog audit) {
        this.context = context;
        this.people = new Substitutes(context);
        this.walk = new CaseWalk(context);
        this.desk = desk;
        this.signIn = signIn;
        this.audit = audit;
        this.dana = people.account("Dana Cole");
    }

    @AfterEach
    void everybodyIsBack() {
        people.takeBack();
    }

    // Intake

    @Test
    void aProposerDoesNotScoreInTheScorersPlaceAndOthersDo() {
        ProposalJourney journey = new ProposalJourney(context);
        UUID id = journey.inScoring();
        String omar = people.account("Omar Reyes", Grant.of(Role.SCORER_ARPA));
        String score = claimed(omar, journey.openTask("arpa", id, "intake/score").id());

        refuses(ProposalJourney.PROPOSER, omar, score, ProposalJourney.card(5));
        does(dana, omar, score, ProposalJourney.card(4), ProposalJourney.ref(id));
    }

    @Test
    void whoScoredForOneOfficeDoesNotScoreForAnotherInSomebodysPlace() {
        ProposalJourney journey = new ProposalJourney(context);
        UUID id = journey.inScoring();
        journey.complete("arpa", id, "intake/score", ProposalJourney.card(3));
        String omar = people.account("Omar Reyes", Grant.of(Role.SCORER_BBMR));
        String score = claimed(omar, journey.openTask("bbmr", id, "intake/score").id());

        refuses("arpa", omar, score, ProposalJourney.card(5));
    }

    // Adjudication

    @Test
    void anOwnerWhoHasNotActedInTheirRedCaseDoesNotValidateItInSomebodysPlace() {
        RedCaseJourney journey = new RedCaseJourney(context);
        UUID id = journey.opened();
        String omar = people.account("Omar Reyes", Grant.of(Role.TMO));
        String validate = claimed(omar, journey.openTask(id, VALIDATE).id());

        refuses(RedCaseJourney.OWNER, omar, validate, CONFIRM);
        does(dana, omar, validate, CONFIRM, RedCaseJourney.ref(id));
    }

    @Test
    void whoStandsInForAnOwnerAbsentFromTheirOwnCaseWritesThePlanButDoesNotJudgeIt() {
        RedCaseJourney journey = new RedCaseJourney(context);
        PlanActions actions = new PlanActions(context);
        String omar = people.account("Omar Reyes", Grant.of(Role.ACTION_OWNER));
        String judge = people.account("Jo Judge", Grant.of(Role.PILLAR_CHAMPION, actions.championsPillar().value()));
        UUID id = journey.confirmed(actions.add(omar));
        people.standIn(judge, omar);
        HandInRecoveryPlan plan = new HandInRecoveryPlan(null, RedCaseJourney.plan());
        signIn.as(judge, () -> desk.complete(journey.openTask(id, "adjudication/recovery-plan").id(), null, plan));
        people.takeBack();
        String resolve = journey.openTask(id, RESOLVE).id();

        assertThatThrownBy(() -> signIn.as(judge, () -> desk.claim(resolve, null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.barredWith");
        signIn.as("champion", () -> desk.claim(resolve, null));
    }

    @Test
    void anOwnerDoesNotResolveNorDecideInThePlaceOfChampionOrChair() {
        RedCaseJourney journey = new RedCaseJourney(context);
        PlanActions actions = new PlanActions(context);
        String omar = people.account("Omar Reyes", Grant.of(Role.PILLAR_CHAMPION, actions.championsPillar().value()));
        UUID withChampion = journey.planned();
        String resolve = claimed(omar, journey.openTask(withChampion, RESOLVE).id());
        ResolveWithinAuthority settle = new ResolveWithinAuthority(true, "Two clerks help.", List.of(journey.condition(RedCaseJourney.OWNER, 10)));
        refuses(RedCaseJourney.OWNER, omar, resolve, settle);
        does(dana, omar, resolve, settle, RedCaseJourney.ref(withChampion));

        String chris = people.account("Chris Chair", Grant.of(Role.STEERCO_CHAIR));
        UUID withSteerCo = journey.beforeSteerCo();
        String decide = claimed(chris, journey.openTask(withSteerCo, DECIDE).id());
        ProposedDecision decision = new ProposedDecision(RedOutcome.ACCEPT_PLAN.name(), "It serves the residents.", null, null, null, List.of());
        refuses(RedCaseJourney.OWNER, chris, decide, decision);
        does(dana, chris, decide, decision, RedCaseJourney.ref(withSteerCo));
    }

    // Stat

    @Test
    void aStatItemIsAnsweredForItsOwnerAndNeitherTheTwoOfThemVerifyIt() {
        StatItems items = new StatItems(context);
        StatFixture stats = new StatFixture(context);
        String omar = people.account("Omar Reyes");
        String lena = people.account("Lena Lead", Grant.of(Role.STAT_ANALYST));
        StatForm form = stats.form(Set.of(stats.agency(0)));
        UUID stat = stats.stat(new StatForm(
                form.name(), form.code(), form.sponsor(), form.chair(), lena, Set.of(lena), form.agencies(), form.cadence(),
                DayOfWeek.TUESDAY, form.startsAt(), form.firstDay(), form.place(), form.focus(), form.seasons(), form.underCityCode()));
        UUID item = items.issued(stat, items.toDo(omar, 10)).getFirst();
        CaseRef ref = StatItems.ref(item);
        AnswerItem answer = new AnswerItem("All lights burn again.", null, null);
        does(dana, omar, items.openTask(item, "stat/answer-item").id(), answer, ref);

        String verify = items.openTask(item, "stat/verify-answer").id();
        VerifyAnswer closed = new VerifyAnswer(true, null);
        refuses(omar, lena, verify, closed);
        refuses(dana, lena, verify, closed);
        does(people.account("Kim Kind"), lena, verify, closed, ref);
    }

    // Public records

    @Test
    void aRecordsRequestIsSearchedReviewedAndApprovedInPlaceOfTheAbsentByFourEyes() {
        RecordsFixture records = new RecordsFixture(context);
        RecordsWalk requests = new RecordsWalk(context);
        UUID agency = records.agency().id();
        String custodian = people.account("Carl Custodian", Grant.of(Role.RECORDS_CUSTODIAN, agency));
        UUID request = records.ofTier(Tier.CONFIDENTIAL);
        requests.runDueJobs(request);
        requests.toSearch(request, Tier.CONFIDENTIAL, records.agency());
        CaseRef ref = RecordsWalk.ref(request);

        String holder = people.account("Hal Holder", Grant.of(Role.RECORD_HOLDER, agency));
        String search = claimed(holder, walk.openTask(ref, "mpia/search-records").id());
        does(dana, holder, search, new AnswerSearch(SearchResult.FOUND, BigDecimal.ZERO, 12, "In the files"), ref);
        requests.runDueJobs(request);

        String rosa = people.account("Rosa Lane");
        String review = claimed(custodian, walk.openTask(ref, "mpia/review-records").id());
        does(rosa, custodian, review, new ReviewRecords(ReviewWay.GRANT, "The law says so", null, null), ref);

        String lou = people.account("Lou Law", Grant.of(Role.LAW_REVIEWER));
        String law = claimed(lou, walk.openTask(ref, "mpia/law-review").id());
        refuses(rosa, lou, law, AGREED);
        people.takeBack();
        refuses(custodian, lou, law, AGREED);
        String nina = people.account("Nina Neutral");
        does(nina, lou, law, AGREED, ref);

        String sue = people.account("Sue Supervisor", Grant.of(Role.RECORDS_SUPERVISOR));
        String approve = claimed(sue, walk.openTask(ref, "mpia/approve-decision").id());
        ApproveDecision approved = new ApproveDecision(true, null);
        refuses(rosa, sue, approve, approved);
        refuses(nina, sue, approve, approved);
        people.takeBack();
        refuses(lou, sue, approve, approved);
        does(people.account("Kim Kind"), sue, approve, approved, ref);
    }

    private String claimed(String username, String task) {
        signIn.as(username, () -> desk.claim(task, null));
        return task;
    }

    /** The substitute opens the form and completes it, and the history shows both names. */
    private void does(String substitute, String absent, String task, Object command, CaseRef about) {
        standInAlone(substitute, absent);
        assertThat(signIn.as(substitute, () -> desk.view(task)).mayComplete()).isTrue();
        signIn.as(substitute, () -> desk.complete(task, null, command));
        List<AuditEntry> entries = audit.ofCase(about, null, 100).items();
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(substitute);
            assertThat(entry.onBehalfOf()).isEqualTo(absent);
        });
        assertThat(entries).filteredOn(entry -> entry.actor().equals(substitute)).allMatch(entry -> absent.equals(entry.onBehalfOf()));
    }

    /** The form says why not, and completing is refused. */
    private void refuses(String substitute, String absent, String task, Object command) {
        standInAlone(substitute, absent);
        assertThat(signIn.as(substitute, () -> desk.view(task)).refusal()).as(substitute).isNotNull();
        assertThatThrownBy(() -> signIn.as(substitute, () -> desk.complete(task, null, command))).isInstanceOf(NotPermitted.class);
        people.takeBack();
    }

    private void standInAlone(String substitute, String absent) {
        people.takeBack();
        people.standIn(substitute, absent);
    }
}
