package org.stathouse.mpia.request;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestSummary;

/**
 * The dates by which the law wants the City to act on requests for records. Their own are, for a custodian, those of the requests that
 * their agency answers; for the records office all of them.
 */
@Component
class LegalDateDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("records-dates", "Legal dates of records requests", 80);

    private static final List<String> OF_THE_CITY = Arrays.stream(DateKind.values()).filter(DateKind::bindsCity).map(Enum::name).toList();

    private final JdbcClient database;

    LegalDateDiary(JdbcClient database) {
        this.database = database;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return RightsPolicy.seesAll(actor) || RightsPolicy.isAgencyStaff(actor);
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Actor actor = query.actor();
        SqlConditions seen = new SqlConditions()
                .and("d.state <> 'DROPPED'")
                .and("d.kind in (:kinds)", "kinds", OF_THE_CITY)
                .and("d.due >= :from", "from", query.from())
                .and("d.due <= :until", "until", query.until())
                .with("most", query.most() + 1);
        new RequestSight(actor).narrow(seen);
        if (query.mineOnly() && !actor.hasAny(Role.RECORDS_CLERK, Role.RECORDS_SUPERVISOR)) {
            seen.and("r.agency_id in (:answering)");
        }
        return database.sql("""
                        select d.id, d.kind, d.due, d.state, r.id as request, r.number, r.subject
                        from mpia_legal_date d join mpia_request r on r.id = d.request_id
                        %s order by d.due, d.id limit :most""".formatted(seen.where()))
                .params(seen.values())
                .query((row, number) -> DiaryEntry.onDay(
                                row.getString("id"),
                                DateKind.valueOf(row.getString("kind")).label() + " due: " + row.getString("number"),
                                row.getString("subject"),
                                Objects.requireNonNull(row.getDate("due")).toLocalDate(),
                                RequestSummary.pathOf(row.getObject("request", UUID.class)))
                        .done("MET".equals(row.getString("state"))))
                .list();
    }
}
