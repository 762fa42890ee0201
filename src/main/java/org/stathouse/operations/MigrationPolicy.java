package org.stathouse.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.MigrationMapping;

/** When cases may move to another version. */
final class MigrationPolicy {

    static final Rule<Asked> ANOTHER_VERSION = Rule.refuse(
            asked -> asked.from().version() == asked.to().version(), () -> Fault.at("to", "operations.sameVersion"));

    static final Rule<Asked> TARGET_ACTIVE = Rule.refuse(
            asked -> asked.to().suspended(), asked -> Fault.at("to", "operations.targetSuspended", asked.to().version()));

    static final Rule<Asked> SOME_CASE = Rule.refuse(
            asked -> asked.cases() == 0, asked -> Fault.at("from", "operations.noCases", asked.from().version()));

    static final Rule<Asked> ONE_AT_A_TIME = Rule.refuse(
            asked -> asked.moving() && !asked.dryRun(), asked -> Fault.at("from", "operations.migrationRunning", asked.from().version()));

    private MigrationPolicy() {}

    /**
     * @param cases how many run on the old version
     * @param moving whether another move from that version is under way
     */
    record Asked(DefinitionVersion from, DefinitionVersion to, int cases, boolean dryRun, boolean moving) {}

    static List<Fault> faults(Asked asked) {
        return new ArrayList<>(Rule.faults(List.of(ANOTHER_VERSION, TARGET_ACTIVE, SOME_CASE, ONE_AT_A_TIME), asked));
    }

    /** Steps of a mapping that the versions do not have. */
    static List<Fault> unknownSteps(Map<String, String> steps, int from, int to, List<MigrationMapping.Choice> old, List<MigrationMapping.Choice> target) {
        Set<String> sources = old.stream().map(MigrationMapping.Choice::element).collect(Collectors.toSet());
        Set<String> targets = target.stream().map(MigrationMapping.Choice::element).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        steps.forEach((source, becomes) -> {
            if (!sources.contains(source)) {
                faults.add(Fault.at("steps", "operations.unknownStep", from, source));
            }
            if (!targets.contains(becomes)) {
                faults.add(Fault.at("steps", "operations.unknownStep", to, becomes));
            }
        });
        return faults;
    }
}
