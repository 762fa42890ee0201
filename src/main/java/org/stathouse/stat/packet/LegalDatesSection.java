package org.stathouse.stat.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Heading;
import org.stathouse.briefing.Block.Points;
import org.stathouse.briefing.Block.Table;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.stat.session.LegalDate;
import org.stathouse.stat.session.LegalDateCounts;
import org.stathouse.stat.session.LegalDateKind;
import org.stathouse.stat.session.LegalDateState;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;

/** The two dates of City Code Art. 1 §61-4, kept and missed: of this session and of the last ones, with how each was counted. */
@Component
class LegalDatesSection implements PacketSection {

    /** How many earlier sessions are listed: a year of monthly ones. */
    static final int EARLIER = 12;

    private final Sessions sessions;
    private final HeldSessions held;
    private final DateTexts texts;

    LegalDatesSection(Sessions sessions, HeldSessions held, DateTexts texts) {
        this.sessions = sessions;
        this.held = held;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "legal-dates";
    }

    @Override
    public String title() {
        return "Legal dates kept and missed";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.STAT);
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        SessionView session = sessions.get(scope.subject());
        List<SessionView> earlier = held.before(scope.subject()).stream().limit(EARLIER).map(one -> sessions.get(one.id())).toList();
        List<SessionView> legal = Stream.concat(Stream.of(session), earlier.stream()).filter(one -> !one.legalDates().isEmpty()).toList();
        if (legal.isEmpty()) {
            return SectionContent.nothing("City Code Art. 1 §61-4 sets no dates for these sessions.");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "This session"));
        blocks.add(dates("Session " + session.number(), List.of(session), "City Code Art. 1 §61-4 sets no dates for this session."));
        blocks.add(new Heading(2, "Earlier sessions"));
        blocks.add(new Points(counted(earlier, sessions.legalDateCounts(session.stat()))));
        blocks.add(dates("The last %d sessions, newest first".formatted(EARLIER), earlier, "No session was held before."));
        return new SectionContent(blocks, legal.stream().flatMap(one -> facts(one).stream()).toList());
    }

    private Table dates(String caption, List<SessionView> shown, String none) {
        List<List<Cell>> rows = shown.stream().flatMap(session -> session.legalDates().stream().map(date -> row(session, date))).toList();
        return new Table(
                caption,
                List.of(
                        Column.text("Session", 18),
                        Column.text("What was due", 15),
                        Column.text("Standing", 14),
                        Column.text("Complete", 17),
                        Column.text("How the date was counted", 36)),
                rows,
                none);
    }

    private List<Cell> row(SessionView session, LegalDate date) {
        return List.of(
                Cell.of(session.number()),
                Cell.of(date.kind().label()),
                Cell.of(sign(date.state())),
                Cell.of(date.metAt() == null ? "Not yet" : texts.dateTime(date.metAt())),
                Cell.of(date.arithmetic()));
    }

    /** How often each date was kept in the sessions listed, and in all sessions of the Stat. */
    private static List<String> counted(List<SessionView> earlier, LegalDateCounts all) {
        List<String> lines = new ArrayList<>();
        for (LegalDateKind kind : LegalDateKind.values()) {
            Map<LegalDateState, Long> counts = new EnumMap<>(LegalDateState.class);
            earlier.stream().flatMap(session -> session.legalDates().stream())
                    .filter(date -> date.kind() == kind)
                    .forEach(date -> counts.merge(date.state(), 1L, Long::sum));
            LegalDateCounts.Count total =
                    switch (kind) {
                        case AGENCY_MEMOS -> all.memos();
                        case FOLLOW_UP_MEMO -> all.followUps();
                    };
            lines.add("%s: in the sessions listed here %d kept, %d missed; of all sessions so far %d kept, %d missed, %d still open."
                    .formatted(
                            kind.label(),
                            counts.getOrDefault(LegalDateState.KEPT, 0L),
                            counts.getOrDefault(LegalDateState.MISSED, 0L),
                            total.kept(),
                            total.missed(),
                            total.pending()));
        }
        return lines;
    }

    private static List<Fact> facts(SessionView session) {
        return session.legalDates().stream()
                .map(date -> new Fact(
                        "Legal dates",
                        "legal:" + session.id() + "/" + date.kind(),
                        session.number() + " " + date.kind().label(),
                        "Standing",
                        date.state().label()))
                .toList();
    }

    private static Sign sign(LegalDateState state) {
        return switch (state) {
            case PENDING -> new Sign("…", state.label(), Hue.WHITE);
            case KEPT -> new Sign("✓", state.label(), Hue.GREEN);
            case MISSED -> new Sign("×", state.label(), Hue.RED);
        };
    }
}
