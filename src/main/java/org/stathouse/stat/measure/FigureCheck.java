package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;

/**
 * Holds reported figures against what their measure takes: periods of its frequency that are over, each once, with a number. A
 * period that still runs is refused, for its figure would stand beside those of whole ones.
 */
final class FigureCheck {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final Measure measure;
    private final LocalDate today;
    private final DateTexts dates;
    private final Map<LocalDate, Integer> rows = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    FigureCheck(Measure measure, LocalDate today, DateTexts dates) {
        this.measure = measure;
        this.today = today;
        this.dates = dates;
    }

    /** A figure in which nothing is wrong. */
    record Figure(MeasurePeriod period, BigDecimal value, @Nullable String reason) {}

    /**
     * Reads one figure.
     *
     * @param row its number among those reported together, from 1, as people count them
     * @return nothing where something is wrong with it; {@link #takeFaults()} says what, at {@code period}, {@code value}, {@code reason}
     */
    Optional<Figure> read(int row, ReportedFigure reported) {
        int before = faults.size();
        MeasurePeriod period = period(row, reported.period());
        BigDecimal value = value(reported.value());
        String reason = reported.reason() == null || reported.reason().isBlank() ? null : reported.reason().strip();
        if (reason != null && reason.length() > MeasurePolicy.TEXT_LENGTH) {
            faults.add(Fault.at("reason", "shared.tooLong", MeasurePolicy.TEXT_LENGTH, reason.length()));
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Figure(Objects.requireNonNull(period), Objects.requireNonNull(value), reason));
    }

    /** What was found wrong since this was asked last. */
    List<Fault> takeFaults() {
        List<Fault> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    private @Nullable MeasurePeriod period(int row, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at("period", "shared.required"));
            return null;
        }
        MeasurePeriod period = MeasurePeriod.parse(measure.frequency(), text).orElse(null);
        if (period == null) {
            faults.add(Fault.at("period", "stat.measure.period." + measure.frequency().name(), text.strip()));
            return null;
        }
        if (period.from().isBefore(MeasurePolicy.EARLIEST)) {
            faults.add(Fault.at("period", "stat.measure.tooEarly", String.valueOf(MeasurePolicy.EARLIEST.getYear())));
        } else if (!period.isOverOn(today)) {
            faults.add(Fault.at("period", "stat.measure.notOver", period.text(), dates.date(period.lastDay())));
        }
        Integer other = rows.putIfAbsent(period.from(), row);
        if (other != null) {
            faults.add(Fault.at("period", "stat.measure.periodTwice", period.text(), String.valueOf(other)));
        }
        return period;
    }

    private @Nullable BigDecimal value(@Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at("value", "shared.required"));
            return null;
        }
        String bare = bare(text.strip());
        if (!NUMBER.matcher(bare).matches()) {
            faults.add(Fault.at("value", "stat.measure.notANumber", text.strip()));
            return null;
        }
        BigDecimal value = new BigDecimal(bare);
        MeasurePolicy.figure("value", value).ifPresent(faults::add);
        return value;
    }

    /** The number without commas between its thousands, and without a sign of percent where that is the unit. */
    private String bare(String text) {
        boolean percent = measure.content().unit().equals("%") && text.endsWith("%");
        String figure = percent ? text.substring(0, text.length() - 1).strip() : text;
        return THOUSANDS.matcher(figure).matches() ? figure.replace(",", "") : figure;
    }
}
