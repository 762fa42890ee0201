package org.stathouse.stat.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSchedule;

/**
 * A Stat as a person sees it.
 *
 * @param analysts all of them by name, the lead among them
 * @param members who else works in a Tiger Team
 * @param focus what it looks at outside of every season
 * @param focusNow what it looks at today
 * @param retiredBecause why it no longer meets
 * @param form its fields as they would be entered now
 */
public record StatView(
        UUID id,
        long version,
        StatKind kind,
        String name,
        String code,
        @Nullable StatParent parent,
        String sponsor,
        StatPerson chair,
        StatPerson lead,
        List<StatPerson> analysts,
        List<StatPerson> members,
        List<StatAgency> agencies,
        StatSchedule schedule,
        String focus,
        String focusNow,
        List<FocusSeason> seasons,
        boolean underCityCode,
        boolean active,
        @Nullable String retiredBecause,
        StatForm form) {

    /** The Stat that set a Tiger Team up. */
    public record StatParent(UUID id, String name) {}

    public StatView {
        analysts = List.copyOf(analysts);
        members = List.copyOf(members);
        agencies = List.copyOf(agencies);
        seasons = List.copyOf(seasons);
    }
}
