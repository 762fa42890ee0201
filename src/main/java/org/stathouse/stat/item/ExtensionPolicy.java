package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/**
 * What a later day needs: a revised plan, not just a date (processes.md A.3 step 4 [P:W]). The first extension is the analyst's to
 * give, later ones are the chair's [R].
 */
final class ExtensionPolicy {

    /** How many extensions the analyst may give. */
    static final int FREE = 1;

    private ExtensionPolicy() {}

    /** Whether the next extension of an item that has so many is the chair's to give. */
    static boolean isChairs(int extensions) {
        return extensions >= FREE;
    }

    /** What is wrong with a plan and a day, the present last day being that. */
    static List<Fault> against(@Nullable String plan, ItemPolicy.AskedDay asked, LocalDate present) {
        List<Fault> faults = new ArrayList<>();
        ItemPolicy.text("plan", plan).ifPresent(faults::add);
        Optional<Fault> day = ItemPolicy.WORKING_DAY_AHEAD.against(asked);
        if (day.isPresent()) {
            faults.add(day.get());
        } else if (asked.day() != null && !asked.day().isAfter(present)) {
            faults.add(Fault.at("due", "stat.item.dueLater"));
        }
        return faults;
    }
}
