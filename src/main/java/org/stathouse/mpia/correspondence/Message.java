package org.stathouse.mpia.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.LetterKind;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** One entry of a request's correspondence. Its words never change; whether it was read and answered does. */
@Entity
@Table(name = "mpia_message")
class Message {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Column(name = "from_requester")
    private boolean fromRequester;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "by_whom")
    private String by;

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterKind letter;

    @Column(name = "mailed_to")
    private @Nullable String mailedTo;

    @Column(name = "awaits_answer")
    private boolean awaitsAnswer;

    @Column(name = "no_answer")
    private @Nullable String noAnswer;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "read_by")
    private @Nullable String readBy;

    @ElementCollection
    @CollectionTable(name = "mpia_message_file", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(UUID request, MessageKind kind, boolean fromRequester, Channel channel, String by, String text, Instant at) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.kind = kind;
        this.fromRequester = fromRequester;
        this.channel = channel;
        this.by = by;
        this.text = text;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the requester wrote; it awaits an answer. */
    static Message received(UUID request, Channel channel, String by, String text, Instant at, List<UUID> documents) {
        Message message = new Message(request, MessageKind.MESSAGE, true, channel, by, text, at);
        message.awaitsAnswer = true;
        message.documents.addAll(documents);
        return message;
    }

    /** The mail that opened the request: it stands first, and is answered by the acknowledgement. */
    static Message opening(UUID request, String by, String text, Instant at, List<UUID> documents) {
        Message message = new Message(request, MessageKind.MESSAGE, true, Channel.EMAIL, by, text, at);
        message.documents.addAll(documents);
        return message;
    }

    /** @param mailedTo the address that it goes to, none where it stands on the requester's page only */
    static Message sent(UUID request, String by, String text, @Nullable String mailedTo, Instant at) {
        Message message = new Message(
                request, MessageKind.MESSAGE, false, mailedTo == null ? Channel.PORTAL : Channel.EMAIL, by, text, at);
        message.mailedTo = mailedTo;
        return message;
    }

    static Message letter(UUID request, LetterKind kind, String by, @Nullable String mailedTo, Instant at, UUID document) {
        Message message = new Message(
                request, MessageKind.LETTER, false, mailedTo == null ? Channel.LETTER : Channel.EMAIL, by, kind.label(), at);
        message.letter = kind;
        message.mailedTo = mailedTo;
        message.documents.add(document);
        return message;
    }

    /** A call or a visit, in the words of who took it down. */
    static Message note(UUID request, Channel channel, String by, String text, Instant at) {
        return new Message(request, MessageKind.NOTE, false, channel, by, text, at);
    }

    /** A mail of somebody else that staff put with the request; the requester does not see it. */
    static Message passedOn(UUID request, String by, String text, Instant at, List<UUID> documents) {
        Message message = new Message(request, MessageKind.NOTE, false, Channel.EMAIL, by, text, at);
        message.documents.addAll(documents);
        return message;
    }

    /** What a program wrote instead of the requester. */
    static Message automatic(UUID request, MessageKind kind, String by, String text, Instant at) {
        return new Message(request, kind, true, Channel.EMAIL, by, text, at);
    }

    /** Somebody of the staff has read it; the first time counts. */
    void read(String who, Instant when) {
        if (readAt == null) {
            readAt = when.truncatedTo(ChronoUnit.MICROS);
            readBy = who;
        }
    }

    void answered() {
        awaitsAnswer = false;
    }

    /**
     * It needs no answer, for a reason.
     *
     * @throws Conflict if it awaits none
     */
    void needsNoAnswer(String because) {
        if (!awaitsAnswer) {
            throw new Conflict(Fault.of("mpia.correspondence.answered"));
        }
        awaitsAnswer = false;
        noAnswer = because;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID request() {
        return request;
    }

    Instant at() {
        return at;
    }

    MessageKind kind() {
        return kind;
    }

    boolean fromRequester() {
        return fromRequester;
    }

    Channel channel() {
        return channel;
    }

    String by() {
        return by;
    }

    String text() {
        return text;
    }

    @Nullable LetterKind letter() {
        return letter;
    }

    @Nullable String mailedTo() {
        return mailedTo;
    }

    boolean awaitsAnswer() {
        return awaitsAnswer;
    }

    @Nullable String noAnswer() {
        return noAnswer;
    }

    boolean unread() {
        return fromRequester && readAt == null;
    }

    List<UUID> documents() {
        return List.copyOf(documents);
    }
}
