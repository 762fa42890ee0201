package org.stathouse.worklist.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a draft as they stand in the database. */
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private DraftJson() {}

    static String write(Map<String, List<String>> fields) {
        return JSON.writeValueAsString(fields);
    }

    static Map<String, List<String>> read(String json) {
        return JSON.readValue(json, FIELDS);
    }
}
