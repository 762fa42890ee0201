package org.stathouse.status;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.plan.ReportingAction;

/** Asks for reports: makes the report of an action in a cycle and starts its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportOpening {

    private final StatusReports reports;
    private final StatusWorkflow workflow;

    ReportOpening(StatusReports reports, StatusWorkflow workflow) {
        this.reports = reports;
        this.workflow = workflow;
    }

    /** Asks about those of the actions that are not asked about yet, so that a repeated step asks nobody twice. */
    List<StatusReport> ask(StatusCycle cycle, List<ReportingAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = actions.stream().map(action -> action.id().value()).toList();
        Set<UUID> asked = new HashSet<>(reports.askedAlready(cycle.id(), ids));
        List<StatusReport> made = actions.stream()
                .filter(action -> !asked.contains(action.id().value()))
                .map(action -> new StatusReport(cycle, action))
                .toList();
        reports.saveAllAndFlush(made);
        made.forEach(report -> workflow.asked(report.id()));
        return made;
    }
}
