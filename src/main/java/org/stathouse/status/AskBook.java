package org.stathouse.status;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the asks in step with the published reports that make them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskBook {

    private final AskRepository asks;
    private final StatusWorkflow workflow;
    private final StatusJournal journal;
    private final Clock clock;

    AskBook(AskRepository asks, StatusWorkflow workflow, StatusJournal journal, Clock clock) {
        this.asks = asks;
        this.workflow = workflow;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes what the report asks now; what a correction no longer asks is taken back, what it still asks goes on. */
    void follow(StatusReport report) {
        Instant now = clock.instant();
        List<Ask> before = asks.findByReportIdOrderByAskedAtAscIdAsc(report.id());
        List<ReportAsk> wanted = report.content().asks();
        before.stream().filter(Ask::isOpen).filter(ask -> wanted.stream().noneMatch(ask::says)).forEach(ask -> withdraw(ask, now));
        wanted.stream().filter(ask -> before.stream().noneMatch(known -> known.says(ask))).distinct().forEach(ask -> make(report, ask, now));
    }

    private void make(StatusReport report, ReportAsk wanted, Instant now) {
        if (wanted.text() == null || wanted.ofWhom() == null || wanted.by() == null) {
            throw new IllegalStateException("A submitted ask says what, of whom and by when");
        }
        Ask ask = asks.saveAndFlush(new Ask(report, wanted.text(), wanted.ofWhom(), wanted.by(), now));
        String label = report.subject().label();
        journal.record(ask.ref(), "ask.made", "Report of " + label + " asks " + ask.ofWhom() + ": " + ask.text(), Map.of(), Map.of("by", ask.by()));
        workflow.askMade(ask.id());
        journal.tell(
                ask.ofWhom(), "asked", ask.ref(), 1, "A status report asks you: " + label, "status/reports/" + report.id(),
                Map.of("action", label, "text", ask.text(), "by", ask.by()));
    }

    private void withdraw(Ask ask, Instant now) {
        ask.withdraw(now);
        journal.record(ask.ref(), "ask.withdrawn", "A correction took the ask back: " + ask.text(), Map.of(), Map.of());
        workflow.askWithdrawn(ask.id());
    }
}
