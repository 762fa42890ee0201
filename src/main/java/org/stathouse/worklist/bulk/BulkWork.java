package org.stathouse.worklist.bulk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stathouse.identity.Person;
import org.stathouse.shared.Slice;

/**
 * Does the same to many tasks for the signed-in person, each in a transaction of its own and with their rights: up to
 * {@link #AT_ONCE} before {@link #order} returns, more in the background. An order is seen only by who gave it.
 */
@Service
public class BulkWork {

    /** So many tasks are done in the request itself. */
    public static final int AT_ONCE = 50;

    /** The most tasks of one order. */
    public static final int MOST = 20_000;

    /** Orders it; what comes back is finished already where it is for no more than {@link #AT_ONCE} tasks. */
    public BulkView order(BulkAction action, BulkSelection selection) {
        throw new UnsupportedOperationException();
    }

    /** How far the order is. */
    public BulkView view(UUID order) {
        throw new UnsupportedOperationException();
    }

    /**
     * A page of its rows in their order.
     *
     * @param result only rows with this result; none for all
     */
    public Slice<BulkRow> rows(UUID order, BulkRow.@Nullable Result result, @Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Calls off what has not been tried yet. */
    public BulkView cancel(UUID order) {
        throw new UnsupportedOperationException();
    }

    /** Orders the same again for the rows that did not come about, as the tasks are now. */
    public BulkView retry(UUID order) {
        throw new UnsupportedOperationException();
    }

    /** The person's own orders, the newest first. */
    public Slice<BulkView> own(@Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** In which ways tasks among these can be completed without opening them; none where no form allows it. */
    public List<BulkChoice> choices(Collection<String> tasks) {
        throw new UnsupportedOperationException();
    }

    /** Who could take on at least one of these tasks, by display name. */
    public List<Person> candidates(Collection<String> tasks) {
        throw new UnsupportedOperationException();
    }
}
