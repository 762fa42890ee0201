package org.stathouse.mpia.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestLists.Due;
import org.stathouse.mpia.RequestLists.DueFilter;
import org.stathouse.mpia.RequestLists.RequestFilter;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.RecordsWalk;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** The records supervisor's weekly packet, against what the queues, the deadline board and the yearly report show the supervisor. */
@IntegrationTest
class RecordsWeekTest {

    private static final List<String> KEYS = List.of("records-week", "records-due", "records-clocks", "records-fees", "records-disputes");

    private final RecordsFixture fixture;
    private final RecordsWalk walk;
    private final PacketReading sections;
    private final RequestLists lists;
    private final YearlyReports yearly;
    private final DateTexts dates;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    RecordsWeekTest(
            ApplicationContext context, RequestLists lists, YearlyReports yearly, DateTexts dates, SignIn signIn, TestClock clock) {
        this.fixture = new RecordsFixture(context);
        this.walk = new RecordsWalk(context);
        this.sections = new PacketReading(context);
        this.lists = lists;
        this.yearly = yearly;
        this.dates = dates;
        this.signIn = signIn;
        this.clock = clock;
    }

    private String text(String key) {
        return sections.text(key, PacketKind.RECORDS_WEEK, RecordsWeeks.CITY);
    }

    private List<Due> board(LocalDate to) {
        return signIn.as(RecordsFixture.SUPERVISOR, () -> pages(after -> lists.dates(new DueFilter(null, null, null, null, null, to), after, 200)).toList());
    }

    private long open(RequestStage stage) {
        RequestFilter filter = new RequestFilter(null, null, null, null, null, stage, false);
        return signIn.as(RecordsFixture.SUPERVISOR, () -> pages((String after) -> lists.page(filter, after, 200)).count());
    }

    private static <T> Stream<T> pages(Function<String, Slice<T>> page) {
        Slice<T> first = page.apply(null);
        return first.next() == null ? first.items().stream() : Stream.concat(first.items().stream(), rest(page, first.next()));
    }

    private static <T> Stream<T> rest(Function<String, Slice<T>> page, String after) {
        Slice<T> next = page.apply(after);
        return next.next() == null ? next.items().stream() : Stream.concat(next.items().stream(), rest(page, next.next()));
    }

    @Test
    void openRequestsByStageAreThoseOfTheQueues() {
        fixture.request();
        walk.inRelease();

        SectionContent content = sections.of("records-week", PacketKind.RECORDS_WEEK, RecordsWeeks.CITY, Edition.FINAL);
        var stages = PacketReading.blocks(content, Block.Figures.class).getFirst().charts().getFirst().table().rows();

        assertThat(stages).isNotEmpty().allSatisfy(row -> {
            RequestStage stage = Stream.of(RequestStage.values()).filter(one -> one.label().equals(row.getFirst())).findFirst().orElseThrow();
            assertThat(row.get(1)).as(row.getFirst()).isEqualTo(String.valueOf(open(stage)));
        });
        assertThat(stages).extracting(List::getFirst).contains("Intake", "Release");
    }

    @Test
    void whatCameInAndEndedThisYearIsWhatTheYearlyReportCounts() {
        fixture.request();
        YearlyReport year = signIn.as(RecordsFixture.SUPERVISOR, () -> yearly.of(clock.today().getYear(), null));

        String text = text("records-week");

        assertThat(line(text, "Received")).endsWith("| %,d".formatted(year.received()));
        assertThat(line(text, "Closed")).endsWith("| %,d".formatted(year.closed()));
        year.outcomes().forEach((outcome, requests) ->
                assertThat(line(text, "Closed: " + outcome.label())).endsWith("| %,d".formatted(requests)));
        assertThat(text("records-clocks")).contains("%,d ten-day letters due, %,d sent in time, %,d sent late, %,d not sent"
                .formatted(year.tenDayLetters().due(), year.tenDayLetters().inTime(), year.tenDayLetters().sentLate(), year.tenDayLetters().missing()));
        assertThat(text("records-fees")).contains("%,d asked: %,d granted, %,d refused"
                .formatted(year.waivers().asked(), year.waivers().granted(), year.waivers().refused()));
    }

    @Test
    void aRequestOfLastWeekCountsThereAndOneOfTodayInThisWeek() {
        LocalDate monday = RecordsWeeks.monday(clock.today());
        String before = line(text("records-week"), "Received");

        fixture.receivedOn(monday.minusDays(3));
        fixture.receivedOn(clock.today());

        String after = line(text("records-week"), "Received");
        assertThat(number(after, 1)).isEqualTo(number(before, 1) + 1);
        assertThat(number(after, 2)).isEqualTo(number(before, 2) + 1);
    }

    @Test
    void everyDateThatThePacketNamesStandsOnTheDeadlineBoardAndTheOtherWayRound() {
        UUID late = fixture.receivedOn(clock.today().minusDays(40));
        LocalDate sunday = RecordsWeeks.monday(clock.today()).plusDays(6);

        List<String> named = text("records-due").lines().filter(line -> line.startsWith("MPIA-")).toList();
        List<Due> board = board(sunday);

        assertThat(named).hasSameSizeAs(board);
        for (Due due : board) {
            assertThat(named).as(due.request().number()).anySatisfy(line -> assertThat(line)
                    .startsWith(due.request().number() + " | ")
                    .contains(due.kind().label(), dates.date(due.due()), dates.date(due.target()), due.request().tier().label(), due.request().stage().label()));
        }
        RequestSummary summary = walk.summary(late);
        assertThat(named).anySatisfy(line -> assertThat(line).startsWith(summary.number()).contains("days late"));
        assertThat(text("records-due")).contains("Ten-day letters that are late: ");
    }

    @Test
    void nothingOfARequesterOrOfTheirWordsStandsInIt() {
        UUID request = fixture.receivedOn(clock.today().minusDays(40));
        RequestFile file = walk.file(request);

        for (String key : KEYS) {
            String text = text(key);
            assertThat(text).as(key).doesNotContain("Rita Asker", "playground", "@example.com", file.description(), file.summary().subject());
        }
    }

    @Test
    void theSupervisorMakesAndGetsItLawReadsItAndNobodyElse() {
        var weeks = sections.occasion(PacketKind.RECORDS_WEEK);

        assertThat(signIn.as("records", () -> weeks.mayMake(RecordsWeeks.CITY))).isTrue();
        assertThat(signIn.as("law", () -> weeks.mayRead(RecordsWeeks.CITY))).isTrue();
        assertThat(signIn.as("law", () -> weeks.mayMake(RecordsWeeks.CITY))).isFalse();
        for (String other : List.of("clerk", "fees", "custodian", "admin", "tmo")) {
            assertThat(signIn.as(other, () -> weeks.mayRead(RecordsWeeks.CITY))).as(other).isFalse();
        }
        assertThat(signIn.as("records", () -> weeks.readers(RecordsWeeks.CITY))).contains("records").doesNotContain("law", "clerk");
        assertThatThrownBy(() -> signIn.as("records", () -> weeks.mayRead(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    private static String line(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name + " | ")).findFirst().orElseThrow();
    }

    private static long number(String line, int column) {
        return Long.parseLong(line.split(" \\| ")[column].replace(",", ""));
    }
}
