package org.stathouse.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.DateTexts;

class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2027-03-01T15:00:00Z");

    private final CalendarFile file = new CalendarFile(URI.create("https://city.example"), new DateTexts(ZoneId.of("America/New_York")));

    @Test
    void meetingsAtTenKeepTheirHourOnBothSidesOfTheChangeOfTheClocks() {
        String text = written(meeting("before", "2027-03-12T15:00:00Z"), meeting("after", "2027-03-15T14:00:00Z"));

        assertThat(text).contains("DTSTART:20270312T150000Z", "DTEND:20270312T160000Z", "DTSTART:20270315T140000Z");
    }

    @Test
    void aDeadlineLastsAllDayTellsItsHourAndBlocksNoTime() {
        Instant due = Instant.parse("2027-03-05T22:00:00Z");
        String text = written(new DiaryDate("tasks", "Tasks", "7", "Score proposal: P-2027-0001", "Secret title", LocalDate.of(2027, 3, 5), null, due, null, "tasks/7", false));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20270305", "DTEND;VALUE=DATE:20270306", "TRANSP:TRANSPARENT", "UID:tasks-7@stathouse")
                .contains("Due by Mar 5\\, 2027\\, 5:00 PM EST. https://city.example/tasks/7");
    }

    @Test
    void whatIsSaidOfACaseInTheProductStaysInTheProduct() {
        assertThat(written(new DiaryDate("tasks", "Tasks", "7", "Score", "Secret title", LocalDate.of(2027, 3, 5), null, null, null, "tasks/7", false)))
                .doesNotContain("Secret title");
    }

    @Test
    void tellsHowOftenADateWasChangedAndWhen() {
        DiaryDate date = meeting("m", "2027-03-12T15:00:00Z");

        String text = text(file.write("Mine", List.of(date), Map.of("steerco-meetings-m@stathouse", new Revision(3, CHANGED))));

        assertThat(text).contains("SEQUENCE:3", "LAST-MODIFIED:20270301T150000Z", "DTSTAMP:20270301T150000Z");
    }

    @Test
    void theSameDatesGiveTheSameBytes() {
        DiaryDate date = meeting("m", "2027-03-12T15:00:00Z");

        assertThat(written(date)).isEqualTo(written(date));
    }

    @Test
    void aFeedWithoutDatesIsACalendarAllTheSame() {
        assertThat(written()).startsWith("BEGIN:VCALENDAR").contains("X-WR-CALNAME:Mine").endsWith("END:VCALENDAR\r\n");
    }

    private String written(DiaryDate... dates) {
        return text(file.write("Mine", List.of(dates), Map.of()));
    }

    /** Long lines are folded by a line break and a space (RFC 5545 3.1). */
    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static DiaryDate meeting(String key, String from) {
        Instant begin = Instant.parse(from);
        return new DiaryDate("steerco-meetings", "SteerCo meetings", key, "SteerCo meeting", null, begin.atZone(ZoneId.of("America/New_York")).toLocalDate(), begin, begin.plusSeconds(3600), "City Hall", "steerco/meetings/" + key, false);
    }
}
