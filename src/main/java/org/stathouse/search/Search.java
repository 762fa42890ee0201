package org.stathouse.search;

import java.time.OffsetDateTime;
import java.util.ArrayList;
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
        SearchWalk walk = new SearchWalk(sources, candidates, actor, words, markers(actor, query), after);
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
