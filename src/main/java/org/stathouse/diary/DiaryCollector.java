package org.stathouse.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/** Asks all sources and puts what they say in order. */
@Component
class DiaryCollector {

    private static final Comparator<DiaryDate> ORDER = Comparator.comparing(DiaryDate::day)
            .thenComparing(DiaryDate::from, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(DiaryDate::until, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(DiaryDate::title)
            .thenComparing(DiaryDate::key);

    private final List<DiarySource> sources;
    private final Deadlines deadlines;

    DiaryCollector(ObjectProvider<DiarySource> sources, Deadlines deadlines) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing((DiarySource source) -> source.kind().order()))
                .toList();
        this.deadlines = deadlines;
    }

    List<DiaryKind> kinds(Actor actor) {
        return sources.stream().filter(source -> source.concerns(actor)).map(DiarySource::kind).toList();
    }

    /** Names every kind that the person can't have. */
    List<Fault> unknownKinds(Actor actor, Collection<String> kinds) {
        Set<String> known = kinds(actor).stream().map(DiaryKind::code).collect(Collectors.toSet());
        return kinds.stream()
                .filter(kind -> !known.contains(kind))
                .sorted()
                .map(kind -> Fault.at("kinds", "diary.kind.unknown", kind))
                .toList();
    }

    /** @param most as many dates of one kind as are of use */
    DiaryPage collect(Actor actor, DiaryFilter filter, int most) {
        DiaryQuery query = new DiaryQuery(actor, filter.from(), filter.until(), filter.whose(), most);
        List<DiaryDate> dates = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        for (DiarySource source : sources) {
            if (source.concerns(actor) && (filter.kinds().isEmpty() || filter.kinds().contains(source.kind().code()))) {
                List<DiaryDate> found = source.entries(query).stream().map(entry -> date(source.kind(), entry)).sorted(ORDER).toList();
                dates.addAll(found.size() > most ? found.subList(0, most) : found);
                if (found.size() > most) {
                    cut.add(source.kind().label());
                }
            }
        }
        dates.sort(ORDER);
        return new DiaryPage(dates, cut);
    }

    private DiaryDate date(DiaryKind kind, DiaryEntry entry) {
        return switch (entry.when()) {
            case DiaryEntry.When.Day(LocalDate day) -> date(kind, entry, day, null, null);
            case DiaryEntry.When.By(Instant due) -> date(kind, entry, dayOf(due), null, due);
            case DiaryEntry.When.Hours(Instant from, Instant until) -> date(kind, entry, dayOf(from), from, until);
        };
    }

    private static DiaryDate date(
            DiaryKind kind, DiaryEntry entry, LocalDate day, @Nullable Instant from, @Nullable Instant until) {
        return new DiaryDate(
                kind.code(), kind.label(), entry.key(), entry.title(), entry.detail(), day, from, until, entry.place(), entry.path(), entry.done());
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(deadlines.zone()).toLocalDate();
    }
}
