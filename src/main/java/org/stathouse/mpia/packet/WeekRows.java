package org.stathouse.mpia.packet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestStage;

/** Counts requests and their dates by day, common to H2 and PostgreSQL; nothing of a requester is read. Rights are those of the caller. */
@Component
class WeekRows {

    private final JdbcClient database;

    WeekRows(JdbcClient database) {
        this.database = database;
    }

    /** How many open requests an agency has in a stage; no agency where intake has assigned none yet. */
    record OpenCount(RequestStage stage, String agency, long requests) {}

    /**
     * How dates of a kind that were due in a span of days stand.
     *
     * @param kept done on or before the last day
     * @param late done after it
     * @param missing not done though it has passed
     */
    record Kept(long kept, long late, long missing) {}

    /**
     * A question to a requester for more time.
     *
     * @param days how many calendar days more
     */
    record Consent(String number, String agency, int days, LocalDate askedOn, Answer answer, @Nullable LocalDate answeredOn) {}

    /** What a requester said to it. */
    enum Answer {
        AWAITED("Awaited"),
        AGREED("Agreed"),
        REFUSED("Refused");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Requests received from one day to another, both included. */
    long received(LocalDate from, LocalDate to) {
        return database.sql("select count(*) from mpia_request where received_on between :from and :to")
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** Requests closed from one day to another, by their outcome. */
    Map<Outcome, Long> closed(LocalDate from, LocalDate to) {
        return database.sql(
                        """
                        select outcome, count(*) as requests from mpia_request
                        where closed_on between :from and :to and outcome is not null group by outcome
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> Map.entry(Outcome.valueOf(row.getString("outcome")), row.getLong("requests")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The requests that are open, by stage and agency. */
    List<OpenCount> open() {
        return database.sql(
                        """
                        select stage, coalesce(agency_name, 'Not assigned yet') as agency, count(*) as requests from mpia_request
                        where stage <> 'CLOSED' group by stage, coalesce(agency_name, 'Not assigned yet') order by 2, 1
                        """)
                .query((row, index) ->
                        new OpenCount(RequestStage.valueOf(row.getString("stage")), row.getString("agency"), row.getLong("requests")))
                .list();
    }

    /** How the dates of a kind stand today that were due from one day to another; those that do not apply any more are left out. */
    Kept kept(DateKind kind, LocalDate from, LocalDate to, LocalDate today) {
        return database.sql(
                        """
                        select coalesce(sum(case when met_on <= due then 1 else 0 end), 0) as kept,
                               coalesce(sum(case when met_on > due then 1 else 0 end), 0) as late,
                               coalesce(sum(case when met_on is null and due < :today then 1 else 0 end), 0) as missing
                        from mpia_legal_date where kind = :kind and state <> 'DROPPED' and due between :from and :to
                        """)
                .param("today", today)
                .param("kind", kind.name())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Kept(row.getLong("kept"), row.getLong("late"), row.getLong("missing")))
                .single();
    }

    /** Questions for more time that still wait, or were asked or answered from that day on; without the reason, which may name somebody. */
    List<Consent> consents(LocalDate from) {
        return database.sql(
                        """
                        select r.number, coalesce(r.agency_name, 'Not assigned yet') as agency, c.days, c.asked_on, c.answer, c.answered_on
                        from mpia_consent c join mpia_request r on r.id = c.request_id
                        where c.answer = 'AWAITED' and r.stage <> 'CLOSED' or c.asked_on >= :from or c.answered_on >= :from
                        order by c.asked_on, r.number
                        """)
                .param("from", from)
                .query((row, index) -> new Consent(
                        row.getString("number"),
                        row.getString("agency"),
                        row.getInt("days"),
                        row.getObject("asked_on", LocalDate.class),
                        Answer.valueOf(row.getString("answer")),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }
}
