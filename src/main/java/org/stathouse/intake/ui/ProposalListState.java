package org.stathouse.intake.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.ProposalFilter;
import org.stathouse.intake.ProposalOrder;
import org.stathouse.intake.ProposalStatus;

/** What the list of proposals shows, as its address says it; words that mean nothing are passed over. */
record ProposalListState(ProposalFilter filter, ProposalOrder order) {

    static final ProposalListState START = new ProposalListState(ProposalFilter.ALL, ProposalOrder.NEWEST_FIRST);

    static ProposalListState of(boolean mine, Set<ProposalStatus> statuses, @Nullable String words, ProposalOrder order) {
        return new ProposalListState(new ProposalFilter(statuses, null, words, mine), order);
    }

    static ProposalListState read(QueryParameters parameters) {
        Set<ProposalStatus> statuses = parameters.getParameters("status").stream()
                .flatMap(name -> Arrays.stream(ProposalStatus.values()).filter(status -> inAddress(status).equals(name)))
                .collect(Collectors.toUnmodifiableSet());
        ProposalOrder order = parameters.getSingleParameter("sort")
                .flatMap(text -> ProposalOrder.all().stream().filter(known -> known.toString().equals(text)).findFirst())
                .orElse(ProposalOrder.NEWEST_FIRST);
        boolean mine = parameters.getSingleParameter("whose").filter("mine"::equals).isPresent();
        return of(mine, statuses, parameters.getSingleParameter("q").orElse(null), order);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("q", List.of(filter.text()));
        }
        if (filter.mine()) {
            parameters.put("whose", List.of("mine"));
        }
        if (!filter.statuses().isEmpty()) {
            List<String> names = new ArrayList<>(filter.statuses().stream().sorted().map(ProposalListState::inAddress).toList());
            parameters.put("status", names);
        }
        if (!order.equals(ProposalOrder.NEWEST_FIRST)) {
            parameters.put("sort", List.of(order.toString()));
        }
        return new QueryParameters(parameters);
    }

    private static String inAddress(ProposalStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
