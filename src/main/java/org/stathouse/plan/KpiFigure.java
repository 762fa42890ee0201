package org.stathouse.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One figure of a KPI as the source wrote it. It is never rescaled: {@code 0.89} under the format {@code Percent} is a
 * fraction, {@code 100} beside it points, and both stay as they are.
 *
 * @param period fiscal year or quarter, {@code FY25} or {@code FY26 Q1}; the City's fiscal year ends on June 30
 */
@Embeddable
public record KpiFigure(
        @Column(name = "period", nullable = false, length = 20) String period,
        @Enumerated(EnumType.STRING) @Column(name = "figure_kind", nullable = false, length = 10) Kind kind,
        @Column(name = "figure", nullable = false, length = 60) String value) {

    /** Whether the figure was reached or was aimed at. */
    public enum Kind { ACTUAL, TARGET }

    private static final Pattern COLUMN = Pattern.compile("fy(\\d\\d)_(actual|target|q[1-4])");

    /** Reads a column such as {@code fy25_target} or {@code fy26_q1}; empty for a column of another kind. */
    static Optional<KpiFigure> ofColumn(String column, String value) {
        Matcher matcher = COLUMN.matcher(column);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = "FY" + matcher.group(1);
        return Optional.of(switch (matcher.group(2)) {
            case "actual" -> new KpiFigure(year, Kind.ACTUAL, value);
            case "target" -> new KpiFigure(year, Kind.TARGET, value);
            default -> new KpiFigure(year + " " + matcher.group(2).toUpperCase(Locale.ROOT), Kind.ACTUAL, value);
        });
    }

    /** The target of a fiscal year, named by the year in which it ends. */
    static KpiFigure target(int fiscalYear, String value) {
        return new KpiFigure("FY%02d".formatted(fiscalYear % 100), Kind.TARGET, value);
    }

    /** The column of the CSV file that holds this figure. */
    String column() {
        String quarter = period.length() > 4 ? "_" + period.substring(5) : "_" + kind.name();
        return (period.substring(0, 4) + quarter).toLowerCase(Locale.ROOT);
    }
}
