package org.stathouse.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.workflow.DecisionTable;
import org.stathouse.workflow.Decisions;

/**
 * The weights of the six criteria, kept in the versioned decision table {@code intake-criteria-weights}; TMO defines the
 * criteria (processes.md A.1 [S]).
 */
@Service
@Transactional
public class CriteriaWeights {

    /** The decision table's key, also the name of its file. */
    public static final String DECISION = "intake-criteria-weights";

    private final Decisions decisions;
    private final CurrentActor currentActor;

    /** What each version of the table gives; a version never changes. */
    private final Map<Integer, WeightsTable> evaluated = new ConcurrentHashMap<>();

    CriteriaWeights(Decisions decisions, CurrentActor currentActor) {
        this.decisions = decisions;
        this.currentActor = currentActor;
    }

    /** The weights in force now; the engine evaluates each version of the table once. */
    public WeightsTable current() {
        DecisionTable newest = decisions.newest(DECISION);
        WeightsTable known = evaluated.get(newest.version());
        if (known != null) {
            return known;
        }
        WeightsTable table = new WeightsTable(newest.version(), evaluate(), newest.deployedAt());
        // Another node may have deployed a version in between.
        if (decisions.newest(DECISION).version() == table.version()) {
            evaluated.put(table.version(), table);
        }
        return table;
    }

    private Map<Criterion, Integer> evaluate() {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            List<Map<String, Object>> found = decisions.evaluate(DECISION, Map.of("criterion", criterion.name()));
            if (found.size() != 1) {
                throw new IllegalStateException("The weights table has " + found.size() + " rows for " + criterion);
            }
            weights.put(criterion, ((Number) found.getFirst().get("weight")).intValue());
        }
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != ScoringPolicy.WEIGHTS_SUM) {
            throw new IllegalStateException("The criteria weights add up to " + sum + ", not to " + ScoringPolicy.WEIGHTS_SUM);
        }
        return weights;
    }

    /** All versions, newest first, for administrators and TMO. */
    public List<WeightsTable> versions() {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR, Role.TMO)) {
            throw new NotPermitted(Fault.of("intake.weights.readers"));
        }
        return decisions.versions(DECISION).stream().map(CriteriaWeights::read).toList();
    }

    private static WeightsTable read(DecisionTable table) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (List<String> row : table.rows()) {
            String name = row.getFirst().replace("\"", "").strip();
            Arrays.stream(Criterion.values())
                    .filter(criterion -> criterion.name().equals(name))
                    .forEach(criterion -> weights.put(criterion, Integer.valueOf(row.getLast().strip())));
        }
        return new WeightsTable(table.version(), weights, table.deployedAt());
    }
}
