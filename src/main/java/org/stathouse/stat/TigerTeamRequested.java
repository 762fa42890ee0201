package org.stathouse.stat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * Published, in the transaction of the decision, when an item's escalation ends in a Tiger Team or SteerCo decides on one.
 *
 * @param parent the Stat that it belongs under, if the decision came from one
 * @param about the item or case that the team is to solve
 * @param lead user name of who is to lead it
 * @param task what the team is to bring about
 */
public record TigerTeamRequested(@Nullable UUID parent, CaseRef about, String number, String title, String lead, String task) {}
