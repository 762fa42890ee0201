package org.stathouse.adjudication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.stathouse.status.Rag;

/** The published reports of its action that a case has taken in, in their order, and what they prove. */
@Embeddable
class CaseReports {

    /** Which of the reports is the first that counts whether reports hold: those before the last reopening prove nothing. */
    private int countFrom;

    @ElementCollection
    @CollectionTable(name = "adjudication_report", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CaseReport> reports = new ArrayList<>();

    void take(CaseReport report) {
        reports.add(report);
    }

    /** Lets only the reports count that come from now on. */
    void startOver() {
        countFrom = reports.size();
    }

    /**
     * How many months in a row, up to the last one reported, were not Red since the case was (re)opened. A correction replaces
     * what its month said before; a month without a published report is passed over.
     */
    int heldInARow() {
        TreeMap<YearMonth, Rag> byMonth = new TreeMap<>();
        reports.subList(countFrom, reports.size()).forEach(report -> byMonth.put(report.month(), report.rating()));
        return (int) byMonth.descendingMap().values().stream().takeWhile(rating -> rating != Rag.RED).count();
    }

    List<CaseReport> all() {
        return List.copyOf(reports);
    }
}
