package org.stathouse.mpia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.documents.PdfConformance;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.PublicFigures;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** The yearly figures against a plain count over requests that a chance has played; they are taken back after each test. */
@IntegrationTest
class YearlyReportTest {

    private static final int YEAR = 2025;

    private final JdbcClient jdbc;
    private final Counting counting;
    private final YearlyReports reports;
    private final WorkingCalendar calendar;
    private final MockMvc web;
    private final SignIn signIn;
    private final TestClock clock;
    private final RecordsFixture fixture;

    @Autowired
    YearlyReportTest(
            ApplicationContext context,
            JdbcClient jdbc,
            Counting counting,
            YearlyReports reports,
            WorkingCalendar calendar,
            MockMvc web,
            SignIn signIn,
            TestClock clock) {
        this.jdbc = jdbc;
        this.counting = counting;
        this.reports = reports;
        this.calendar = calendar;
        this.web = web;
        this.signIn = signIn;
        this.clock = clock;
        this.fixture = new RecordsFixture(context);
    }

    /** A request as chance made it, with all that is counted of it. */
    private record Played(
            UUID id,
            LocalDate received,
            @Nullable LocalDate closed,
            @Nullable Outcome outcome,
            @Nullable LocalDate letterDue,
            @Nullable LocalDate letterSent,
            boolean consented,
            BigDecimal paid,
            BigDecimal hours,
            @Nullable DisputeRoute dispute) {}

