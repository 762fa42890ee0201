package org.stathouse.stat.year;

import org.stathouse.stat.ItemStatus;

/** What becomes of an item in the played year. */
enum Fate {
    EARLY(ItemStatus.CLOSED),
    ON_LAST_DAY(ItemStatus.CLOSED),
    LATE(ItemStatus.CLOSED),
    LATE_AND_TOLD_TO_OFFICER(ItemStatus.CLOSED),
    RETURNED_ONCE(ItemStatus.CLOSED),
    EXTENDED_ONCE(ItemStatus.CLOSED),
    EXTENDED_TWICE(ItemStatus.CLOSED),
    PASSED_ON(ItemStatus.CLOSED),
    TO_TIGER_TEAM(ItemStatus.TIGER_TEAM),
    TO_DECISION_MEMO(ItemStatus.DECISION_MEMO),
    EXTENDED_BY_CHAIR(ItemStatus.CLOSED),
    WITHDRAWN_BY_CHAIR(ItemStatus.WITHDRAWN);

    private final ItemStatus end;

    Fate(ItemStatus end) {
        this.end = end;
    }

    ItemStatus end() {
        return end;
    }
}
