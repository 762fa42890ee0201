package org.stathouse.mpia.packet;

import java.util.ArrayList;
import java.util.List;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestLists.RequestFilter;
import org.stathouse.mpia.RequestLists.Row;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.Slice;

/** A whole queue of requests, read page by page. */
final class QueuePages {

    private static final int PAGE = 200;

    private QueuePages() {}

    /** The requests of a queue, the earliest running legal date first. */
    static List<RequestSummary> all(RequestLists lists, RecordsQueue queue) {
        RequestFilter filter = new RequestFilter(queue, null, null, null, null, null, false);
        List<RequestSummary> all = new ArrayList<>();
        String after = null;
        do {
            Slice<Row> page = lists.page(filter, after, PAGE);
            page.items().forEach(row -> all.add(row.request()));
            after = page.next();
        } while (after != null);
        return all;
    }
}
