package org.stathouse.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;

/** Goes along the candidates, window by window, and takes those that the person may see. */
final class SearchWalk {

    /** How many candidates are asked for their rights at once. */
    private static final int AT_ONCE = 100;

    private final SearchSources sources;
    private final Candidates candidates;
    private final Actor actor;
    private final QueryWords words;
    private final List<Set<String>> markers;
    private final Map<CaseRef, Boolean> seen = new HashMap<>();
    private Candidates.@Nullable Place window;
    private List<Candidate> ranked;
    private int looked;

    /**
     * @param after where to begin, as {@link #place} told it; none for the beginning
     * @throws BusinessRuleViolation at {@code after} if that is no such place
     */
    SearchWalk(
            SearchSources sources,
            Candidates candidates,
            Actor actor,
            QueryWords words,
            List<Set<String>> markers,
            @Nullable String after) {
        Cursor from = Cursor.parse(after);
        this.sources = sources;
        this.candidates = candidates;
        this.actor = actor;
        this.words = words;
        this.markers = markers;
        this.window = from.window();
        this.ranked = candidates.window(words, markers, window);
        this.looked = Math.min(from.looked(), ranked.size());
    }

    /** The next ones, no more than so many. */
    List<Candidate> take(int count) {
        List<Candidate> taken = new ArrayList<>();
        while (taken.size() < count && advance()) {
            taken.add(ranked.get(looked));
            looked++;
        }
        return taken;
    }

    /** Whether there is another one. */
    boolean hasMore() {
        return advance();
    }

    /** Where it stands now, for the next page. */
    String place() {
        return new Cursor(window, looked).toString();
    }

    /** Goes to the next candidate that the person may see; false at the end. */
    private boolean advance() {
        while (true) {
            while (looked < ranked.size()) {
                if (maySee(looked)) {
                    return true;
                }
                looked++;
            }
            if (ranked.size() < Candidates.WINDOW) {
                return false;
            }
            window = ranked.stream()
                    .map(candidate -> new Candidates.Place(candidate.changedAt(), candidate.id()))
                    .min(SearchWalk::byAge)
                    .orElseThrow();
            ranked = candidates.window(words, markers, window);
            looked = 0;
        }
    }

    private boolean maySee(int index) {
        Candidate candidate = ranked.get(index);
        if (!seen.containsKey(candidate.subject())) {
            ask(ranked.subList(index, Math.min(ranked.size(), index + AT_ONCE)));
        }
        return seen.getOrDefault(candidate.subject(), false);
    }

    private void ask(List<Candidate> about) {
        Map<String, List<UUID>> byType = about.stream()
                .map(Candidate::subject)
                .filter(subject -> !seen.containsKey(subject))
                .distinct()
                .collect(Collectors.groupingBy(CaseRef::type, Collectors.mapping(CaseRef::id, Collectors.toList())));
        byType.forEach((type, ids) -> {
            SearchSource source = sources.of(type).orElse(null);
            Set<UUID> seenOnes = source == null ? Set.of() : source.maySeeAll(actor) ? Set.copyOf(ids) : source.seenAmong(actor, ids);
            ids.forEach(id -> seen.put(new CaseRef(type, id), seenOnes.contains(id)));
        });
    }

    private static int byAge(Candidates.Place one, Candidates.Place other) {
        int time = one.changedAt().compareTo(other.changedAt());
        // As the database compares ids: by their bytes, not as two signed numbers.
        return time != 0 ? time : one.id().toString().compareTo(other.id().toString());
    }

    /** A place between two candidates: the window they stand in, and how many of it have been looked at. */
    private record Cursor(Candidates.@Nullable Place window, int looked) {

        static Cursor parse(@Nullable String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return new Cursor(null, 0);
            }
            try {
                int separator = cursor.lastIndexOf('~');
                int looked = Integer.parseInt(cursor.substring(separator + 1));
                String window = cursor.substring(0, separator);
                if (looked < 0 || looked > Candidates.WINDOW) {
                    throw new IllegalArgumentException(cursor);
                }
                Keyset<Instant> place = window.isEmpty() ? null : Keyset.parse(window, Instant::parse);
                return new Cursor(place == null ? null : new Candidates.Place(place.key(), place.id()), looked);
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
            }
        }

        @Override
        public String toString() {
            return (window == null ? "" : new Keyset<>(window.changedAt(), window.id()).toString()) + "~" + looked;
        }
    }
}
