package org.stathouse.raid;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;

/**
 * What a person enters about an item; anything may still be missing.
 *
 * @param owner user name of the one person who answers for it
 * @param probability 1 to 5, risks only
 * @param impact 1 to 5, risks only
 * @param response risks only
 * @param due the last day on which it is in time, a calendar day of the City; for a dependency the day it is needed by
 * @param trigger what would make it go to SteerCo
 * @param crossAgency set by hand where the tied actions do not show it
 * @param actions the plan's actions that it is tied to, without those of a dependency
 * @param meetings ids of SteerCo meetings
 * @param gives the action that a dependency waits for
 * @param receives the action that waits
 * @param agreed whether the giving side has agreed to a dependency
 * @param source where it came from, in words
 */
public record RaidItemForm(
        @Nullable RaidType type,
        @Nullable String title,
        @Nullable String description,
        @Nullable String owner,
        @Nullable Integer probability,
        @Nullable Integer impact,
        @Nullable RiskResponse response,
        @Nullable String responseText,
        @Nullable LocalDate due,
        @Nullable String trigger,
        boolean crossAgency,
        Set<ActionId> actions,
        Set<PillarId> pillars,
        Set<UUID> meetings,
        @Nullable ActionId gives,
        @Nullable ActionId receives,
        boolean agreed,
        @Nullable String source) {

    /** Nothing entered yet. */
    public static final RaidItemForm EMPTY = new RaidItemForm(
            null, null, null, null, null, null, null, null, null, null, false, Set.of(), Set.of(), Set.of(), null, null, false, null);

    @SuppressWarnings("ConstantValue")
    public RaidItemForm {
        actions = actions == null ? Set.of() : Set.copyOf(actions);
        pillars = pillars == null ? Set.of() : Set.copyOf(pillars);
        meetings = meetings == null ? Set.of() : Set.copyOf(meetings);
    }

    /** The same, tied to one more action of the plan. */
    public RaidItemForm about(RaidType ofType, Set<ActionId> tiedActions) {
        return new RaidItemForm(
                ofType, title, description, owner, probability, impact, response, responseText, due, trigger, crossAgency, tiedActions,
                pillars, meetings, gives, receives, agreed, source);
    }
}
