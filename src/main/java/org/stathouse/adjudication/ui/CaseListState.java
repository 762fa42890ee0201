package org.stathouse.adjudication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.RedCaseFilter;
import org.stathouse.adjudication.RedCaseStage;

/** What the list of red cases shows, as its address says it; words that mean nothing are passed over. */
record CaseListState(RedCaseFilter filter) {

    static final CaseListState START = new CaseListState(RedCaseFilter.ALL);

    static CaseListState read(QueryParameters parameters) {
        Set<RedCaseStage> stages = parameters.getParameters("stage").stream()
                .flatMap(name -> Arrays.stream(RedCaseStage.values()).filter(stage -> inAddress(stage).equals(name)))
                .collect(Collectors.toUnmodifiableSet());
        return new CaseListState(new RedCaseFilter(
                stages,
                id(parameters, "pillar"),
                id(parameters, "agency"),
                parameters.getSingleParameter("q").filter(text -> !text.isBlank()).orElse(null),
                parameters.getSingleParameter("whose").filter("mine"::equals).isPresent(),
                parameters.getSingleParameter("due").filter("overdue"::equals).isPresent()));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.text());
        if (!filter.stages().isEmpty()) {
            parameters.put("stage", filter.stages().stream().sorted().map(CaseListState::inAddress).toList());
        }
        put(parameters, "pillar", filter.pillar());
        put(parameters, "agency", filter.agency());
        put(parameters, "whose", filter.mine() ? "mine" : null);
        put(parameters, "due", filter.overdue() ? "overdue" : null);
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable UUID id(QueryParameters parameters, String name) {
        Optional<String> text = parameters.getSingleParameter(name);
        try {
            return text.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException meansNothing) {
            return null;
        }
    }

    private static String inAddress(RedCaseStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
