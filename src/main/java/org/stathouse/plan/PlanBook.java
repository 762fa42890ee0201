package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** The whole plan but its actions, in memory and indexed: what refers to what by which name. Not shared between threads. */
class PlanBook implements PlanRecord.Names {

    private final Map<UUID, PlanRecord> records = new LinkedHashMap<>();
    private final Map<String, CityPlan> plans = new HashMap<>();
    private final Map<UUID, Map<String, Goal>> goalsByCode = new HashMap<>();
    private final Map<UUID, Map<String, Goal>> goalsByText = new HashMap<>();
    private final Map<String, List<Pillar>> pillars = new HashMap<>();
    private final Map<String, Agency> agenciesByCode = new HashMap<>();
    private final Map<String, List<Agency>> agenciesByName = new HashMap<>();
    private final Map<String, CityService> services = new HashMap<>();
    private final Map<String, Kpi> kpisByCode = new HashMap<>();
    private final Map<String, List<Kpi>> kpisByTitle = new HashMap<>();
    private final Map<String, List<KnownSpelling>> spellings = new HashMap<>();

    PlanBook(Collection<? extends PlanRecord> known, Collection<KnownSpelling> knownSpellings) {
        known.forEach(this::add);
        knownSpellings.forEach(this::remember);
    }

    /** Enters a record, or enters it again once its name or code has changed. */
    final void add(PlanRecord record) {
        records.put(record.id(), record);
        switch (record) {
            case CityPlan plan -> plans.put(plan.key(), plan);
            case Pillar pillar -> enter(pillars, pillar.key(), pillar);
            case Goal goal -> add(goal);
            case Agency agency -> add(agency);
            case CityService service -> services.put(service.code(), service);
            case Kpi kpi -> add(kpi);
            case Action action -> throw new IllegalArgumentException("The book holds no actions: " + action.label());
        }
    }

    private void add(Goal goal) {
        goalsByText.computeIfAbsent(goal.planId(), plan -> new HashMap<>()).put(goal.key(), goal);
        String code = goal.code();
        if (code != null) {
            goalsByCode.computeIfAbsent(goal.planId(), plan -> new HashMap<>()).put(code, goal);
        }
    }

    private void add(Agency agency) {
        enter(agenciesByName, agency.key(), agency);
        String code = agency.code();
        if (code != null) {
            agenciesByCode.put(code, agency);
        }
    }

    private void add(Kpi kpi) {
        enter(kpisByTitle, kpi.key(), kpi);
        String code = kpi.code();
        if (code != null) {
            kpisByCode.put(code, kpi);
        }
    }

    final void remember(KnownSpelling spelling) {
        enter(spellings, spelling.key(), spelling);
    }

    private static <T> void enter(Map<String, List<T>> index, String key, T value) {
        List<T> values = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    Optional<CityPlan> plan(String name) {
        return Optional.ofNullable(plans.get(Spelling.key(name)));
    }

    Optional<Pillar> pillar(UUID planId, String name) {
        return pillarsNamed(name).stream().filter(pillar -> pillar.planId().equals(planId)).findFirst();
    }

    /** The pillars of that name in every plan. */
    List<Pillar> pillarsNamed(String name) {
        return pillars.getOrDefault(Spelling.key(name), List.of());
    }

    Optional<Goal> goalByCode(UUID planId, String code) {
        return Optional.ofNullable(goalsByCode.getOrDefault(planId, Map.of()).get(code));
    }

    Optional<Goal> goalByText(UUID planId, String text) {
        return Optional.ofNullable(goalsByText.getOrDefault(planId, Map.of()).get(Spelling.key(text)));
    }

    Optional<Agency> agencyByCode(String code) {
        return Optional.ofNullable(agenciesByCode.get(code));
    }

    /** The agency of that name; where two share it, the one that the City gave a code. */
    Optional<Agency> agencyByName(String name) {
        return agenciesByName.getOrDefault(Spelling.key(name), List.of()).stream()
                .filter(agency -> agency.key().equals(Spelling.key(name)))
                .min(Comparator.comparing(agency -> agency.code() == null));
    }

    /** The one agency that is known to the public by this name or by this acronym; none if several are. */
    Optional<Agency> agencyByPublicNameOrAcronym(String name) {
        String key = Spelling.key(name);
        List<Agency> found = all(Agency.class)
                .filter(agency -> Stream.of(agency.details().publicName(), agency.details().acronym())
                        .anyMatch(other -> other != null && Spelling.key(other).equals(key)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<CityService> service(String code) {
        return Optional.ofNullable(services.get(code));
    }

    Optional<Kpi> kpiByCode(String code) {
        return Optional.ofNullable(kpisByCode.get(code));
    }

    List<Kpi> kpisTitled(String title) {
        String key = Spelling.key(title);
        return kpisByTitle.getOrDefault(key, List.of()).stream().filter(kpi -> kpi.key().equals(key)).toList();
    }

    /** What a person once said that a spelling means. */
    Optional<PlanRecord> meaning(PlanImport.Kind kind, @Nullable UUID planId, String spelling) {
        return spellings.getOrDefault(Spelling.key(spelling), List.of()).stream()
                .filter(known -> known.kind() == kind && (planId == null || planId.equals(known.planId())))
                .flatMap(known -> Optional.ofNullable(records.get(known.targetId())).stream())
                .findFirst();
    }

    Optional<PlanRecord> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(records.get(id));
    }

    <T extends PlanRecord> Optional<T> find(Class<T> type, @Nullable UUID id) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    <T extends PlanRecord> Stream<T> all(Class<T> type) {
        return records.values().stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public @Nullable String of(@Nullable UUID id) {
        return find(id).map(PlanRecord::label).orElse(null);
    }

    @Override
    public @Nullable String codeOf(@Nullable UUID id) {
        PlanRecord record = find(id).orElse(null);
        return switch (record) {
            case null -> null;
            case Agency agency -> agency.code();
            case CityService service -> service.code();
            case Kpi kpi -> kpi.code();
            case Goal goal -> goal.code();
            case Pillar pillar -> pillar.number();
            case CityPlan plan -> null;
            case Action action -> action.number();
        };
    }

    @Override
    public @Nullable String planOf(@Nullable UUID pillarId) {
        return find(Pillar.class, pillarId).map(pillar -> of(pillar.planId())).orElse(null);
    }
}
