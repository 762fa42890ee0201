package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/**
 * The few facts by which other features know an action: what it is called, where it stands and who answers for it.
 *
 * @param owner user name of the accountable account
 */
public record ActionFacts(
        ActionId id,
        String plan,
        @Nullable String number,
        String title,
        @Nullable PillarId pillar,
        @Nullable String pillarName,
        @Nullable AgencyId leadAgency,
        @Nullable String leadAgencyName,
        @Nullable String owner,
        ActionStatus status) {

    /** Number and title, or the title alone where the City numbers no actions. */
    public String label() {
        return number == null ? title : number + " " + title;
    }
}
