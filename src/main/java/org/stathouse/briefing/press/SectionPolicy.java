package org.stathouse.briefing.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** Which sections a packet may be made of: at least one, known ones, each once. */
final class SectionPolicy {

    private static final String FIELD = "sections";

    private SectionPolicy() {}

    /**
     * The chosen ones in their order.
     *
     * @param known every section that packets of the kind can have
     * @throws BusinessRuleViolation at {@code sections}, with every fault there is
     */
    static List<SectionChoice> chosen(List<String> keys, List<SectionChoice> known) {
        BusinessRuleViolation.throwIfAny(against(keys, known));
        Map<String, SectionChoice> byKey = known.stream().collect(Collectors.toMap(SectionChoice::key, Function.identity()));
        return keys.stream().map(byKey::get).toList();
    }

    static List<Fault> against(List<String> keys, List<SectionChoice> known) {
        Set<String> possible = known.stream().map(SectionChoice::key).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        if (keys.isEmpty()) {
            faults.add(Fault.at(FIELD, "briefing.sections.none"));
        }
        for (String key : keys) {
            if (!possible.contains(key)) {
                faults.add(Fault.at(FIELD, "briefing.sections.unknown", key));
            } else if (!seen.add(key)) {
                faults.add(Fault.at(FIELD, "briefing.sections.twice", key));
            }
        }
        return faults;
    }
}
