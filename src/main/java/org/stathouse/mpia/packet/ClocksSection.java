package org.stathouse.mpia.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.shared.DateTexts;

/** How the ten-day letters and the decisions of last week and of this year were kept, and who was asked for more time. */
@Component
class ClocksSection implements PacketSection {

    private final WeekRows rows;
    private final YearlyReports yearly;
    private final DateTexts texts;

    ClocksSection(WeekRows rows, YearlyReports yearly, DateTexts texts) {
        this.rows = rows;
        this.yearly = yearly;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "records-clocks";
    }

    @Override
    public String title() {
        return "Ten-day letters, decisions and extensions";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.RECORDS_WEEK);
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Week week = Week.of(scope, texts);
        YearlyReport year = yearly.of(week.today().getYear(), null);
        List<Block> blocks = new ArrayList<>();
        blocks.add(kept(week));
        YearlyReport.TenDayLetters letters = year.tenDayLetters();
        YearlyReport.Consents asked = year.consents();
        blocks.add(new Block.Prose(
                ("Requests received in %d: %,d ten-day letters due, %,d sent in time, %,d sent late, %,d not sent."
                                + " More time was asked of %,d requesters; %,d agreed, %,d refused (GP §4-203(d)).")
                        .formatted(
                                year.year(), letters.due(), letters.inTime(), letters.sentLate(), letters.missing(), asked.asked(), asked.agreed(), asked.refused())));
        blocks.add(new Block.Heading(2, "Extensions by consent"));
        blocks.add(consents(week));
        return SectionContent.of(blocks);
    }

    private Block kept(Week week) {
        LocalDate newYear = week.today().withDayOfYear(1);
        List<List<Block.Cell>> lines = new ArrayList<>();
        for (DateKind kind : List.of(DateKind.TEN_DAY_LETTER, DateKind.DECISION)) {
            lines.add(line(kind.label() + ", due last week", rows.kept(kind, week.lastMonday(), week.lastSunday(), week.today())));
            lines.add(line(kind.label() + ", due this year so far", rows.kept(kind, newYear, week.today(), week.today())));
        }
        return new Block.Table(
                "By the day on which they were due; last week was %s to %s".formatted(texts.date(week.lastMonday()), texts.date(week.lastSunday())),
                List.of(
                        Block.Column.text("Legal date", 46),
                        Block.Column.figures("Kept", 18),
                        Block.Column.figures("Done late", 18),
                        Block.Column.figures("Not done, day passed", 18)),
                lines,
                "No date was due.");
    }

    private static List<Block.Cell> line(String name, WeekRows.Kept kept) {
        return List.of(
                Block.Cell.of(name),
                Block.Cell.of("%,d".formatted(kept.kept())),
                Block.Cell.of("%,d".formatted(kept.late())),
                Block.Cell.of("%,d".formatted(kept.missing())));
    }

    private Block consents(Week week) {
        return new Block.Table(
                        "Questions for more time that wait, or were asked or answered since " + texts.date(week.lastMonday()),
                        List.of(
                                Block.Column.text("Request", 20),
                                Block.Column.text("Agency", 30),
                                Block.Column.figures("Days asked", 12),
                                Block.Column.text("Asked on", 14),
                                Block.Column.text("Answer", 12),
                                Block.Column.text("Answered on", 14)),
                        rows.consents(week.lastMonday()).stream().map(this::row).toList(),
                        "Nobody was asked for more time since, and no question waits.")
                .filled();
    }

    private List<Block.Cell> row(WeekRows.Consent consent) {
        return List.of(
                Block.Cell.of(consent.number()),
                Block.Cell.of(consent.agency()),
                Block.Cell.of(String.valueOf(consent.days())),
                Block.Cell.of(texts.date(consent.askedOn())),
                Block.Cell.of(consent.answer().label()),
                Block.Cell.known(consent.answeredOn() == null ? null : texts.date(consent.answeredOn())));
    }
}
