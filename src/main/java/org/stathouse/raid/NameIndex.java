package org.stathouse.raid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/**
 * Finds what the rows of an import call actions, or pillars: by any of their names, or by a spelling that a person explained.
 * For an unknown one it asks: the row waits, and the report carries the question with suggestions.
 */
class NameIndex<T> {

    /** Names less alike than this are not suggested. */
    private static final double WORTH_SUGGESTING = 0.85;

    private static final int MOST_SUGGESTIONS = 5;
    private static final int LONGEST_SPELLING = 500;

    private final RaidMapping.Kind kind;
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<UUID, T> things = new LinkedHashMap<>();
    private final Map<UUID, String> fullNames = new LinkedHashMap<>();
    private final Map<UUID, String> comparedNames = new LinkedHashMap<>();
    private final Map<String, UUID> learned = new HashMap<>();
    private final Map<String, RaidSpelling> fresh = new LinkedHashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, OpenQuestion> questions = new LinkedHashMap<>();

    /** A question while rows still join it. */
    private record OpenQuestion(String spelling, List<String> suggestions, String where, List<ImportRow> rows) {}

    NameIndex(RaidMapping.Kind kind, List<RaidSpelling> spellings, List<RaidMapping> given) {
        this.kind = kind;
        spellings.stream().filter(spelling -> spelling.kind() == kind).forEach(spelling -> learned.put(spelling.key(), spelling.targetId()));
        given.stream()
                .filter(mapping -> mapping.kind() == kind && mapping.means() != null)
                .forEach(mapping -> answers.put(Spelling.key(mapping.spelling()), mapping.means()));
    }

    /**
     * Adds something that rows can name.
     *
     * @param fullName the name that tells it from all others
     * @param compared the name by which likeness is judged
     * @param shorter other names of it, which several may share
     */
    void add(UUID id, T thing, String fullName, String compared, List<String> shorter) {
        things.put(id, thing);
        fullNames.put(id, fullName);
        comparedNames.put(id, compared);
        name(id, fullName);
        shorter.forEach(name -> name(id, name));
    }

    private void name(UUID id, String name) {
        List<UUID> named = byName.computeIfAbsent(Spelling.key(name), any -> new ArrayList<>());
        if (!named.contains(id)) {
            named.add(id);
        }
    }

    /** What a cell names; nothing where a fault was found or a question asked. */
    Optional<T> find(ImportRow row, String column, String name) {
        String key = Spelling.key(name);
        List<UUID> named = byName.getOrDefault(key, List.of());
        if (named.size() > 1) {
            row.fault(column, "raid.import.ambiguous", kind.label(), name, fullNames.get(named.getFirst()));
            return Optional.empty();
        }
        if (named.size() == 1) {
            return Optional.ofNullable(things.get(named.getFirst()));
        }
        UUID known = learned.get(key);
        if (known != null && things.containsKey(known)) {
            return Optional.ofNullable(things.get(known));
        }
        return answered(row, column, name, key);
    }

    private Optional<T> answered(ImportRow row, String column, String name, String key) {
        String answer = answers.get(key);
        if (name.length() > LONGEST_SPELLING) {
            row.fault(column, "shared.tooLong", LONGEST_SPELLING, name.length());
            return Optional.empty();
        }
        if (answer == null) {
            questions.computeIfAbsent(key, any -> new OpenQuestion(name, similar(name), row.place(), new ArrayList<>())).rows().add(row);
            row.waitForAnswer();
            return Optional.empty();
        }
        List<UUID> meant = byName.getOrDefault(Spelling.key(answer), List.of());
        if (meant.size() != 1) {
            row.fault(column, "shared.import.mappingUnknown", name, answer);
            return Optional.empty();
        }
        fresh.computeIfAbsent(key, any -> new RaidSpelling(kind, name, meant.getFirst()));
        return Optional.ofNullable(things.get(meant.getFirst()));
    }

    private List<String> similar(String name) {
        record Likeness(String name, double degree) {}
        return comparedNames.entrySet().stream()
                .map(entry -> new Likeness(fullNames.getOrDefault(entry.getKey(), ""), Spelling.likeness(entry.getValue(), name)))
                .filter(likeness -> likeness.degree() >= WORTH_SUGGESTING)
                .sorted(Comparator.comparingDouble(Likeness::degree).reversed().thenComparing(Likeness::name))
                .limit(MOST_SUGGESTIONS)
                .map(Likeness::name)
                .toList();
    }

    /** The questions that are open, in the order in which rows asked. */
    List<ImportReport.Question> questions() {
        return questions.values().stream()
                .map(open -> new ImportReport.Question(
                        kind.name(), null, open.spelling(), open.suggestions(), (int) open.rows().stream().distinct().count(), open.where()))
                .toList();
    }

    /** What the answers of this import taught, to be remembered. */
    List<RaidSpelling> fresh() {
        return List.copyOf(fresh.values());
    }
}
