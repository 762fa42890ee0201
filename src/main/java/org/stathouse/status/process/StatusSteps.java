package org.stathouse.status.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.Asks;
import org.stathouse.status.CycleProgress;
import org.stathouse.status.ReportProgress;
import org.stathouse.workflow.ProcessBean;

/** What the processes {@code status-cycle}, {@code status-report} and {@code status-ask} call; each step forwards to a use case. */
@ProcessBean("statusSteps")
public class StatusSteps {

    private final CycleProgress cycles;
    private final ReportProgress reports;
    private final Asks asks;

    StatusSteps(CycleProgress cycles, ReportProgress reports, Asks asks) {
        this.cycles = cycles;
        this.reports = reports;
        this.asks = asks;
    }

    /** When the cycle opens. */
    public Instant opensAt(String cycleId) {
        return cycles.opensAt(UUID.fromString(cycleId));
    }

    /** When the cycle locks. */
    public Instant cycleLocksAt(String cycleId) {
        return cycles.lockAt(UUID.fromString(cycleId));
    }

    /** Opens the cycle and plans the next. */
    public void openCycle(String cycleId) {
        cycles.open(UUID.fromString(cycleId));
    }

    /** Asks for the next batch of reports; returns where it ended, an empty text after the last. */
    public String askForReports(String cycleId, String after) {
        Optional<UUID> last = cycles.askBatch(UUID.fromString(cycleId), after.isEmpty() ? null : UUID.fromString(after));
        return last.map(UUID::toString).orElse("");
    }

    /** Tells everybody who has to report. */
    public void tellReporters(String cycleId) {
        cycles.tellReporters(UUID.fromString(cycleId));
    }

    /** Closes the cycle; whether all its reports are locked. */
    public boolean closeCycle(String cycleId) {
        return cycles.close(UUID.fromString(cycleId));
    }

    /** Who writes the report, if the action has an owner. */
    public @Nullable String owner(String reportId) {
        return reports.owner(UUID.fromString(reportId));
    }

    /** Who else may take the writing on. */
    public List<String> writerGroups(String reportId) {
        return reports.writerGroups(UUID.fromString(reportId));
    }

    /** The last day to hand in. */
    public LocalDate writeBy(String reportId) {
        return reports.writeBy(UUID.fromString(reportId));
    }

    /** The last day to review. */
    public LocalDate reviewBy(String reportId) {
        return reports.reviewBy(UUID.fromString(reportId));
    }

    /** When the report is locked. */
    public Instant reportLocksAt(String reportId) {
        return reports.lockAt(UUID.fromString(reportId));
    }

    /** Locks the report. */
    public void lockReport(String reportId) {
        reports.lock(UUID.fromString(reportId));
    }

    /** Who is asked. */
    public String askedPerson(String askId) {
        return asks.forProcess(UUID.fromString(askId)).ofWhom();
    }

    /** By when an answer is needed. */
    public LocalDate answerBy(String askId) {
        return asks.forProcess(UUID.fromString(askId)).by();
    }

    /** Tells the chair that the ask is open still. */
    public void tellChair(String askId) {
        asks.tellChair(UUID.fromString(askId));
    }
}
