package org.stathouse.search;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What narrows the candidates of a search beside words, as the index keeps it: one a line, told apart by what they begin with. */
final class Markers {

    private static final String KIND = "k:";
    private static final String TYPE = "t:";
    private static final String READER = "r:";

    /** For documents of which the source cannot tell the readers. */
    private static final String ASK = "ask";

    private Markers() {}

    /** The column of a document, each line ended. */
    static String of(String kind, String caseType, Set<String> readers) {
        Set<String> lines = new TreeSet<>(Set.of(KIND + kind, TYPE + caseType));
        if (readers.isEmpty()) {
            lines.add(reader(caseType, ASK));
        }
        readers.forEach(reader -> lines.add(reader(caseType, reader)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static String kind(String kind) {
        return KIND + kind;
    }

    static String type(String caseType) {
        return TYPE + caseType;
    }

    /** What a document must have one of, so that the holder of these keys might see it. */
    static Set<String> readable(String caseType, Collection<String> keys) {
        Set<String> markers = new TreeSet<>(Set.of(reader(caseType, ASK)));
        keys.forEach(key -> markers.add(reader(caseType, key)));
        return markers;
    }

    private static String reader(String caseType, String key) {
        return READER + caseType + "/" + key.replace('\n', ' ');
    }
}
