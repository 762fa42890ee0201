package org.stathouse.workflow.operating;

import java.util.List;
import java.util.Map;

/**
 * Which step of one version becomes which of another.
 *
 * @param steps ids of elements of the old version, each with the one it becomes
 */
public record MigrationMapping(String processKey, int from, int to, Map<String, String> steps) {

    public MigrationMapping {
        steps = Map.copyOf(steps);
    }

    /** What speaks against it: one sentence for each pair that cannot stand. */
    public record Fault(String element, String sentence) {}

    /** A step that can be mapped, with what it may become. */
    public record Choice(String element, String name, String kind, List<Target> targets) {

        public Choice {
            targets = List.copyOf(targets);
        }
    }

    /** A step of the new version. */
    public record Target(String element, String name) {}
}
