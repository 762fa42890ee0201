package org.stathouse.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.Spelling;

/** What people said that unknown spellings mean, for one import. */
class ImportAnswers {

    /** A spelling within its kind and plan. */
    record Key(PlanImport.Kind kind, @Nullable String planKey, String spellingKey) {

        static Key of(PlanImport.Kind kind, @Nullable String plan, String spelling) {
            return new Key(kind, plan == null ? null : Spelling.key(plan), Spelling.key(spelling));
        }
    }

    private final Map<Key, Mapping> mappings = new HashMap<>();
    private final boolean createMissing;

    /** @param createMissing whether to create, without asking, what resembles nothing known */
    ImportAnswers(List<Mapping> given, boolean createMissing) {
        given.forEach(mapping -> mappings.put(Key.of(mapping.kind(), mapping.plan(), mapping.spelling()), mapping));
        this.createMissing = createMissing;
    }

    Optional<Mapping> to(Key key) {
        return Optional.ofNullable(mappings.get(key));
    }

    boolean createMissing() {
        return createMissing;
    }
}
