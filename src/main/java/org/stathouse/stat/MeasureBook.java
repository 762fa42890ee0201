package org.stathouse.stat;

import java.util.List;
import java.util.UUID;
import org.stathouse.shared.chart.Chart;

/** The measures of all Stats, for the other parts of this module. Rights are those of the caller. */
public interface MeasureBook {

    /** The measures in use of a Stat, in its order, each with up to so many periods up to the last one that is over. */
    List<MeasureSeries> of(UUID stat, int periods);

    /** A measure's line with its target, revised and missing values marked, described in words for who can't see it. */
    Chart chart(MeasureSeries series);
}
