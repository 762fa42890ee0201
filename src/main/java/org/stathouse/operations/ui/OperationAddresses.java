package org.stathouse.operations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.workflow.operating.JobState;

/** Where the views of this module stand, and the links between them. */
final class OperationAddresses {

    static final String PROCESSES = "admin/processes";
    static final String INCIDENTS = "admin/incidents";
    static final String CASES = "admin/process-cases";
    static final String MIGRATIONS = "admin/migrations";

    static final String STEP = "step";
    static final String STATE = "state";
    static final String PROCESS = "process";
    static final String WORDS = "words";
    static final String FROM = "from";
    static final String TO = "to";
    static final String RESULT = "result";

    private OperationAddresses() {}

    static Anchor toVersion(String key, int version, @Nullable String step, String text) {
        return new Anchor(PROCESSES + "/" + key + "/" + version + query(new AddressValues().with(STEP, step).query()), text);
    }

    static Anchor toIncidents(@Nullable String key, @Nullable JobState state, String text) {
        return new Anchor(INCIDENTS + query(new AddressValues().with(PROCESS, key).with(STATE, state).query()), text);
    }

    static Anchor toProcess(String process, String text) {
        return new Anchor(CASES + "/" + process, text);
    }

    static Anchor toMigration(UUID migration, String text) {
        return new Anchor(MIGRATIONS + "/" + migration, text);
    }

    static Anchor toNewMigration(String key, int from, String text) {
        return new Anchor(MIGRATIONS + "/new/" + key + query(new AddressValues().with(FROM, from).query()), text);
    }

    private static String query(QueryParameters parameters) {
        String query = parameters.getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
