package org.stathouse.stat.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;

/** What is prepared for one session: the frame, the draft with its review, the refreshed draft, release and packet. */
@Entity
@Table(name = "stat_session_groundwork")
class Groundwork {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Version
    private @Nullable Long version;

    private @Nullable String focus;

    private @Nullable String questions;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "framed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "framed_at"))
    private @Nullable Mark framed;

    @Embedded
    @AttributeOverride(name = "dataShows", column = @Column(name = "draft_data_shows"))
    @AttributeOverride(name = "questions", column = @Column(name = "draft_questions"))
    @AttributeOverride(name = "asks", column = @Column(name = "draft_asks"))
    private @Nullable PreMemoDraft draft;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "drafted_by"))
    @AttributeOverride(name = "at", column = @Column(name = "drafted_at"))
    private @Nullable Mark drafted;

    /** Everybody who wrote on the draft: none of them reviews it. */
    @ElementCollection
    @CollectionTable(name = "stat_session_drafter", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person")
    private Set<String> drafters = new HashSet<>();

    private @Nullable Boolean approved;

    private @Nullable String findings;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "reviewed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
    private @Nullable Mark reviewed;

    private int returns;

    @Embedded
    @AttributeOverride(name = "dataShows", column = @Column(name = "refreshed_data_shows"))
    @AttributeOverride(name = "questions", column = @Column(name = "refreshed_questions"))
    @AttributeOverride(name = "asks", column = @Column(name = "refreshed_asks"))
    private @Nullable PreMemoDraft refreshedDraft;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "refreshed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "refreshed_at"))
    private @Nullable Mark refreshed;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "released_by"))
    @AttributeOverride(name = "at", column = @Column(name = "released_at"))
    private @Nullable Mark released;

    @Column(name = "packet_note")
    private @Nullable String packetNote;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "packet_by"))
    @AttributeOverride(name = "at", column = @Column(name = "packet_at"))
    private @Nullable Mark packet;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Groundwork() {}

    Groundwork(UUID sessionId) {
        this.sessionId = sessionId;
    }

    /** Who finished a step, and when. */
    @Embeddable
    record Mark(String person, Instant at) {}

    void writeFrame(@Nullable String newFocus, @Nullable String newQuestions) {
        focus = newFocus;
        questions = newQuestions;
    }

    void framed(Mark mark) {
        framed = mark;
    }

    /** @param writers user names of who writes, and of whom they do it for */
    void writeDraft(PreMemoDraft text, Set<String> writers) {
        draft = text;
        drafters.addAll(writers);
    }

    void drafted(Mark mark) {
        drafted = mark;
    }

    /** Takes the reviewer's word; a returned draft is counted. */
    void review(boolean isApproved, @Nullable String found, Mark mark) {
        approved = isApproved;
        findings = found;
        reviewed = mark;
        if (!isApproved) {
            returns++;
        }
    }

    void writeRefreshed(PreMemoDraft text) {
        refreshedDraft = text;
    }

    void refreshed(Mark mark) {
        refreshed = mark;
    }

    void released(Mark mark) {
        released = mark;
    }

    void packetReady(@Nullable String note, Mark mark) {
        packetNote = note;
        packet = mark;
    }

    /** The session was moved and its preparation begins again; what was written stays. */
    void reopen() {
        refreshed = null;
        released = null;
        packet = null;
    }

    /** Whether anybody has written anything for it. */
    boolean isBegun() {
        return focus != null || questions != null || framed != null || draft != null || drafted != null;
    }

    boolean isDraftedBy(Actor actor) {
        return actor.isAmong(drafters);
    }

    /** Whether the draft has passed its review, so that a session that was moved begins again with its refreshment. */
    boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    /** Who finished that step, if it is one of these and somebody has. */
    @Nullable Mark of(Phase phase) {
        return switch (phase) {
            case FRAME -> framed;
            case DRAFT -> drafted;
            case REVIEW -> isApproved() ? reviewed : null;
            case REFRESH -> refreshed;
            case RELEASE -> released;
            case PACKET -> packet;
            case INPUT, SESSION, DEBRIEF, FOLLOW_UP -> null;
        };
    }

    UUID sessionId() {
        return sessionId;
    }

    long version() {
        return Objects.requireNonNull(version, "Groundwork is stored before anybody sees it");
    }

    @Nullable String focus() {
        return focus;
    }

    @Nullable String questions() {
        return questions;
    }

    PreMemoDraft draft() {
        return Objects.requireNonNullElse(draft, PreMemoDraft.EMPTY);
    }

    Set<String> drafters() {
        return Set.copyOf(drafters);
    }

    @Nullable Boolean approved() {
        return approved;
    }

    @Nullable String findings() {
        return findings;
    }

    @Nullable Mark reviewed() {
        return reviewed;
    }

    @Nullable Mark released() {
        return released;
    }

    int returns() {
        return returns;
    }

    /** The draft with the newest figures; the draft itself until somebody refreshes it. */
    PreMemoDraft refreshedDraft() {
        return Objects.requireNonNullElseGet(refreshedDraft, this::draft);
    }

    @Nullable String packetNote() {
        return packetNote;
    }
}
