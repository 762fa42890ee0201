package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stathouse.shared.Fault;

/** What a chair's decision on an escalated item must say: always a reason, and what the decision itself needs. */
final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * Everything that is wrong with it.
     *
     * @param present the item's present last day
     * @param personKnown whether the person named has an active account
     */
    static List<Fault> against(DecideItem decision, ItemPolicy.AskedDay due, LocalDate present, boolean personKnown) {
        List<Fault> faults = new ArrayList<>();
        ItemPolicy.text("reason", decision.reason()).ifPresent(faults::add);
        ChairDecision chosen = decision.decision();
        if (chosen == null) {
            faults.addFirst(Fault.at("decision", "shared.required"));
            return faults;
        }
        switch (chosen) {
            case EXTEND -> faults.addAll(ExtensionPolicy.against(decision.plan(), due, present));
            case TIGER_TEAM, DECISION_MEMO -> {
                ItemPolicy.person("person", decision.person(), personKnown).ifPresent(faults::add);
                ItemPolicy.text("brief", decision.brief()).ifPresent(faults::add);
            }
            case WITHDRAW -> {
                // The reason is all that it needs.
            }
        }
        return faults;
    }
}
