package org.stathouse.mpia;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** The requests, for the other parts of this module. */
public interface RequestBook {

    /** Without asking for rights. @throws NotFound if there is none with this id */
    RequestSummary get(UUID request);

    /** Without asking for rights: everything on file. @throws NotFound if there is none with this id */
    RequestFile file(UUID request);

    /** Without asking for rights, by its number in any case and with spaces around. */
    Optional<RequestSummary> byNumber(String number);

    /** The request of a secret link's token; nothing where the token is wrong. */
    Optional<UUID> byToken(String token);

    /** Open and closed requests of one e-mail address, newest first, without asking for rights. */
    List<RequestSummary> ofAddress(String email);

    /** Locks the row until the transaction ends; every step that moves the engine does so first. */
    RequestSummary lock(UUID request);

    /** Whether the actor has that right in that request. */
    boolean may(RequestRight right, UUID request);

    /**
     * Demands a right of whoever acts now.
     *
     * @throws NotFound if they may not even know of the request
     * @throws NotPermitted if they may see it, but not do this
     */
    RequestSummary require(RequestRight right, UUID request);

    /** Sets for whom the request waits; a work status that moves no date. Does nothing to a closed one. */
    void waitsFor(UUID request, WaitsFor whom);
}
