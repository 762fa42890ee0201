package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.FeeSettled;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What is done to requests beside their way: receipts, links, holds, duplicates, money. */
@IntegrationTest
class RequestCareTest {

    private final RecordsFixture fixture;
    private final RecordsWalk walk;
    private final ApplicationContext context;
    private final RequestSupervision supervision;
    private final RequestRelations relations;
    private final RequestReading reading;
    private final RequestBook book;
    private final CurrentActor currentActor;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    RequestCareTest(
            ApplicationContext context,
            RequestSupervision supervision,
            RequestRelations relations,
            RequestReading reading,
            RequestBook book,
            CurrentActor currentActor,
            SignIn signIn,
            TestClock clock) {
        this.fixture = new RecordsFixture(context);
        this.walk = new RecordsWalk(context);
        this.context = context;
        this.supervision = supervision;
        this.relations = relations;
        this.reading = reading;
        this.book = book;
        this.currentActor = currentActor;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Test
    void countsFromTheReceiptByTheFirstAgencyAndNotFromTheLogging() {
        UUID request = fixture.receivedOn(clock.today().minusDays(10));

        assertThat(walk.date(request, DateKind.DECISION).starts()).isEqualTo(clock.today().minusDays(10));
    }

    @Test
    void correctsAReceiptWithItsReasonAndKeepsWhatItSaid() {
        UUID request = fixture.request();
        LocalDate before = walk.date(request, DateKind.DECISION).due();
        var correction = new CorrectReceipt(clock.today().minusDays(7), RequestKind.ORDINARY, "Parks had it a week before");
        long version = walk.summary(request).version();

        assertThatThrownBy(() -> signIn.as(RecordsFixture.CLERK, () -> supervision.correctReceipt(request, version, correction)))
                .isInstanceOf(NotPermitted.class);
        signIn.as(RecordsFixture.SUPERVISOR, () -> supervision.correctReceipt(request, version, correction));

        assertThat(walk.date(request, DateKind.DECISION).due()).isBefore(before);
        assertThat(signIn.as(RecordsFixture.SUPERVISOR, () -> reading.get(request)).file().corrections())
                .singleElement()
                .satisfies(kept -> assertThat(kept.receivedOn()).isEqualTo(clock.today()));
        assertThatThrownBy(() -> signIn.as(RecordsFixture.SUPERVISOR, () -> supervision.correctReceipt(request, version, correction)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letsARenewedLinkOpenAndTheOldOneNot() {
        RequestIntake.Opened opened = fixture.open(fixture.form());
        UUID request = opened.request().id();
        String old = token(opened.linkPath());
        assertThat(book.byToken(old)).contains(request);
        assertThat(old).hasSize(32);
        signIn.as(RecordsFixture.CLERK, () -> relations.renewLink(request, walk.summary(request).version()));

        assertThat(book.byToken(old)).isEmpty();
        assertThat(book.byToken(token(walk.file(request).linkPath()))).contains(request);
        assertThat(book.byToken("x".repeat(32))).isEmpty();
        assertThat(book.byToken("")).isEmpty();
    }

    @Test
    void makesAllLinksAnewWhenTheKeyIsAnother() {
        UUID request = fixture.request();
        String before = token(walk.file(request).linkPath());

        renewWith("a key from outside, long enough");
        assertThat(book.byToken(before)).isEmpty();
        renewWith("");
        assertThat(book.byToken(before)).contains(request);
    }

    @Test
    void holdsForLitigationAndTellsTheSupervisorOfTheClosing() {
        UUID request = walk.inRelease();
        signIn.as(RecordsFixture.SUPERVISOR, () -> supervision.hold(request, walk.summary(request).version(), "Suit expected"));
        assertThat(walk.summary(request).litigationHold()).isTrue();
        walk.release(request);

        assertThat(walk.notices(RecordsFixture.SUPERVISOR, request)).contains("mpia/closed-under-hold");
        signIn.as(RecordsFixture.SUPERVISOR, () -> supervision.liftHold(request, walk.summary(request).version(), "Suit is over"));
        assertThat(walk.summary(request).litigationHold()).isFalse();
    }

    @Test
    void linksDuplicatesBothWays() {
        UUID first = fixture.request();
        UUID second = fixture.request();
        signIn.as(RecordsFixture.CLERK, () -> relations.markDuplicate(second, walk.summary(second).version(), first));

        assertThat(signIn.as(RecordsFixture.CLERK, () -> relations.duplicates(second)).original().id()).isEqualTo(first);
        assertThat(signIn.as(RecordsFixture.CLERK, () -> relations.duplicates(first)).repeats()).extracting("id").containsExactly(second);
        assertThatThrownBy(() -> signIn.as(RecordsFixture.CLERK, () -> relations.markDuplicate(first, walk.summary(first).version(), second)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void showsARequestersEarlierRequestsToThoseWhoReadTheFileOnly() {
        Requester requester = fixture.requester();
        UUID first = fixture.request(fixture.form(requester));
        UUID second = fixture.request(fixture.form(requester));

        assertThat(signIn.as(RecordsFixture.CLERK, () -> relations.earlier(second))).extracting("id").containsExactly(first);
        assertThatThrownBy(() -> signIn.as(fixture.otherAgency().custodian(), () -> relations.earlier(second))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("admin", () -> relations.earlier(second))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void showsEachPersonOnlyWhatTheyMaySee() {
        UUID request = fixture.ofTier(Tier.CONFIDENTIAL);
        walk.toSearch(request, Tier.CONFIDENTIAL, fixture.agency());

        assertThat(signIn.as(RecordsFixture.LAW, () -> reading.get(request)).file()).isNotNull();
        RequestView holders = signIn.as(fixture.agency().holder(), () -> reading.get(request));
        assertThat(holders.asked()).isNotNull();
        assertThat(holders.file()).as("nothing of the requester").isNull();
        assertThatThrownBy(() -> signIn.as(fixture.otherAgency().holder(), () -> reading.get(request))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> reading.get(request))).isInstanceOf(NotFound.class);
        assertThat(signIn.as(fixture.otherAgency().custodian(), () -> book.may(RequestRight.SEE, request))).isFalse();
    }

    @Test
    void entersASearchersHoursAndWaitsForWhatIsOwed() {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        walk.toSearch(request, Tier.PUBLIC, fixture.agency());
        walk.answer(request, fixture.agency(), SearchResult.FOUND, "1.5");
        assertThat(walk.file(request).searches()).first().satisfies(search -> assertThat(search.hours()).isEqualByComparingTo(new BigDecimal("1.5")));
        walk.review(request, ReviewWay.GRANT);
        walk.approve(request, true);
        if (walk.summary(request).stage() == RequestStage.FEE) {
            walk.inTransaction(() -> currentActor.asSystem(() -> context.publishEvent(new FeeSettled(request))));
        }

        assertThat(walk.forms(request)).containsExactly("mpia/release-records");
    }

    private void renewWith(String setting) {
        JdbcClient database = context.getBean(JdbcClient.class);
        LinkKey key = new LinkKey(database, context.getBean(PlatformTransactionManager.class), context.getBean(Clock.class), setting);
        LinkRenewal renewal = new LinkRenewal(
                key,
                new RequestLinks(key, context.getBean(RequestRepository.class)),
                database,
                context.getBean(JdbcTemplate.class),
                context.getBean(AuditTrail.class),
                currentActor,
                context.getBean(Clock.class));
        walk.inTransaction(() -> renewal.run(new DefaultApplicationArguments()));
    }

    private static String token(String linkPath) {
        return linkPath.substring(linkPath.lastIndexOf('/') + 1);
    }
}
