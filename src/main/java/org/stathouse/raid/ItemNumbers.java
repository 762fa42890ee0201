package org.stathouse.raid;

import org.springframework.stereotype.Component;

/** Gives items their numbers, R-001 onward for each type, none twice. */
@Component
class ItemNumbers {

    private final RaidItemRepository items;

    ItemNumbers(RaidItemRepository items) {
        this.items = items;
    }

    /** The next number of a type; others wait until the running transaction ends. */
    ItemNumber next(RaidType type) {
        ItemNumber number = new ItemNumber(type, lastOf(type) + 1);
        items.rememberNumber(type.name(), number.count());
        return number;
    }

    /** Takes a number that an item brings from elsewhere, so that it is not given again. */
    void take(ItemNumber brought) {
        if (brought.count() > lastOf(brought.type())) {
            items.rememberNumber(brought.type().name(), brought.count());
        }
    }

    private int lastOf(RaidType type) {
        items.beginNumbers(type.name());
        return items.lockLastNumber(type.name()).orElseThrow();
    }
}
