package org.stathouse.status;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** The figures behind heat map, trend and freshness; counted in the database, whatever the number of actions. */
@Service
public class ReportFigures {

    /** Counts by month, pillar, state and color over the cycles of the months from one to another, both included. */
    public List<ReportCount> counts(YearMonth from, YearMonth to) {
        throw new UnsupportedOperationException();
    }

    /** How old the last published reports are of the actions that the cycle of a month asks, by pillar. */
    public List<Freshness> freshness(YearMonth month) {
        throw new UnsupportedOperationException();
    }
}
