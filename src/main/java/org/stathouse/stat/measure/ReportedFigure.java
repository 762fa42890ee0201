package org.stathouse.stat.measure;

import org.jspecify.annotations.Nullable;

/**
 * A figure for one period as somebody reports it, before anything is checked.
 *
 * @param period as people write it: {@code 2027-W09}, {@code 2027-03}, {@code 2027-Q1}
 * @param value the figure as it was written, with a point before its decimals; commas between thousands may stand
 * @param reason why it differs from what stood there, if it does
 */
public record ReportedFigure(@Nullable String period, @Nullable String value, @Nullable String reason) {}
