package org.stathouse.intake;

import jakarta.persistence.criteria.Predicate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** Reading proposals: one, many, and the documents of one. Everybody sees only what {@link ProposalAccess} allows. */
@Service
@Transactional(readOnly = true)
public class ProposalRegister {

    private static final int MOST_IN_A_PAGE = 200;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final ProposalViews views;
    private final DocumentStore documents;
    private final CurrentActor currentActor;

    ProposalRegister(
            ProposalRepository proposals,
            ProposalAccess access,
            ProposalViews views,
            DocumentStore documents,
            CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.views = views;
        this.documents = documents;
        this.currentActor = currentActor;
    }

    /** One proposal as its case page shows it. */
    public ProposalView get(UUID id) {
        Actor actor = currentActor.get();
        return views.view(access.seen(actor, id), actor);
    }

    /**
     * The proposals that the person may see, newest first.
     *
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    public Slice<ProposalRow> list(ProposalFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST_IN_A_PAGE);
        Actor actor = currentActor.get();
        Specification<Proposal> asked = access.seenBy(actor).and(matching(filter, actor)).and(behind(after));
        List<Proposal> found = proposals.findBy(asked, query -> query.sortBy(NEWEST_FIRST).limit(size + 1).all());
        boolean more = found.size() > size;
        List<Proposal> page = more ? found.subList(0, size) : found;
        return new Slice<>(page.stream().map(views::row).toList(), more ? cursor(page.getLast()) : null);
    }

    /**
     * One page of the proposals that the person may see, in an order of their choice; {@code next} is the number of the page
     * that follows.
     *
     * @param page from 0
     * @param size 1 to 200
     */
    public Slice<ProposalRow> sorted(ProposalFilter filter, ProposalOrder order, int page, int size) {
        Actor actor = currentActor.get();
        Sort.Direction direction = order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort sort = Sort.by(new Sort.Order(direction, order.property()).nullsLast(), Sort.Order.desc("id"));
        PageRequest asked = PageRequest.of(page, Math.clamp(size, 1, MOST_IN_A_PAGE), sort);
        var found = proposals.findBy(access.seenBy(actor).and(matching(filter, actor)), query -> query.slice(asked));
        return new Slice<>(found.map(views::row).getContent(), found.hasNext() ? String.valueOf(page + 1) : null);
    }

    /** The letters and other documents issued in a case, oldest first. */
    public List<StoredDocument> documents(UUID id) {
        return documents.of(access.seen(currentActor.get(), id).ref());
    }

    /** A document of this case; one of another case is {@link NotFound}. */
    public StoredDocument document(UUID id, UUID document) {
        return documents(id).stream()
                .filter(stored -> stored.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Document " + document));
    }

    /** The content of a document of this case. */
    public byte[] content(UUID id, UUID document) {
        return documents.content(document(id, document).id());
    }

    private static Specification<Proposal> matching(ProposalFilter filter, Actor actor) {
        return (proposal, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            var content = proposal.get("content");
            if (!filter.statuses().isEmpty()) {
                all.add(proposal.get("status").in(filter.statuses()));
            }
            if (filter.pillarId() != null) {
                all.add(build.equal(content.get("pillarId"), filter.pillarId()));
            }
            if (filter.mine()) {
                all.add(build.or(
                        build.equal(proposal.get("proposer"), actor.username()), build.equal(content.get("owner"), actor.username())));
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String pattern = "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%";
                all.add(build.or(
                        build.like(build.lower(proposal.get("number")), pattern, '!'),
                        build.like(build.lower(content.get("title")), pattern, '!'),
                        build.like(build.lower(content.get("description")), pattern, '!')));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static String escape(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Specification<Proposal> behind(@Nullable String after) {
        if (after == null) {
            return Specification.unrestricted();
        }
        try {
            int separator = after.indexOf('_');
            Instant createdAt = Instant.parse(after.substring(0, separator));
            UUID id = UUID.fromString(after.substring(separator + 1));
            return (proposal, query, build) -> build.or(
                    build.lessThan(proposal.get("createdAt"), createdAt),
                    build.and(build.equal(proposal.get("createdAt"), createdAt), build.lessThan(proposal.get("id"), id)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
        }
    }

    private static String cursor(Proposal last) {
        return last.createdAt() + "_" + last.id();
    }
}
