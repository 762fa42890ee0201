package org.stathouse.stat.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Cadence;

/**
 * A Stat as it is entered, before anything is checked. Days and times are the City's.
 *
 * @param code the short form that numbers begin with: {@code CLEANSTAT}
 * @param chair user name of who leads the sessions
 * @param leadAnalyst user name of one of the analysts
 * @param analysts user names
 * @param agencies ids of the plan's agencies
 * @param firstDay no session comes from the cadence before this day
 * @param focus what the Stat looks at outside of every season
 * @param seasons what it looks at in some months instead
 */
public record StatForm(
        @Nullable String name,
        @Nullable String code,
        @Nullable String sponsor,
        @Nullable String chair,
        @Nullable String leadAnalyst,
        Set<String> analysts,
        Set<UUID> agencies,
        @Nullable Cadence cadence,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate firstDay,
        @Nullable String place,
        @Nullable String focus,
        List<FocusSeason> seasons,
        boolean underCityCode) {

    /** A form in which nothing is entered yet; the City Code applies unless somebody says that it does not. */
    public static final StatForm EMPTY = new StatForm(
            null, null, null, null, null, Set.of(), Set.of(), null, null, null, null, null, null, List.of(), true);

    public StatForm {
        // A request may clear them with null.
        analysts = Set.copyOf(Objects.requireNonNullElse(analysts, Set.of()));
        agencies = Set.copyOf(Objects.requireNonNullElse(agencies, Set.of()));
        seasons = List.copyOf(Objects.requireNonNullElse(seasons, List.of()));
    }
}
