package org.stathouse.mpia.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.calendar.HolidayView;
import org.stathouse.calendar.Holidays;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LegalDatesMoved;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/**
 * What an edit of the holiday calendar does to open requests. Those of these tests came on Monday, January 4, 2027, two months before the
 * tests' day, so that an edit in that week concerns them and not the requests of all other tests.
 */
@IntegrationTest
class RecountsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 1, 4);

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private LegalClocks legal;

    @Autowired
    private RecountRows orders;

    @Autowired
    private Holidays holidays;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SignIn signIn;

    private RecordsFixture records;

    @BeforeEach
    void open() {
        records = new RecordsFixture(context);
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        signIn.as("admin", () -> holidays.ofYear(2027).stream()
                .filter(day -> day.date().equals(FRIDAY))
                .forEach(day -> holidays.remove(day.id(), day.version())));
    }

    @Test
    void movesTheOpenDatesWhoseDaysHoldAnAddedHoliday() {
        UUID request = records.receivedOn(RECEIVED);
        LegalDate before = date(request, DateKind.TEN_DAY_LETTER);
        assertThat(before.due()).isEqualTo(LocalDate.of(2027, 1, 19));

        signIn.as("admin", () -> holidays.add(FRIDAY, "Blizzard"));

        LegalDate after = date(request, DateKind.TEN_DAY_LETTER);
        assertThat(after.due()).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(after.arithmetic()).contains("Jan 8, 2027 (Blizzard)");
    }

    @Test
    void movesTheDatesBackWhenTheHolidayIsTakenOut() {
        UUID request = records.receivedOn(RECEIVED);
        HolidayView blizzard = signIn.as("admin", () -> holidays.add(FRIDAY, "Blizzard"));
        signIn.as("admin", () -> holidays.remove(blizzard.id(), blizzard.version()));

        assertThat(date(request, DateKind.TEN_DAY_LETTER).due()).isEqualTo(LocalDate.of(2027, 1, 19));
    }

    @Test
    void leavesADateAloneThatWasMet() {
        UUID request = records.receivedOn(RECEIVED);
        signIn.as("clerk", () -> clocks.met(request, DateKind.TEN_DAY_LETTER, LocalDate.of(2027, 1, 5)));

        signIn.as("admin", () -> holidays.add(FRIDAY, "Blizzard"));

        assertThat(date(request, DateKind.TEN_DAY_LETTER).due()).isEqualTo(LocalDate.of(2027, 1, 19));
    }

    @Test
    void saysWhichRequestsMovedAndWhy() {
        UUID request = records.receivedOn(RECEIVED);
        RequestSummary summary = context.getBean(RequestBook.class).get(request);
        signIn.as("admin", () -> holidays.add(FRIDAY, "Blizzard"));
        signIn.as("records");

        RecountView recount = orders.findAll().stream()
                .map(order -> order.view("–"))
                .filter(order -> order.why().equals("the holiday calendar was edited: Added Blizzard on Jan 8, 2027."))
                .filter(order -> !moved(order, request).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(recount.finishedAt()).isNotNull();
        assertThat(recount.requestsMoved()).isPositive();
        assertThat(moved(recount, request))
                .extracting(MovedDate::number, MovedDate::move)
                .contains(tuple(
                        summary.number(),
                        new LegalDatesMoved.Move(
                                DateKind.TEN_DAY_LETTER,
                                LocalDate.of(2027, 1, 19),
                                LocalDate.of(2027, 1, 20),
                                LocalDate.of(2027, 1, 19),
                                LocalDate.of(2027, 1, 20))));
    }

    @Test
    void carriesOnARecountThatWasInterrupted(@Autowired PlatformTransactionManager transactions, @Autowired Recounts recounts) {
        UUID request = records.receivedOn(RECEIVED);
        RecountOrder interrupted = new RecountOrder(null, "it was interrupted", Instant.parse("2027-03-01T15:00:00Z"), "admin");
        new TransactionTemplate(transactions).executeWithoutResult(status -> orders.save(interrupted));
        assertThat(orders.open()).contains(interrupted.id());

        signIn.as("admin", recounts::carryOut);

        assertThat(orders.open()).doesNotContain(interrupted.id());
        assertThat(date(request, DateKind.TEN_DAY_LETTER).due()).isEqualTo(LocalDate.of(2027, 1, 19));
    }

    @Test
    void leavesForTheBackgroundWhatAPersonWouldWaitFor(@Autowired PlatformTransactionManager transactions, @Autowired Recounts recounts) {
        records.receivedOn(RECEIVED);
        records.receivedOn(RECEIVED);
        RecountOrder order = new RecountOrder(FRIDAY, "it is long", Instant.parse("2027-03-01T15:00:00Z"), "admin");
        new TransactionTemplate(transactions).executeWithoutResult(status -> orders.save(order));

        assertThat(signIn.as("admin", () -> recounts.carryOn(1))).isFalse();
        assertThat(orders.open()).contains(order.id());
        assertThat(signIn.as("admin", () -> recounts.carryOn(Integer.MAX_VALUE))).isTrue();
        assertThat(orders.open()).isEmpty();
    }

    @Test
    void auditsTheMoveInTheHistoryOfEachRequest() {
        UUID request = records.receivedOn(RECEIVED);
        signIn.as("admin", () -> holidays.add(FRIDAY, "Blizzard"));
        signIn.as("records");

        List<AuditEntry> history = audit.ofCase(new CaseRef(RequestSummary.CASE_TYPE, request), null, 50).items();
        assertThat(history)
                .extracting(AuditEntry::summary)
                .contains("Ten-day letter moved from Jan 19, 2027 to Jan 20, 2027: the holiday calendar was edited: Added Blizzard on Jan 8, 2027.");
    }

    private List<MovedDate> moved(RecountView recount, UUID request) {
        return legal.moved(recount.id()).stream().filter(moved -> moved.request().equals(request)).toList();
    }

    private LegalDate date(UUID request, DateKind kind) {
        return clocks.of(request).stream().filter(date -> date.kind() == kind).findFirst().orElseThrow();
    }
}
