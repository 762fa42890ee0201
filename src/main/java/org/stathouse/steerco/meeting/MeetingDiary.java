package org.stathouse.steerco.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.steerco.office.Rights;

/** SteerCo's meetings, for those who read its papers; each of them is expected at every meeting. */
@Component
class MeetingDiary implements DiarySource {

    /** For how long a meeting is set down before it is known when it ended. */
    private static final Duration USUAL = Duration.ofHours(2);

    private static final DiaryKind KIND = new DiaryKind("steerco-meetings", "SteerCo meetings", 20);

    private final MeetingRepository meetings;
    private final Rights rights;
    private final Deadlines deadlines;

    MeetingDiary(MeetingRepository meetings, Rights rights, Deadlines deadlines) {
        this.meetings = meetings;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return rights.readsAll(actor);
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Instant from = deadlines.startOf(query.from());
        LocalDate behind = query.until().plusDays(1);
        return meetings.between(from, deadlines.startOf(behind), Limit.of(query.most() + 1)).stream()
                .map(MeetingDiary::entry)
                .toList();
    }

    private static DiaryEntry entry(Meeting meeting) {
        Instant ended = meeting.endedAt();
        boolean known = ended != null && ended.isAfter(meeting.startsAt());
        return new DiaryEntry(
                meeting.id().toString(),
                "SteerCo meeting " + meeting.number(),
                null,
                new DiaryEntry.When.Hours(meeting.startsAt(), known ? ended : meeting.startsAt().plus(USUAL)),
                meeting.place(),
                MeetingCases.pathOf(meeting.id()),
                ended != null);
    }
}
