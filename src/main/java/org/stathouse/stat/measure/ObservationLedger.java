package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.stat.measure.Delivery.Effect;
import org.stathouse.stat.measure.FigureCheck.Figure;

/** Writes checked figures down. Whoever calls holds the lock on the measure, so that two deliveries of one period never cross. */
@Component
class ObservationLedger {

    private final ObservationRepository observations;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    ObservationLedger(ObservationRepository observations, AuditTrail audit, CurrentActor currentActor, Clock clock) {
        this.observations = observations;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What stands for the periods of these figures, by their first day. */
    Map<LocalDate, PeriodObservation> standing(Measure measure, List<Figure> figures) {
        List<LocalDate> starts = figures.stream().map(figure -> figure.period().from()).toList();
        return observations.at(measure.id(), starts).stream().collect(Collectors.toMap(PeriodObservation::startsOn, Function.identity()));
    }

    /** What a figure does to what stands there; the same figure again does nothing. */
    static Delivery.Taken effect(Figure figure, @Nullable PeriodObservation found) {
        BigDecimal before = found == null ? null : found.figure();
        Effect effect = found == null ? Effect.RECORDED : Figures.same(before, figure.value()) ? Effect.UNCHANGED : Effect.REVISED;
        return new Delivery.Taken(figure.period().text(), effect, Figures.plain(figure.value()), before);
    }

    Delivery write(Measure measure, List<Figure> figures, ReportChannel channel) {
        Map<LocalDate, PeriodObservation> standing = standing(measure, figures);
        String by = currentActor.get().username();
        Instant now = clock.instant();
        List<Delivery.Taken> taken = new ArrayList<>();
        for (Figure figure : figures) {
            PeriodObservation found = standing.get(figure.period().from());
            Delivery.Taken effect = effect(figure, found);
            ObservationEntry entry = new ObservationEntry(figure.value(), figure.reason(), channel, by, now);
            switch (effect.effect()) {
                case RECORDED -> observations.save(new PeriodObservation(measure.id(), figure.period().from(), entry));
                case REVISED -> Objects.requireNonNull(found).revise(entry);
                case UNCHANGED -> {}
            }
            taken.add(effect);
        }
        Delivery delivery = new Delivery(taken);
        observations.flush();
        record(measure, delivery, channel);
        return delivery;
    }

    void withdraw(Measure measure, MeasurePeriod period, PeriodObservation observation, String reason) {
        BigDecimal before = observation.figure();
        observation.withdraw(new ObservationEntry(null, reason, ReportChannel.ENTERED, currentActor.get().username(), clock.instant()));
        observations.flush();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put(period.text(), null);
        after.put("reason", reason);
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        was.put(period.text(), before);
        audit.record(new AuditEvent(
                measure.ref(), "measure.figure-withdrawn", "Figure of %s for %s withdrawn: %s".formatted(measure.name(), period.text(), reason), was, after));
    }

    private void record(Measure measure, Delivery delivery, ReportChannel channel) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        delivery.figures().stream().filter(figure -> figure.effect() != Effect.UNCHANGED).forEach(figure -> {
            before.put(figure.period(), figure.before());
            after.put(figure.period(), figure.value());
        });
        if (!after.isEmpty()) {
            String summary = "Figures of %s %s: %s".formatted(measure.name(), channel.label().toLowerCase(Locale.US), delivery.inWords());
            audit.record(new AuditEvent(measure.ref(), "measure.figures-reported", summary, before, after));
        }
    }
}
