package org.stathouse.stat.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;
import org.stathouse.stat.DeliverableType;

/** What is understood of a captured line. Today is Monday, March 1, 2027; Monday, March 29 is a holiday. */
class CaptureReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate HOLIDAY = LocalDate.of(2027, 3, 29);
    private static final LocalDate NEXT_SESSION = LocalDate.of(2027, 3, 25);

    private static final Person OLIVE = person("owner", "Olive Owens");
    private static final Person OLIVER = person("oreed", "Oliver Reed");
    private static final Person OSCAR = person("oscar", "Oscar O’Neil (DPW)");
    private static final Person CRUZ = person("crew", "Cruz Whitlock");
    private static final Person JOSE = person("jg2", "José García-Ruiz, DOT");

    private final CaptureReader reader = reader(NEXT_SESSION);

    @Test
    void readsOwnerDateAndTask() {
        CapturedLine.Item item = item("Cruz Whitlock @ 3/15: Send the list of trucks");

        assertThat(item.faults()).isEmpty();
        assertThat(item.owner()).isEqualTo(CRUZ);
        assertThat(item.due()).isEqualTo("2027-03-15");
        assertThat(item.task()).isEqualTo("Send the list of trucks");
        assertThat(item.type()).isEqualTo(DeliverableType.TO_DO);
    }

    @ParameterizedTest
    @CsvSource({
        "crew,crew", "CREW,crew", "Cruz Whitlock,crew", "cruz  whitlock,crew", "cru,crew", "whit,crew", "c w,crew", "CW,crew", "cw,crew",
        "jose,jg2", "garcia,jg2", "ruiz,jg2", "JGR,jg2", "Oscar,oscar", "OO,owner", "oree,oreed"
    })
    void findsTheOwnerByNameUserNameBeginningOrInitials(String typed, String username) {
        List<Person> people = List.of(OLIVE, OLIVER, CRUZ, JOSE, person("oscar", "Oscar Neil (DPW)"));

        CapturedLine.Item item = (CapturedLine.Item) new CaptureReader(people, TODAY, new Weekdays(), null).read(typed + " @ Fri: Go");

        assertThat(item.faults()).isEmpty();
        assertThat(item.owner()).extracting(Person::username).isEqualTo(username);
    }

    @Test
    void namesEverybodyWhoCouldBeMeantAndChoosesNobody() {
        CapturedLine.Item item = item("Oliv @ Fri: Go");

        assertThat(item.owner()).isNull();
        assertThat(item.faults()).containsExactly(
                Fault.at("owner", "stat.room.owner.several", "Oliv", "Olive Owens (owner), Oliver Reed (oreed)"));
    }

    @Test
    void leavesInitialsOfTwoPeopleOpen() {
        CapturedLine.Item item = item("OO @ Fri: Go");

        assertThat(item.owner()).isNull();
        assertThat(keys(item)).containsExactly("stat.room.owner.several");
    }

    @Test
    void takesAWholeNameEvenIfALongerOneBeginsSo() {
        Person longer = person("oo2", "Olive Owensby");

        CapturedLine line = new CaptureReader(List.of(OLIVE, longer), TODAY, new Weekdays(), null).read("olive owens @ Fri: Go");

        assertThat(((CapturedLine.Item) line).owner()).isEqualTo(OLIVE);
    }

    @Test
    void saysThatNobodyIsCalledSo() {
        assertThat(item("Zoe @ Fri: Go").faults()).containsExactly(Fault.at("owner", "stat.room.owner.unknown", "Zoe"));
    }

    @ParameterizedTest
    @CsvSource({
        "3/15,2027-03-15", "03/15,2027-03-15", "2/25,2028-02-25", "3/15/27,2027-03-15", "3/15/2028,2028-03-15",
        "Mar 15,2027-03-15", "march 15,2027-03-15", "Sept. 15,2027-09-15", "'Mar 15, 2027',2027-03-15", "2027-03-15,2027-03-15",
        "Fri,2027-03-05", "friday,2027-03-05", "Mon,2027-03-08", "next Fri,2027-03-12", "next Mon,2027-03-08", "NEXT tuesday,2027-03-09",
        "+5,2027-03-08", "+ 1,2027-03-02", "next,2027-03-25"
    })
    void readsTheDayAsPeopleSayIt(String typed, LocalDate day) {
        CapturedLine.Item item = item("crew @ " + typed + ": Go");

        assertThat(item.faults()).isEmpty();
        assertThat(item.due()).isEqualTo(day);
    }

    @Test
    void countsWorkingDaysAroundAHoliday() {
        CaptureReader thursday = new CaptureReader(List.of(CRUZ), LocalDate.of(2027, 3, 25), new Weekdays(), null);

        assertThat(((CapturedLine.Item) thursday.read("crew @ +2: Go")).due()).isEqualTo("2027-03-30");
    }

    @Test
    void findsTheNextLeapDay() {
        assertThat(item("crew @ 2/29: Go").due()).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @CsvSource({"2/30", "13/1", "'Feb 30, 2028'", "2027-06-31", "0/4"})
    void refusesADayThatDoesNotExist(String typed) {
        assertThat(item("crew @ " + typed + ": Go").faults()).containsExactly(Fault.at("due", "stat.room.due.noSuchDay", typed));
    }

    @ParameterizedTest
    @CsvSource({"soon", "next week", "fr", "15", "+", "Foo 15", "-3", "+1000"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(item("crew @ " + typed + ": Go").faults()).containsExactly(Fault.at("due", "stat.room.due.unreadable", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-26", "3/1", "Mar 1"})
    void refusesADayThatDoesNotLieAhead(String typed) {
        assertThat(keys(item("crew @ " + typed + ": Go"))).containsExactly("stat.room.due.past");
    }

    @Test
    void refusesTheNextSessionIfNoneIsPlanned() {
        CapturedLine.Item item = (CapturedLine.Item) reader(null).read("crew @ next: Go");

        assertThat(keys(item)).containsExactly("stat.room.due.noNextSession");
    }

    @ParameterizedTest
    @CsvSource({"3/29,2027-03-30", "3/13,2027-03-15", "Sat,2027-03-08"})
    void offersTheNextWorkingDayForADayOff(String typed, LocalDate instead) {
        CapturedLine.Item item = item("crew @ " + typed + ": Go");

        assertThat(keys(item)).containsExactly("stat.room.due.dayOff");
        assertThat(item.isDueOnDayOff()).isTrue();
        assertThat(item.onWorkingDay().faults()).isEmpty();
        assertThat(item.onWorkingDay().due()).isEqualTo(instead);
    }

    @Test
    void offersNoOtherDayWhileMoreIsWrong() {
        CapturedLine.Item item = item("zoe @ 3/29: Go");

        assertThat(item.isDueOnDayOff()).isFalse();
        assertThat(keys(item.onWorkingDay())).containsExactly("stat.room.owner.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "email,EMAIL_UPDATE", "memo,MEMO", "meeting,MEETING", "workgroup,NEW_WORKGROUP", "project,NEW_WORKGROUP", "agenda,STAT_AGENDA_ITEM",
        "report,STAT_REPORT_OUT", "todo,TO_DO", "to-do,TO_DO", "UPDATE,WRITTEN_UPDATE", "em,EMAIL_UPDATE", "upd,WRITTEN_UPDATE"
    })
    void knowsEachTypeByAShortWord(String word, DeliverableType type) {
        CapturedLine.Item item = item("crew @ Fri #" + word + ": Go");

        assertThat(item.faults()).isEmpty();
        assertThat(item.type()).isEqualTo(type);
        assertThat(item.task()).isEqualTo("Go");
    }

    @ParameterizedTest
    @CsvSource({"#memo crew @ Fri: Go on", "crew #memo @ Fri: Go on", "crew @ #memo Fri: Go on", "crew @ Fri: #memo Go on", "crew @ Fri: Go #memo on", "crew @ Fri: Go on #memo"})
    void takesTheTypeWhereverItStands(String line) {
        CapturedLine.Item item = item(line);

        assertThat(item.faults()).isEmpty();
        assertThat(item.type()).isEqualTo(DeliverableType.MEMO);
        assertThat(item.task()).isEqualTo("Go on");
    }

    @ParameterizedTest
    @CsvSource({"me", "mail", "letter"})
    void namesTheEightTypesWhereAWordIsNoneOrSeveral(String word) {
        assertThat(item("crew @ Fri #" + word + ": Go").faults())
                .containsExactly(Fault.at("type", "stat.room.type.unknown", word, "#email, #memo, #meeting, #workgroup, #agenda, #report, #todo, #update"));
    }

    @Test
    void refusesTwoTypes() {
        assertThat(item("crew @ Fri #memo: Go #email").faults()).containsExactly(Fault.at("type", "stat.room.type.several", "memo, #email"));
    }

    @Test
    void leavesANumberedThingInTheTask() {
        CapturedLine.Item item = item("crew @ Fri: Close site #4 (see a#b)");

        assertThat(item.faults()).isEmpty();
        assertThat(item.task()).isEqualTo("Close site #4 (see a#b)");
    }

    @Test
    void leavesColonsAndAtSignsInTheTask() {
        assertThat(item("crew @ Fri: Write to a@b.example: at 10:30").task()).isEqualTo("Write to a@b.example: at 10:30");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(keys(item("zoe @ soon #mail:"))).containsExactly(
                "stat.room.type.unknown", "stat.room.owner.unknown", "stat.room.due.unreadable", "stat.room.line.noTask");
    }

    @Test
    void keepsWhatItUnderstoodOfAnUnfinishedLine() {
        CapturedLine.Item item = item("crew");

        assertThat(item.owner()).isEqualTo(CRUZ);
        assertThat(keys(item)).containsExactly("stat.room.due.none", "stat.room.line.form");
    }

    @Test
    void asksWhoAnswersForItBeforeAnAtSign() {
        assertThat(keys(item("@ Fri: Go"))).containsExactly("stat.room.owner.none");
    }

    @Test
    void readsADecision() {
        assertThat(reader.read(" ! The second shift begins in May: all depots")).isEqualTo(
                new CapturedLine.Decision("The second shift begins in May: all depots", List.of()));
    }

    @Test
    void asksWhatWasDecided() {
        assertThat(reader.read("! ").faults()).containsExactly(Fault.at("decision", "stat.room.line.noDecision"));
    }

    @Test
    void findsNothingInABlankLine() {
        assertThat(reader.read("  ")).isEqualTo(new CapturedLine.Blank());
    }

    @Test
    void suggestsWhoTheTypedLettersMean() {
        assertThat(reader.suggestions("ol", 5)).containsExactly(OLIVE, OLIVER);
        assertThat(reader.suggestions("o", 2)).hasSize(2);
        assertThat(reader.suggestions(" ", 5)).isEmpty();
    }

    private CapturedLine.Item item(String line) {
        return (CapturedLine.Item) reader.read(line);
    }

    private static CaptureReader reader(@Nullable LocalDate nextSession) {
        return new CaptureReader(List.of(OLIVE, OLIVER, OSCAR, CRUZ, JOSE), TODAY, new Weekdays(), nextSession);
    }

    private static List<String> keys(CapturedLine line) {
        return line.faults().stream().map(Fault::key).toList();
    }

    private static Person person(String username, String name) {
        return new Person(UUID.randomUUID(), username, name, username + "@stathouse.example", true, Set.of());
    }

    /** Monday to Friday without the one holiday. */
    private static final class Weekdays implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !day.equals(HOLIDAY);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
            LocalDate day = from;
            for (int left = workingDays; left > 0; ) {
                day = day.plusDays(1);
                left -= isWorkingDay(day) ? 1 : 0;
            }
            return day;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
        }
    }
}
