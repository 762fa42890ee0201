package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.Frequency;

/**
 * What a measure must say of itself: definition, source and steward stand beside every chart (processes.md A.3 [P:W], [R]).
 */
final class MeasurePolicy {

    static final int NAME_LENGTH = 200;
    static final int UNIT_LENGTH = 30;
    static final int TEXT_LENGTH = 4000;
    static final int SOURCE_LENGTH = 500;
    static final int STEWARD_LENGTH = 200;

    /** The first day that figures and targets may speak of. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /**
     * A measure about to be stored.
     *
     * @param nameTaken whether another measure of the Stat has the name
     * @param kpiKnown whether the KPI that it names exists
     * @param observed the frequency of the figures that it has already; none if it has none
     */
    record Asked(MeasureForm form, boolean nameTaken, boolean kpiKnown, @Nullable Frequency observed) {}

    static final Rule<Asked> NAME_GIVEN = asked -> {
        Optional<Fault> missing = text("name", asked.form().name(), NAME_LENGTH);
        return missing.isEmpty() && asked.nameTaken() ? Optional.of(Fault.at("name", "stat.measure.nameTaken", String.valueOf(asked.form().name()))) : missing;
    };

    static final Rule<Asked> UNIT_SHORT = asked -> asked.form().unit() == null ? Optional.empty() : tooLong("unit", asked.form().unit(), UNIT_LENGTH);

    /** Figures of weeks can't be read as months, so what has figures keeps its frequency. */
    static final Rule<Asked> FREQUENCY_KEPT = asked -> {
        Frequency frequency = asked.form().frequency();
        if (frequency == null) {
            return Optional.of(Fault.at("frequency", "shared.required"));
        }
        return asked.observed() == null || asked.observed() == frequency
                ? Optional.empty()
                : Optional.of(Fault.at("frequency", "stat.measure.frequencyKept", asked.observed().label()));
    };

    static final Rule<Asked> DIRECTION_GIVEN = Rule.refuse(asked -> asked.form().direction() == null, () -> Fault.at("direction", "shared.required"));

    static final Rule<Asked> DEFINITION_GIVEN = asked -> text("definition", asked.form().definition(), TEXT_LENGTH);

    static final Rule<Asked> SOURCE_GIVEN = asked -> text("source", asked.form().source(), SOURCE_LENGTH);

    static final Rule<Asked> STEWARD_GIVEN = asked -> text("steward", asked.form().steward(), STEWARD_LENGTH);

    static final Rule<Asked> KPI_KNOWN = Rule.refuse(asked -> !asked.kpiKnown(), () -> Fault.at("kpi", "stat.measure.kpiUnknown"));

    static final List<Rule<Asked>> MEASURE =
            List.of(NAME_GIVEN, UNIT_SHORT, FREQUENCY_KEPT, DIRECTION_GIVEN, DEFINITION_GIVEN, SOURCE_GIVEN, STEWARD_GIVEN, KPI_KNOWN);

    static final Rule<TargetForm> TARGET_FITS = asked -> figure("figure", asked.figure());

    static final Rule<TargetForm> TARGET_DATED = asked -> {
        if (asked.from() == null) {
            return Optional.of(Fault.at("from", "shared.required"));
        }
        return asked.from().isBefore(EARLIEST) ? Optional.of(Fault.at("from", "stat.measure.tooEarly", String.valueOf(EARLIEST.getYear()))) : Optional.empty();
    };

    static final List<Rule<TargetForm>> TARGET = List.of(TARGET_FITS, TARGET_DATED);

    private MeasurePolicy() {}

    /** What is wrong with a text that must be there. */
    static Optional<Fault> text(String field, @Nullable String text, int longest) {
        return text == null || text.isBlank() ? Optional.of(Fault.at(field, "shared.required")) : tooLong(field, text, longest);
    }

    /** What is wrong with a figure that is too long to be kept as it is; nothing where there is none. */
    static Optional<Fault> figure(String field, @Nullable BigDecimal figure) {
        return figure == null || Figures.fits(figure)
                ? Optional.empty()
                : Optional.of(Fault.at(field, "stat.measure.figureTooLong", Figures.MOST_DIGITS, Figures.MOST_DECIMALS));
    }

    private static Optional<Fault> tooLong(String field, String text, int longest) {
        int length = text.strip().length();
        return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
    }
}
