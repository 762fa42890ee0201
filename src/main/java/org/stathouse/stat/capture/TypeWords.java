package org.stathouse.stat.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stathouse.shared.Fault;
import org.stathouse.stat.DeliverableType;

/** The short words for the eight deliverable types, as they are typed behind a {@code #}; a beginning does if only one type has it. */
public final class TypeWords {

    private TypeWords() {}

    /** The word by which the type is captured. */
    public static String word(DeliverableType type) {
        return words(type).getFirst();
    }

    /** All eight with their {@code #}, in the playbook's order. */
    public static String all() {
        return Arrays.stream(DeliverableType.values()).map(type -> "#" + word(type)).collect(Collectors.joining(", "));
    }

    static DeliverableType one(String typed, List<Fault> faults) {
        String text = typed.toLowerCase(Locale.ROOT).replace("-", "");
        List<DeliverableType> found = having(word -> word.equals(text));
        if (found.isEmpty()) {
            found = having(word -> word.startsWith(text));
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        faults.add(Fault.at("type", "stat.room.type.unknown", typed, all()));
        return DeliverableType.TO_DO;
    }

    private static List<DeliverableType> having(Predicate<String> wanted) {
        return Stream.of(DeliverableType.values()).filter(type -> words(type).stream().anyMatch(wanted)).toList();
    }

    private static List<String> words(DeliverableType type) {
        return switch (type) {
            case EMAIL_UPDATE -> List.of("email");
            case MEMO -> List.of("memo");
            case MEETING -> List.of("meeting");
            case NEW_WORKGROUP -> List.of("workgroup", "project");
            case STAT_AGENDA_ITEM -> List.of("agenda");
            case STAT_REPORT_OUT -> List.of("report", "statreportout");
            case TO_DO -> List.of("todo");
            case WRITTEN_UPDATE -> List.of("update", "written");
        };
    }
}
