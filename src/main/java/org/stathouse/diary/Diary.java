package org.stathouse.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** The signed-in person's dates of all features. */
@Service
@Transactional(readOnly = true)
public class Diary {

    /** The longest time that can be asked for at once, in calendar days. */
    public static final int MOST_DAYS = 400;

    /** As many dates of one kind as are shown. */
    static final int MOST_OF_A_KIND = 500;

    private final DiaryCollector collector;
    private final CurrentActor currentActor;

    Diary(DiaryCollector collector, CurrentActor currentActor) {
        this.collector = collector;
        this.currentActor = currentActor;
    }

    /** The kinds of dates that the person can have, in their order. */
    public List<DiaryKind> kinds() {
        return collector.kinds(currentActor.get());
    }

    /**
     * The person's dates.
     *
     * @throws BusinessRuleViolation if more than 400 days are asked for, or a kind that the person can't have
     */
    public DiaryPage page(DiaryFilter filter) {
        BusinessRuleViolation.throwIfAny(faults(filter));
        return collector.collect(currentActor.get(), filter, MOST_OF_A_KIND);
    }

    /** What is wrong with what is asked for, each at its part; nothing where {@link #page} answers it. */
    public List<Fault> faults(DiaryFilter filter) {
        List<Fault> faults = new ArrayList<>(collector.unknownKinds(currentActor.get(), filter.kinds()));
        LocalDate from = filter.from();
        LocalDate until = filter.until();
        if (until.isBefore(from)) {
            faults.add(Fault.at("until", "diary.backwards"));
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            faults.add(Fault.at("until", "diary.tooLong", MOST_DAYS));
        }
        return faults;
    }
}
