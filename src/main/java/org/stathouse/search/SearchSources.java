package org.stathouse.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All features' sources, asked for when they are needed: they stand on services that themselves tell the index of changes. */
@Component
class SearchSources {

    private final ObjectProvider<SearchSource> sources;
    private final ObjectProvider<SearchRemarks> remarks;

    SearchSources(ObjectProvider<SearchSource> sources, ObjectProvider<SearchRemarks> remarks) {
        this.sources = sources;
        this.remarks = remarks;
    }

    Optional<SearchSource> of(String caseType) {
        return Optional.ofNullable(byType().get(caseType));
    }

    Collection<SearchSource> all() {
        return byType().values();
    }

    List<SearchRemarks> remarks() {
        return remarks.orderedStream().toList();
    }

    /** Everything that can be asked for, by name. */
    List<String> kinds() {
        return Stream.concat(all().stream().map(SearchSource::kind), remarks().stream().map(SearchRemarks::kind))
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, SearchSource> byType() {
        return sources.stream().collect(Collectors.toUnmodifiableMap(SearchSource::caseType, Function.identity()));
    }
}
