package org.stathouse.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** What the rows of a report need before it is handed in; a row's fields are named {@code milestones[0].name}. */
final class SubmissionRows {

    private final SubmissionPolicy.Candidate candidate;
    private final List<Fault> faults = new ArrayList<>();

    private SubmissionRows(SubmissionPolicy.Candidate candidate) {
        this.candidate = candidate;
    }

    static List<Fault> faults(SubmissionPolicy.Candidate candidate) {
        SubmissionRows rows = new SubmissionRows(candidate);
        ReportForm form = candidate.form();
        for (int i = 0; i < form.milestones().size(); i++) {
            rows.check("milestones[" + i + "].", form.milestones().get(i));
        }
        for (int i = 0; i < form.kpis().size(); i++) {
            rows.check("kpis[" + i + "].", form.kpis().get(i));
        }
        for (int i = 0; i < form.asks().size(); i++) {
            rows.check("asks[" + i + "].", form.asks().get(i));
        }
        return rows.faults;
    }

    private void check(String row, ReportMilestone milestone) {
        require(row + "name", milestone.name());
        if (milestone.planned() == null && milestone.forecast() == null) {
            add(row + "planned", "shared.required");
        }
        LocalDate reached = milestone.forecast();
        if (milestone.done() && reached == null) {
            add(row + "forecast", "status.submit.reachedWhen");
        } else if (milestone.done() && reached != null && reached.isAfter(candidate.today())) {
            add(row + "forecast", "status.submit.notReachedYet");
        }
    }

    private void check(String row, KpiReading reading) {
        if (reading.kpi() == null || !candidate.kpis().contains(reading.kpi())) {
            add(row + "kpi", "status.submit.unknownKpi");
        }
        require(row + "period", reading.period());
        if (reading.value() == null) {
            add(row + "value", "shared.required");
        }
    }

    private void check(String row, ReportAsk ask) {
        require(row + "text", ask.text());
        String person = ask.ofWhom();
        if (SubmissionPolicy.isBlank(person)) {
            add(row + "ofWhom", "shared.required");
        } else if (person != null && !candidate.knownPerson().test(person)) {
            add(row + "ofWhom", "status.submit.unknownPerson");
        }
        LocalDate by = ask.by();
        if (by == null) {
            add(row + "by", "shared.required");
        }
    }

    private void require(String field, @Nullable String text) {
        if (SubmissionPolicy.isBlank(text)) {
            add(field, "shared.required");
        }
    }

    private void add(String field, String key) {
        faults.add(Fault.at(field, key));
    }
}
