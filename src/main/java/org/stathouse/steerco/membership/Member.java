package org.stathouse.steerco.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** One person's term on one seat. */
@Entity
@Table(name = "steerco_member")
class Member {

    static final String CASE_TYPE = "steerco-member";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String seat;

    private boolean chair;

    private boolean voting;

    private String person;

    @Column(name = "term_from")
    private LocalDate from;

    @Column(name = "term_to")
    private @Nullable LocalDate to;

    @ElementCollection
    @CollectionTable(name = "steerco_substitute", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Substitute> substitutes = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(MemberForm form) {
        id = UUID.randomUUID();
        take(form);
    }

    final void take(MemberForm form) {
        seat = Objects.requireNonNull(form.seat()).strip();
        chair = form.chair();
        voting = form.voting();
        person = Objects.requireNonNull(form.person());
        from = Objects.requireNonNull(form.from());
        to = form.to();
    }

    void name(List<Substitute> named) {
        substitutes.clear();
        substitutes.addAll(named);
    }

    Term term() {
        return new Term(from, to);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    /** What the audit trail says of it. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("seat", seat);
        facts.put("chair", chair);
        facts.put("voting", voting);
        facts.put("person", person);
        facts.put("from", from.toString());
        facts.put("to", to == null ? null : to.toString());
        facts.put("substitutes", substitutes.stream().map(Substitute::toString).toList());
        return facts;
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A member is stored before anybody sees it");
    }

    String seat() {
        return seat;
    }

    boolean isChair() {
        return chair;
    }

    boolean isVoting() {
        return voting;
    }

    String person() {
        return person;
    }

    List<Substitute> substitutes() {
        return List.copyOf(substitutes);
    }
}
