package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.SignIn;

/** Adds measures to a Stat of a test's own, as its lead analyst does. */
public class StatMeasures {

    private final Measures measures;
    private final Observations observations;
    private final SignIn signIn;

    public StatMeasures(ApplicationContext context) {
        measures = context.getBean(Measures.class);
        observations = context.getBean(Observations.class);
        signIn = context.getBean(SignIn.class);
    }

    /** A weekly measure, lower is better, with a target of 40 since 2026. */
    public MeasureView weekly(UUID stat) {
        return signIn.as(
                StatFixture.LEAD, () -> measures.add(stat, form("Overdue work orders", Frequency.WEEKLY), new TargetForm(new BigDecimal("40"), LocalDate.of(2026, 1, 1))));
    }

    /** What a complete measure says of itself. */
    public static MeasureForm form(String name, Frequency frequency) {
        return new MeasureForm(name, "orders", frequency, MeasureDirection.LOWER_IS_BETTER, "Orders past their due date", "311 system", "DPW, data office", null);
    }

    /** Reports figures as {@code 2027-W07=42}. */
    public Delivery report(UUID measure, String... figures) {
        return signIn.as(
                StatFixture.LEAD,
                () -> observations.report(
                        measure,
                        Arrays.stream(figures).map(text -> text.split("=")).map(parts -> new ReportedFigure(parts[0], parts[1], null)).toList(),
                        ReportChannel.ENTERED));
    }
}
