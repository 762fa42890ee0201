package org.stathouse.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Slice;

/**
 * Finds cases and comments by their words, for the signed-in person: what they may not see is not found, not counted and not hinted at by
 * a further page. The best of the newest {@value Candidates#WINDOW} that fit come first, then those of the next.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    /** How many candidates are asked for their rights at once. */
    private static final int AT_ONCE = 100;

    private final SearchSources sources;
    private final Candidates candidates;
    private final JdbcClient database;
    private final CurrentActor currentActor;

    Search(SearchSources sources, Candidates candidates, JdbcClient database, CurrentActor currentActor) {
        this.sources = sources;
        this.candidates = candidates;
        this.database = database;
        this.currentActor = currentActor;
    }

    /** The kinds of things that can be found, by name. */
    public List<String> kinds() {
        return sources.kinds();
    }

    /**
     * A page of what was found, the best first.
     *
     * @param after the cursor of the page before
     * @throws BusinessRuleViolation at {@code q} if too long, at {@code kind} if there is none of that name, at {@code after}
     */
    public Slice<SearchHit> find(SearchQuery query, @Nullable String after, int limit) {
        BusinessRuleViolation.throwIfAny(against(query));
        QueryWords words = QueryWords.of(query.words());
        if (words.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Actor actor = currentActor.get();
        int size = Keyset.pageSize(limit);
        Walk walk = new Walk(actor, words, markers(actor, query), Cursor.parse(after));
        List<Candidate> found = walk.take(size);
        return new Slice<>(hits(found, new Highlights(words)), walk.hasMore() ? walk.place() : null);
    }

    private List<Fault> against(SearchQuery query) {
        List<Fault> faults = new ArrayList<>();
        if (query.words().length() > SearchQuery.MAX_LENGTH) {
            faults.add(Fault.at("q", "shared.tooLong", SearchQuery.MAX_LENGTH, query.words().length()));
        }
        if (query.kind() != null && !kinds().contains(query.kind())) {
            faults.add(Fault.at("kind", "search.unknownKind", query.kind()));
        }
        return faults;
    }

    /** What a document needs so that the person might see it; nothing is asked of who sees everything. */
    private List<Set<String>> markers(Actor actor, SearchQuery query) {
        List<Set<String>> markers = new ArrayList<>();
        if (query.kind() != null) {
            markers.add(Set.of(Markers.kind(query.kind())));
        }
        Set<String> readable = new TreeSet<>();
        boolean everything = true;
        for (SearchSource source : sources.all()) {
            if (source.maySeeAll(actor)) {
                readable.add(Markers.type(source.caseType()));
            } else {
                everything = false;
                readable.addAll(Markers.readable(source.caseType(), source.keys(actor)));
            }
        }
        if (!everything) {
            markers.add(readable);
        }
        return markers;
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

    /** Goes along the candidates, window by window, and takes those that the person may see. */
    private final class Walk {

        private final Actor actor;
        private final QueryWords words;
        private final List<Set<String>> markers;
        private final Map<CaseRef, Boolean> seen = new HashMap<>();
        private Candidates.@Nullable Place window;
        private List<Candidate> ranked;
        private int looked;

        Walk(Actor actor, QueryWords words, List<Set<String>> markers, Cursor from) {
            this.actor = actor;
            this.words = words;
            this.markers = markers;
            this.window = from.window();
            this.ranked = candidates.window(words, markers, window);
            this.looked = Math.min(from.looked(), ranked.size());
        }

        List<Candidate> take(int count) {
            List<Candidate> taken = new ArrayList<>();
            while (taken.size() < count && advance()) {
                taken.add(ranked.get(looked));
                looked++;
            }
            return taken;
        }

        boolean hasMore() {
            return advance();
        }

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
                        .min(Search::byAge)
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
    }

    private static int byAge(Candidates.Place one, Candidates.Place other) {
        int time = one.changedAt().compareTo(other.changedAt());
        // As the database compares ids: by their bytes, not as two signed numbers.
        return time != 0 ? time : one.id().toString().compareTo(other.id().toString());
    }

    private List<SearchHit> hits(List<Candidate> found, Highlights highlights) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, SearchHit> byId = database.sql("select * from search_document where id in (:ids)")
                .param("ids", found.stream().map(Candidate::id).toList())
                .query((row, number) -> {
                    CaseRef subject = new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class));
                    String anchor = row.getString("anchor");
                    String path = sources.of(subject.type()).orElseThrow().path(subject.id());
                    return new SearchHit(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            subject,
                            row.getString("number"),
                            highlights.in(row.getString("title")),
                            highlights.excerpt(row.getString("text")),
                            row.getString("author"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            anchor == null ? path : path + "#" + anchor);
                })
                .list()
                .stream()
                .collect(Collectors.toMap(SearchHit::id, hit -> hit));
        return found.stream().map(candidate -> byId.get(candidate.id())).filter(hit -> hit != null).toList();
    }
}
