package org.stathouse.plan;

/**
 * What the person who asks may change of an action.
 *
 * @param placement number, title, pillar, goal and lead agency
 * @param report status, dates, supporting agencies, owner and KPIs
 * @param description description, work plan and public narrative
 * @param publication whether the public sees it
 */
public record ActionRights(boolean placement, boolean report, boolean description, boolean publication) {

    /** Whether anything at all may be changed. */
    public boolean any() {
        return placement || report || description || publication;
    }
}
