package org.stathouse.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.PlanImport.Kind;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/**
 * Finds what the rows of an import name: as spelled, by another name of it, or by a spelling that a person explained before.
 * For an unknown one it asks: the row waits, and the report carries the question with suggestions.
 */
class References {

    /** Names less alike than this are not suggested: "Building Public Safety" is not "Enhancing Public Safety". */
    private static final double WORTH_SUGGESTING = 0.85;

    private static final int MOST_SUGGESTIONS = 5;
    private static final int NAME_LENGTH = 200;

    private final ImportRun run;
    private final Map<String, Agency> agencies = new HashMap<>();

    References(ImportRun run) {
        this.run = run;
    }

    /** The plan named; a plan is nothing but its name, so an unknown one is entered unless it looks like a slip. */
    Optional<CityPlan> plan(ImportRow row) {
        String name = row.required("plan", NAME_LENGTH);
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            return Optional.empty();
        }
        Optional<CityPlan> known = run.book().plan(name).or(() -> meant(CityPlan.class, Kind.PLAN, null, name));
        if (known.isPresent()) {
            return known;
        }
        List<String> similar = run.book().all(CityPlan.class).map(CityPlan::label).filter(other -> Spelling.nearlySame(other, name)).toList();
        Subject subject = new Subject(Kind.PLAN, null, "plan", name);
        if (similar.isEmpty()) {
            return Optional.of(create(new CityPlan(name)));
        }
        return ask(row, subject, similar, text -> run.book().plan(text), () -> new CityPlan(name));
    }

    /** The pillar of the plan. */
    Optional<Pillar> pillar(ImportRow row, CityPlan plan, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        return run.book().pillar(plan.id(), name)
                .or(() -> meant(Pillar.class, Kind.PILLAR, plan, name))
                .or(() -> ask(
                        row,
                        new Subject(Kind.PILLAR, plan, "pillar", name),
                        similar(name, Kind.PILLAR, run.book().all(Pillar.class).filter(pillar -> pillar.planId().equals(plan.id()))),
                        text -> run.book().pillar(plan.id(), text),
                        () -> new Pillar(plan.id(), name)));
    }

    /** The pillar of the plan, or, for the plan of an agency that has none of its own, the one of that name elsewhere. */
    Optional<Pillar> pillarOfPlanOrAdvanced(ImportRow row, CityPlan plan, String name) {
        boolean hasOwn = run.book().all(Pillar.class).anyMatch(pillar -> pillar.planId().equals(plan.id()));
        List<Pillar> elsewhere = run.book().pillarsNamed(name);
        return !hasOwn && elsewhere.size() == 1 ? Optional.of(elsewhere.getFirst()) : pillar(row, plan, name);
    }

    /** The pillar of that name in whichever plan, for rows that name no plan. */
    Optional<Pillar> pillarOfAnyPlan(ImportRow row, String column, @Nullable String name) {
        String planName = row.cells().getOrDefault("plan", "");
        if (name == null) {
            return Optional.empty();
        }
        if (!planName.isEmpty()) {
            return plan(row).flatMap(plan -> pillar(row, plan, name));
        }
        List<Pillar> named = run.book().pillarsNamed(name);
        if (named.size() > 1) {
            row.fault(column, "plan.import.pillarOfSeveralPlans", name);
            return Optional.empty();
        }
        return named.stream().findFirst().or(() -> meant(Pillar.class, Kind.PILLAR, null, name)).or(() -> {
            row.fault(column, "plan.import.pillarUnknown", name);
            return Optional.empty();
        });
    }

    /** The goal of the plan by its text. */
    Optional<Goal> goal(ImportRow row, CityPlan plan, @Nullable Pillar pillar, String text) {
        return run.book().goalByText(plan.id(), text)
                .or(() -> meant(Goal.class, Kind.GOAL, plan, text))
                .or(() -> askForGoal(row, plan, pillar, text));
    }

    private Optional<Goal> askForGoal(ImportRow row, CityPlan plan, @Nullable Pillar pillar, String text) {
        Stream<Goal> goals = run.book().all(Goal.class).filter(goal -> goal.planId().equals(plan.id()));
        List<String> suggestions = similar(text, Kind.GOAL, goals);
        return ask(
                row, new Subject(Kind.GOAL, plan, "goal", text), suggestions, name -> run.book().goalByText(plan.id(), name), () -> {
                    if (pillar == null) {
                        row.fault("pillar", "plan.import.newGoalNeedsPillar", text);
                        return null;
                    }
                    Goal goal = new Goal(plan.id(), pillar.id(), text);
                    String code = row.text("goal_code", 40);
                    goal.place(pillar.id(), code, text);
                    return goal;
                });
    }

    /** The agency by name, public name or acronym. */
    Optional<Agency> agency(ImportRow row, String column, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Agency> known = Optional.ofNullable(agencies.get(name))
                .or(() -> run.book().agencyByName(name))
                .or(() -> meant(Agency.class, Kind.AGENCY, null, name))
                .or(() -> run.book().agencyByPublicNameOrAcronym(name));
        known.ifPresent(agency -> agencies.put(name, agency));
        return known.or(() -> ask(
                row,
                new Subject(Kind.AGENCY, null, column, name),
                similar(name, Kind.AGENCY, run.book().all(Agency.class)),
                text -> run.book().agencyByName(text),
                () -> new Agency(null, name)));
    }

    /** What a person said before that the spelling means. */
    <T extends PlanRecord> Optional<T> meant(Class<T> type, Kind kind, @Nullable CityPlan plan, String spelling) {
        return run.book().meaning(kind, plan == null ? null : plan.id(), spelling).filter(type::isInstance).map(type::cast);
    }

    /** The records whose name or public name is so near to the spelling that a person must say whether they are the same. */
    <T extends PlanRecord> List<String> nearlySame(String name, Stream<T> records) {
        return records.filter(record -> names(record).anyMatch(other -> Spelling.nearlySame(other, name)))
                .map(PlanRecord::label)
                .distinct()
                .toList();
    }

    /**
     * What a person answers about a spelling: an existing record, which is remembered, or a new one. Without an answer the
     * row waits.
     */
    <T extends PlanRecord> Optional<T> ask(
            ImportRow row, Subject subject, List<String> suggestions, Function<String, Optional<T>> byName, Supplier<@Nullable T> fresh) {
        ImportAnswers.Key key = subject.key();
        Mapping answer = run.answers().to(key).orElse(null);
        if (answer == null && !(run.answers().createMissing() && suggestions.isEmpty())) {
            run.question(
                    key, new ImportRun.OpenQuestion(subject.kind(), subject.planName(), subject.spelling(), suggestions, row.place()));
            row.waitForAnswer();
            return Optional.empty();
        }
        if (answer == null || answer.means() == null) {
            return Optional.ofNullable(fresh.get()).map(this::create);
        }
        Optional<T> target = byName.apply(answer.means()).or(() -> createdByAnswer(subject, answer.means(), fresh));
        target.ifPresentOrElse(
                record -> run.learn(new KnownSpelling(subject.kind(), subject.planId(), subject.spelling(), record.id())),
                () -> row.fault(subject.column(), "shared.import.mappingUnknown", subject.spelling(), answer.means()));
        return target;
    }

    /**
     * What a person answers when a row that describes a record is nearly called like a known one: which one it is, or empty
     * for another one, which the row then creates itself. Without an answer the row waits.
     */
    <T extends PlanRecord> Optional<T> askIfSame(
            ImportRow row, Subject subject, List<String> similar, Function<String, Optional<T>> byName) {
        Mapping answer = run.answers().to(subject.key()).orElse(null);
        return answer != null && answer.means() == null ? Optional.empty() : ask(row, subject, similar, byName, () -> null);
    }

    /** An answer may name what another answer of the same import creates, whichever row comes first. */
    private <T extends PlanRecord> Optional<T> createdByAnswer(Subject subject, String name, Supplier<@Nullable T> fresh) {
        boolean decided = run.answers().to(ImportAnswers.Key.of(subject.kind(), subject.planName(), name)).filter(other -> other.means() == null).isPresent();
        T record = decided ? fresh.get() : null;
        if (record == null) {
            return Optional.empty();
        }
        rename(record, name);
        return Optional.of(create(record));
    }

    private static void rename(PlanRecord record, String name) {
        switch (record) {
            case Agency agency -> agency.identify(null, name);
            case Pillar pillar -> pillar.rename(name);
            case Goal goal -> goal.place(goal.pillarId(), goal.code(), name);
            case CityPlan plan -> throw new IllegalStateException("A plan is entered by its own name: " + plan.label());
            case CityService service -> throw new IllegalStateException("Nobody is asked about a service: " + service.label());
            case Kpi kpi -> throw new IllegalStateException("Nobody is asked about a KPI: " + kpi.label());
            case Action action -> throw new IllegalStateException("Nobody is asked about an action: " + action.label());
        }
    }

    private <T extends PlanRecord> T create(T record) {
        run.createReferred(record);
        return record;
    }

    /** Known names first by likeness; then spellings of this import that are asked about as well and may become new records. */
    private <T extends PlanRecord> List<String> similar(String name, Kind kind, Stream<T> records) {
        Map<String, Double> found = new LinkedHashMap<>();
        records.forEach(record -> names(record)
                .filter(other -> alike(other, name))
                .forEach(other -> found.merge(record.label(), Spelling.likeness(other, name), Math::max)));
        run.questions().stream()
                .filter(question -> question.kind() == kind && !Spelling.key(question.spelling()).equals(Spelling.key(name)))
                .filter(question -> alike(question.spelling(), name))
                .forEach(question -> found.merge(question.spelling(), Spelling.likeness(question.spelling(), name), Math::max));
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean alike(String one, String other) {
        return Spelling.likeness(one, other) >= WORTH_SUGGESTING;
    }

    private static Stream<String> names(PlanRecord record) {
        if (record instanceof Agency agency && agency.details().publicName() instanceof String publicName) {
            return Stream.of(agency.label(), publicName);
        }
        return Stream.of(record.label());
    }

    /** What is asked about: a spelling of some kind of record, in the column where it stands. */
    record Subject(Kind kind, @Nullable CityPlan plan, String column, String spelling) {

        ImportAnswers.Key key() {
            return ImportAnswers.Key.of(kind, planName(), spelling);
        }

        @Nullable
        String planName() {
            return plan == null ? null : plan.label();
        }

        @Nullable
        UUID planId() {
            return plan == null ? null : plan.id();
        }
    }
}
