package org.stathouse.stat.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.measure.FigureCheck.Figure;

/**
 * The figures of measures: reported by the Stat's analysts and by outside systems that may, revised, withdrawn, and never lost. To
 * report the same figure again changes nothing; another one is a revision.
 */
@Service
@Transactional
public class Observations {

    /** How many figures may be reported together. */
    public static final int MOST = 2_000;

    private final MeasureAccess access;
    private final ObservationRepository observations;
    private final ObservationLedger ledger;
    private final People people;
    private final Deadlines deadlines;
    private final DateTexts dates;

    Observations(MeasureAccess access, ObservationRepository observations, ObservationLedger ledger, People people, Deadlines deadlines, DateTexts dates) {
        this.access = access;
        this.observations = observations;
        this.ledger = ledger;
        this.people = people;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** Everything that was ever reported for a measure, the newest period first. */
    @Transactional(readOnly = true)
    public List<PeriodHistory> history(UUID measure) {
        Measure found = access.seen(measure);
        return observations.ofMeasure(measure).reversed().stream()
                .map(one -> new PeriodHistory(
                        new MeasurePeriod(found.frequency(), one.startsOn()).text(), one.entries().stream().map(this::entry).toList()))
                .toList();
    }

    /**
     * Takes figures, all of them or none.
     *
     * @throws NotPermitted unless an analyst of the Stat or an outside system that may report it
     * @throws BusinessRuleViolation naming every fault at {@code observations[i].period}, {@code ….value}, {@code ….reason}
     * @throws Conflict if the measure is retired
     */
    public Delivery report(UUID measure, List<ReportedFigure> reported, ReportChannel channel) {
        Measure found = access.forReport(measure);
        found.requireInUse();
        if (reported.isEmpty() || reported.size() > MOST) {
            throw new BusinessRuleViolation(Fault.at("observations", "stat.measure.howMany", MOST, reported.size()));
        }
        FigureCheck check = new FigureCheck(found, deadlines.today(), dates);
        List<Figure> figures = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            String row = "observations[" + i + "].";
            check.read(i + 1, reported.get(i)).ifPresent(figures::add);
            check.takeFaults().forEach(fault -> faults.add(new Fault(row + fault.field(), fault.key(), fault.arguments())));
        }
        BusinessRuleViolation.throwIfAny(faults);
        return ledger.write(found, figures, channel);
    }

    /**
     * Takes a figure back; it stays on record, and the period counts as having none.
     *
     * @throws NotPermitted unless an analyst of the Stat
     * @throws NotFound if no figure stands for that period
     * @throws BusinessRuleViolation at {@code reason}
     */
    public void withdraw(UUID measure, String period, @Nullable String reason) {
        Measure found = access.forReport(measure);
        access.requireRun(found.statId());
        MeasurePeriod parsed = MeasurePeriod.parse(found.frequency(), period).orElseThrow(() -> new NotFound("Period " + period));
        BusinessRuleViolation.throwIfAny(MeasurePolicy.text("reason", reason, MeasurePolicy.TEXT_LENGTH).stream().toList());
        PeriodObservation standing = observations.at(measure, List.of(parsed.from())).stream()
                .filter(one -> one.figure() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("Figure of " + period));
        ledger.withdraw(found, parsed, standing, Objects.requireNonNull(reason).strip());
    }

    private PeriodHistory.Entry entry(ObservationEntry entry) {
        return new PeriodHistory.Entry(entry.figure(), entry.reason(), entry.channel(), people.nameOf(entry.reportedBy()), entry.reportedAt());
    }
}
