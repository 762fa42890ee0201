package org.stathouse.steerco.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voting seat that is present, with regard to one item.
 *
 * @param person user name of who sits there
 * @param recusedBecause why they take no part in this item, if they do not
 * @param bySystem whether they are recused because they have an interest in the case, which cannot be lifted
 */
public record Voter(
        UUID memberId, String seat, String person, String personName, @Nullable String recusedBecause, boolean bySystem) {}
