package org.stathouse.operations;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mapping of steps as the database keeps it. */
final class StepsJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> STEPS = new TypeReference<>() {};

    private StepsJson() {}

    static String write(Map<String, String> steps) {
        return JSON.writeValueAsString(new TreeMap<>(steps));
    }

    static Map<String, String> read(String steps) {
        return JSON.readValue(steps, STEPS);
    }
}
