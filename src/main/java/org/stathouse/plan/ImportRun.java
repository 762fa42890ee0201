package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.Changes;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/**
 * One import in memory: the book and the actions as they stand, changed row by row. A preview throws the run away, an import
 * stores it; so both see the same. Not shared between threads.
 */
class ImportRun {

    private final PlanBook book;
    private final ImportAnswers answers;
    private final Predicate<String> accountExists;
    private final Map<String, Boolean> accounts = new HashMap<>();
    private final Map<UUID, Map<String, Action>> actionsByNumber = new HashMap<>();
    private final Map<UUID, Map<String, Action>> actionsByTitle = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Set<String> awaited = new HashSet<>();
    private final List<PlanRecord> created = new ArrayList<>();
    private final List<KnownSpelling> learned = new ArrayList<>();
    private final List<AuditEvent> events = new ArrayList<>();
    private final Map<Action, ActionChanges.Before> standings = new LinkedHashMap<>();
    private final List<String> alsoCreated = new ArrayList<>();
    private final Map<ImportAnswers.Key, OpenQuestion> questions = new LinkedHashMap<>();

    ImportRun(PlanBook book, Collection<Action> actions, ImportAnswers answers, Predicate<String> accountExists) {
        this.book = book;
        this.answers = answers;
        this.accountExists = accountExists;
        actions.forEach(this::index);
    }

    PlanBook book() {
        return book;
    }

    ImportAnswers answers() {
        return answers;
    }

    boolean accountExists(String username) {
        return accounts.computeIfAbsent(username, accountExists::test);
    }

    Optional<Action> actionByNumber(UUID planId, String number) {
        return Optional.ofNullable(actionsByNumber.getOrDefault(planId, Map.of()).get(number));
    }

    Optional<Action> actionByTitle(UUID planId, String title) {
        return Optional.ofNullable(actionsByTitle.getOrDefault(planId, Map.of()).get(Spelling.key(title)));
    }

    /**
     * Notes that a row describes what this key identifies.
     *
     * @return whether it is the first row of this import to do so; a second one is refused
     */
    boolean claim(ImportRow row, String identity) {
        String first = seen.putIfAbsent(identity, row.place());
        if (first != null) {
            row.fault(null, "shared.import.duplicate", first);
        }
        return first == null;
    }

    /** Notes that the record with this code waits for an answer itself, so that rows that name it wait as well. */
    void await(String code) {
        awaited.add(code);
    }

    boolean isAwaited(String code) {
        return awaited.contains(code);
    }

    /** Changes a known record, or enters a new one, as the row says; nothing happens if the row has a fault or must wait. */
    void write(ImportRow row, PlanRecord record, boolean isNew, Runnable change) {
        row.isAbout(record.label());
        if (row.isBlocked()) {
            return;
        }
        Map<String, @Nullable Object> before = isNew ? Map.of() : record.facts(book);
        if (!isNew && record instanceof Action action) {
            standings.put(action, ActionChanges.Before.of(action));
        }
        change.run();
        enter(record);
        Changes changes = Changes.between(before, record.facts(book));
        row.isAbout(record.label());
        if (isNew) {
            created.add(record);
            row.settle(Outcome.CREATE, changes);
            events.add(record.event(changes, "imported", "Imported %s %s".formatted(record.type(), record.label())));
        } else if (changes.isEmpty()) {
            row.settle(Outcome.UNCHANGED, changes);
        } else {
            row.settle(Outcome.CHANGE, changes);
            events.add(record.event(changes, "changed", "Changed %s %s by import".formatted(record.type(), record.label())));
        }
    }

    /** Enters a record that rows only refer to, because a person decided so or because a plan is nothing but its name. */
    void createReferred(PlanRecord record) {
        enter(record);
        created.add(record);
        alsoCreated.add(record.type() + " " + record.label());
        events.add(record.event(
                Changes.creating(record.facts(book)), "imported", "Created %s %s for an import".formatted(record.type(), record.label())));
    }

    void learn(KnownSpelling spelling) {
        book.remember(spelling);
        learned.add(spelling);
    }

    /** The open question about a spelling; the first row that asks makes it. */
    OpenQuestion question(ImportAnswers.Key key, OpenQuestion fresh) {
        OpenQuestion question = questions.computeIfAbsent(key, any -> fresh);
        question.rows++;
        return question;
    }

    boolean isAsked(ImportAnswers.Key key) {
        return questions.containsKey(key);
    }

    List<OpenQuestion> questions() {
        return List.copyOf(questions.values());
    }

    List<PlanRecord> created() {
        return List.copyOf(created);
    }

    List<KnownSpelling> learned() {
        return List.copyOf(learned);
    }

    /** The known actions that rows described, with how they stood before. */
    Map<Action, ActionChanges.Before> standings() {
        return Collections.unmodifiableMap(standings);
    }

    List<AuditEvent> events() {
        return List.copyOf(events);
    }

    List<String> alsoCreated() {
        return List.copyOf(alsoCreated);
    }

    private void enter(PlanRecord record) {
        if (record instanceof Action action) {
            index(action);
        } else {
            book.add(record);
        }
    }

    private void index(Action action) {
        actionsByTitle.computeIfAbsent(action.planId(), plan -> new HashMap<>()).put(action.titleKey(), action);
        String number = action.number();
        if (number != null) {
            actionsByNumber.computeIfAbsent(action.planId(), plan -> new HashMap<>()).put(number, action);
        }
    }

    /** A question while rows still join it. */
    static final class OpenQuestion {

        private final PlanImport.Kind kind;
        private final @Nullable String plan;
        private final String spelling;
        private final List<String> suggestions;
        private final String where;
        private int rows;

        OpenQuestion(PlanImport.Kind kind, @Nullable String plan, String spelling, List<String> suggestions, String where) {
            this.kind = kind;
            this.plan = plan;
            this.spelling = spelling;
            this.suggestions = List.copyOf(suggestions);
            this.where = where;
        }

        PlanImport.Kind kind() {
            return kind;
        }

        String spelling() {
            return spelling;
        }

        ImportReport.Question view() {
            return new ImportReport.Question(kind.name(), plan, spelling, suggestions, rows, where);
        }
    }
}
