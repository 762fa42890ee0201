package org.stathouse.mpia;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a requester may do with their own request, on their page or by mail, or through staff who write it down. The current actor is
 * {@link org.stathouse.identity.Actor#requester} then, or a person with {@link RequestRight#HANDLE}.
 */
public interface RequesterActs {

    /** Ends the request; a process under way ends with it. @throws org.stathouse.shared.Conflict if it is closed already */
    void withdraw(UUID request, @Nullable String reason);

    /** The requester has clarified what they ask for; the work goes on. Does nothing where no clarification is awaited. */
    void clarified(UUID request, String text);
}
