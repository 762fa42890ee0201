package org.stathouse.status;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** The figures behind heat map, trend and freshness; counted in the database, whatever the number of actions. */
@Service
public class ReportFigures {

    /** Counts by month, pillar, state and color over the cycles of the months from one to another, both included. */
    public List<ReportCount> counts(YearMonth from, YearMonth to, ReportScope scope) {
        throw new UnsupportedOperationException();
    }

    /** How old the last published reports are of the actions that the cycle of a month asks, by pillar. */
    public List<Freshness> freshness(YearMonth month, ReportScope scope) {
        throw new UnsupportedOperationException();
    }

    /**
     * The actions that the cycle of a month asks and whose last published report is oldest; first those that never had one.
     *
     * @param limit 1 to 200
     */
    public List<StaleAction> stalest(YearMonth month, ReportScope scope, int limit) {
        throw new UnsupportedOperationException();
    }
}
