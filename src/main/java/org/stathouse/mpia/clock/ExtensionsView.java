package org.stathouse.mpia.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ExtensionBook.Asked;

/**
 * What moved the dates of a request, and what may.
 *
 * @param asked the question that waits for its answer, if there is one
 * @param daysLeft how many days consent can still give, all consents together
 * @param ombudsmanPending whether the dates stand still
 * @param history in words, oldest first
 */
public record ExtensionsView(@Nullable Asked asked, int daysLeft, boolean ombudsmanPending, List<String> history) {

    public ExtensionsView {
        history = List.copyOf(history);
    }
}
