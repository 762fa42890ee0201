package org.stathouse.status;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionSteering;
import org.stathouse.plan.ActionStatus;

/** What follows when a content becomes final, in the same transaction: it is kept, the plan and the asks follow it, and others hear. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publication {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final StatusReports reports;
    private final FinalContents finals;
    private final Standings standings;
    private final AskBook asks;
    private final ActionSteering plan;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    Publication(
            StatusReports reports,
            FinalContents finals,
            Standings standings,
            AskBook asks,
            ActionSteering plan,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.reports = reports;
        this.finals = finals;
        this.standings = standings;
        this.asks = asks;
        this.plan = plan;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Publishes what the report says now.
     *
     * @param by user name of who accepted or corrected it, "system" for the lock
     * @param reason why it was corrected, none for the first
     */
    void publish(StatusReport report, String by, @Nullable String reason) {
        Instant now = clock.instant();
        Rag overall = Objects.requireNonNull(report.summary().overall(), "What is handed in is rated");
        reports.saveAndFlush(report);
        finals.saveAndFlush(new FinalContent(report, overall, by, now, reason));
        ActionId action = new ActionId(report.subject().actionId());
        if (stands(report, overall, now)) {
            ActionStatus status = Objects.requireNonNull(report.content().actionStatus(), "What is handed in names it");
            plan.reported(action, status, "Report of " + MONTH.format(report.month()));
        }
        asks.follow(report);
        events.publishEvent(new ReportPublished(
                report.id(), action, report.month(), overall, previous(report), report.subject().owner(), report.corrections() > 0, now));
    }

    /** Whether the report is the action's newest, by which it stands. */
    private boolean stands(StatusReport report, Rag overall, Instant now) {
        Standing standing = standings.lock(report.subject().actionId()).orElse(null);
        if (standing == null) {
            standings.saveAndFlush(new Standing(report, overall, now.atZone(deadlines.zone())));
            return true;
        }
        return standing.take(report, overall, now.atZone(deadlines.zone()));
    }

    private @Nullable Rag previous(StatusReport report) {
        return reports.publishedBefore(report.subject().actionId(), report.month(), Limit.of(1)).stream()
                .findFirst()
                .map(before -> before.summary().overall())
                .orElse(null);
    }
}
