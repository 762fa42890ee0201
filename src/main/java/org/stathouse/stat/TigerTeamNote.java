package org.stathouse.stat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * How the Tiger Team stands that was set up about an item or another case. Also published as an event, in the transaction in which
 * the team is set up, chartered, given another end date, or ended.
 *
 * @param about the item or case that the team is to solve
 * @param lead display name of who leads it
 * @param status how far it is, in words
 * @param end its last day, in the City's time zone; none before its charter is approved, unless it was given at once
 * @param result what came of it; none before it ends
 */
public record TigerTeamNote(
        UUID team, CaseRef about, String number, String name, String lead, String status, @Nullable LocalDate end, @Nullable String result) {}
