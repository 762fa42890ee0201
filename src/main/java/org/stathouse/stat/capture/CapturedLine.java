package org.stathouse.stat.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.NewItem;

/** What was understood of a line, whether or not it can be recorded. */
public sealed interface CapturedLine {

    /** What hinders it from being recorded, in the order of the line; none if it can be. */
    List<Fault> faults();

    /** Nothing has been typed yet. */
    record Blank() implements CapturedLine {

        @Override
        public List<Fault> faults() {
            return List.of();
        }
    }

    /** A decision taken in the room: {@code ! text}. */
    record Decision(@Nullable String text, List<Fault> faults) implements CapturedLine {

        public Decision {
            faults = List.copyOf(faults);
        }
    }

    /**
     * An item: {@code owner @ date #type: task}.
     *
     * @param owner the one person that was meant; none while that is open
     * @param due the day that was meant, in the City's time zone; none while that is open
     * @param workingDay the next working day, if {@code due} is none
     */
    record Item(
            @Nullable Person owner,
            @Nullable LocalDate due,
            @Nullable LocalDate workingDay,
            DeliverableType type,
            @Nullable String task,
            List<Fault> faults)
            implements CapturedLine {

        public Item {
            faults = List.copyOf(faults);
        }

        /** Whether nothing is wrong but that it is due on a day off, so that the next working day can be taken. */
        public boolean isDueOnDayOff() {
            return workingDay != null && faults.size() == 1;
        }

        /** The same, due on the next working day. */
        public Item onWorkingDay() {
            if (workingDay == null) {
                return this;
            }
            List<Fault> others = faults.stream().filter(fault -> !fault.key().equals(DueDates.DAY_OFF)).toList();
            return new Item(owner, workingDay, null, type, task, others);
        }

        /** The agency that its owner holds a role for, if exactly one of these is such. */
        public @Nullable UUID agencyAmong(Set<UUID> agencies) {
            if (owner == null) {
                return null;
            }
            List<UUID> held = owner.grants().stream().map(Grant::scopeId).filter(Objects::nonNull).filter(agencies::contains).distinct().toList();
            return held.size() == 1 ? held.getFirst() : null;
        }

        /** It as it is entered, for that agency and under that question of the agenda. */
        public NewItem content(@Nullable UUID agency, @Nullable String issue) {
            return new NewItem(task, owner == null ? null : owner.username(), due, type, agency, issue);
        }
    }
}
