package org.stathouse.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;

/** An event as it will stand in the trail, before it has its place in the chain. */
record PendingRow(
        Instant at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        CaseRef subject,
        String action,
        String summary,
        String before,
        String after) {

    static PendingRow of(AuditEvent event, Actor actor, Instant at, CanonicalJson json) {
        return new PendingRow(
                at,
                actor.username(),
                storable(actor.displayName()),
                actor.onBehalfOf(),
                event.subject(),
                event.action(),
                storable(event.summary()),
                json.write(event.before()),
                json.write(event.after()));
    }

    CaseChange change() {
        return new CaseChange(subject, actor, actorName, action, summary, at);
    }

    AuditRow placedAfter(long previousSeq, String previousHash) {
        AuditRow unsealed = new AuditRow(
                previousSeq + 1, at, actor, actorName, onBehalfOf, subject, action, summary, before, after, previousHash, "");
        return new AuditRow(
                unsealed.seq(), at, actor, actorName, onBehalfOf, subject, action, summary, before, after, previousHash, Seal.of(unsealed));
    }

    /** PostgreSQL refuses NUL and broken surrogates; a strange character in a title must not stop the change itself. */
    static String storable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