    @Test
    @Transactional
    void everyFigureAgreesWithAPlainCount() {
        UUID agency = UUID.randomUUID();
        List<Played> all = play(agency, 120);
        List<Played> ofYear = all.stream().filter(one -> one.received().getYear() == YEAR).toList();
        List<Played> closed = ofYear.stream().filter(one -> one.closed() != null).toList();

        YearlyReport report = counting.count(new Scope(YEAR, agency), "Test");

        assertThat(report.received()).isEqualTo(ofYear.size());
        assertThat(report.closed()).isEqualTo(closed.size());
        assertThat(report.pending()).isEqualTo(ofYear.size() - closed.size());
        Map<Outcome, Long> outcomes = new HashMap<>();
        closed.forEach(one -> outcomes.merge(Objects.requireNonNull(one.outcome()), 1L, Long::sum));
        assertThat(report.outcomes()).isEqualTo(outcomes);
        assertThat(report.oldest()).extracting(YearlyReport.Open::receivedOn).containsExactlyElementsOf(
                ofYear.stream().filter(one -> one.closed() == null).map(Played::received).sorted().limit(10).toList());
        expectDays(report.calendarDays(), closed.stream().map(one -> (int) ChronoUnit.DAYS.between(one.received(), one.closed())).toList());
        expectDays(report.workingDays(), closed.stream().map(one -> calendar.workingDaysBetween(one.received(), one.closed())).toList());
        expectLetters(report.tenDayLetters(), ofYear);
        assertThat(report.consents().agreed()).isEqualTo(ofYear.stream().filter(Played::consented).count());
        assertThat(report.fees().collected()).isEqualByComparingTo(ofYear.stream().map(Played::paid).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(report.work().hours()).isEqualByComparingTo(ofYear.stream().map(Played::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (DisputeRoute route : DisputeRoute.values()) {
            assertThat(report.disputes().stream().filter(line -> line.route() == route).mapToLong(YearlyReport.DisputeLine::cases).sum())
                    .isEqualTo(ofYear.stream().filter(one -> one.dispute() == route).count());
        }
        assertThat(report.agencies()).singleElement().satisfies(line -> assertThat(line.received()).isEqualTo(ofYear.size()));
    }

    @Test
    @Transactional
    void thePublicFiguresAreTheSameSums() {
        UUID agency = UUID.randomUUID();
        play(agency, 30);
        YearlyReport report = counting.count(new Scope(YEAR, agency), "Test");

        PublicFigures.Figures figures = PublishedFigures.figures(report);

        assertThat(figures.received()).isEqualTo(report.received());
        assertThat(figures.tenDayDue()).isEqualTo(figures.tenDaySent() + figures.tenDayLate());
        assertThat(figures.workingDays()).isEqualTo(report.workingDays());
    }

    @Test
    void eachReaderSeesWhatIsTheirs() throws Exception {
        RecordsFixture.RecordsAgency own = fixture.agency();
        RecordsFixture.RecordsAgency other = fixture.otherAgency();
        String address = "/api/v1/mpia/reports/yearly";

        for (String reader : List.of("clerk", "law", "records")) {
            web.perform(get(address).param("year", "2027").with(as(reader))).andExpect(status().isOk()).andExpect(jsonPath("$.agency").doesNotExist());
        }
        assertThat(signIn.as(own.custodian(), () -> reports.of(2027, null)).agency()).isEqualTo(own.id());
        assertThat(signIn.as(own.custodian(), () -> catchNotFound(other.id()))).isTrue();
        for (String stranger : List.of("tmo", "fees", "admin")) {
            web.perform(get(address).param("year", "2027").with(as(stranger))).andExpect(status().isForbidden());
        }
        web.perform(get(address).param("year", "2027")).andExpect(status().isUnauthorized());
        web.perform(get(address).param("year", "12").with(as("clerk"))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void goesOutAsCsvAndAsAPdfThatEveryoneCanRead() {
        byte[] csv = signIn.as("law", () -> reports.csv(2027, null));
        byte[] pdf = signIn.as("law", () -> reports.pdf(2027, null));

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("section,figure,value,meaning", "Ten-day letters due");
        PdfConformance.assertConforms(pdf);
    }

    private boolean catchNotFound(UUID agency) {
        try {
            reports.of(2027, agency);
            return false;
        } catch (NotFound hidden) {
            return true;
        }
    }

    private static void expectDays(PublicFigures.@Nullable Days days, List<Integer> each) {
        List<Integer> sorted = each.stream().sorted(Comparator.naturalOrder()).toList();
        PublicFigures.Days counted = Objects.requireNonNull(days);
        assertThat(counted.longest()).isEqualTo(sorted.getLast());
        assertThat(counted.median().doubleValue()).isEqualTo((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0);
        assertThat(counted.mean().doubleValue()).isCloseTo(
                sorted.stream().mapToInt(Integer::intValue).average().orElseThrow(), Offset.offset(0.0501));
    }

    private void expectLetters(YearlyReport.TenDayLetters letters, List<Played> played) {
        long inTime = 0;
        long sentLate = 0;
        long missing = 0;
        for (Played one : played) {
            LocalDate due = one.letterDue();
            if (due == null) {
                continue;
            }
            if (one.letterSent() == null) {
                missing += due.isBefore(clock.today()) ? 1 : 0;
            } else if (one.letterSent().isAfter(due)) {
                sentLate++;
            } else {
                inTime++;
            }
        }
        assertThat(letters).isEqualTo(new YearlyReport.TenDayLetters(inTime + sentLate + missing, inTime, sentLate, missing));
    }

    private List<Played> play(UUID agency, int requests) {
        Random random = new Random(requests);
        List<Played> all = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            LocalDate received = LocalDate.of(YEAR, 1, 1).minusDays(30).plusDays(random.nextInt(425));
            boolean ended = random.nextInt(4) > 0;
            LocalDate due = random.nextInt(3) == 0 ? null : received.plusDays(14);
            Played one = new Played(
                    UUID.randomUUID(),
                    received,
                    ended ? received.plusDays(random.nextInt(90)) : null,
                    ended ? Outcome.values()[random.nextInt(Outcome.values().length)] : null,
                    due,
                    due == null || random.nextInt(4) == 0 ? null : due.plusDays(random.nextInt(10) - 6),
                    random.nextInt(5) == 0,
                    BigDecimal.valueOf(random.nextInt(10_000), 2),
                    BigDecimal.valueOf(random.nextInt(40) * 25L, 2),
                    random.nextInt(6) == 0 ? DisputeRoute.values()[random.nextInt(3)] : null);
            insert(agency, one);
            all.add(one);
        }
        return all;
    }

    private void insert(UUID agency, Played one) {
        OffsetDateTime then = OffsetDateTime.parse("2025-01-01T00:00:00Z");
        jdbc.sql(
                        """
                        insert into mpia_request (id, version, number, channel, received_on, kind, logged_at, logged_by, language, subject,
                            description, link_generation, link_hash, stage, waits_for, clarifying, tier, agency_id, agency_name, outcome,
                            closed_on, reopenings)
                        values (?, 0, ?, 'LETTER', ?, 'ORDINARY', ?, 'clerk', 'ENGLISH', 'Played', 'Played', 1, ?, ?, 'NOBODY', false,
                            'PUBLIC', ?, 'Played agency', ?, ?, 0)
                        """)
                .params(
                        one.id(),
                        "T-" + one.id().toString().substring(0, 13),
                        one.received(),
                        then,
                        one.id().toString(),
                        one.closed() == null ? "INTAKE" : "CLOSED",
                        agency,
                        one.outcome() == null ? null : one.outcome().name(),
                        one.closed())
                .update();
        if (one.letterDue() != null) {
            jdbc.sql(
                            """
                            insert into mpia_legal_date (id, version, request_id, kind, starts, due, target, arithmetic, target_arithmetic,
                                stands_still, state, met_on, begun_at)
                            values (?, 0, ?, 'TEN_DAY_LETTER', ?, ?, ?, '', '', false, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID(),
                            one.id(),
                            one.received(),
                            one.letterDue(),
                            one.letterDue(),
                            one.letterSent() == null ? "OPEN" : "MET",
                            one.letterSent(),
                            then)
                    .update();
        }
        if (one.consented()) {
            jdbc.sql("insert into mpia_consent (id, version, request_id, days, reason, asked_on, asked_by, answer) values (?, 0, ?, 5, 'x', ?, 'clerk', 'AGREED')")
                    .params(UUID.randomUUID(), one.id(), one.received())
                    .update();
        }
        jdbc.sql("insert into mpia_fee_payment (id, request_id, kind, amount, paid_on, entered_by, entered_at) values (?, ?, 'PAYMENT', ?, ?, 'fees', ?)")
                .params(UUID.randomUUID(), one.id(), one.paid(), one.received(), then)
                .update();
        jdbc.sql("insert into mpia_fee_time (id, version, request_id, person, task, hours, worked_on, note, entered_by, entered_at) values (?, 0, ?, 'nobody', 'SEARCH', ?, ?, 'x', 'clerk', ?)")
                .params(UUID.randomUUID(), one.id(), one.hours(), one.received(), then)
                .update();
        if (one.dispute() != null) {
            jdbc.sql("insert into mpia_dispute (id, version, request_id, number, route, ground, brought_by, about, state, opened_on, work_ordered, fee_waived, opened_by, opened_at) values (?, 0, ?, ?, ?, 'FEE', 'REQUESTER', 'x', 'ENDED', ?, false, false, 'law', ?)")
                    .params(UUID.randomUUID(), one.id(), UUID.randomUUID().toString(), one.dispute().name(), one.received(), then)
                    .update();
        }
    }

    private static RequestPostProcessor as(String user) {
        return httpBasic(user, "stathouse");
    }
}
