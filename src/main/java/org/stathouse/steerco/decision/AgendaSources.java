package org.stathouse.steerco.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.AgendaSource;

/** All features that put cases before SteerCo, asked through one door. */
@Component
public class AgendaSources {

    private final ObjectProvider<AgendaSource> sources;

    AgendaSources(ObjectProvider<AgendaSource> sources) {
        this.sources = sources;
    }

    /** Every source, in the order of the agenda's parts. */
    public List<AgendaSource> all() {
        return sources.stream().sorted(Comparator.comparing(AgendaSource::part)).toList();
    }

    /** The source of a case type; {@link NotFound} where no feature has it. */
    public AgendaSource of(String caseType) {
        Map<String, AgendaSource> byType =
                sources.stream().collect(Collectors.toUnmodifiableMap(AgendaSource::caseType, Function.identity()));
        AgendaSource source = byType.get(caseType);
        if (source == null) {
            throw new NotFound("Agenda source " + caseType);
        }
        return source;
    }
}
