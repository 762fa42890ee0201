package org.stathouse.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/** The keys with which outside programs sign in to the REST interface; implemented by the feature that gives them out. */
public interface Keys {

    /** Who holds this key and may use it now; nobody where it is wrong or revoked. Takes as long for a wrong key as for the right one. */
    Optional<KeyHolder> holderOf(String key);

    /** What is open to keys at all; everything else is closed to them. */
    List<Opening> openings();

    /**
     * An address of the REST interface that a key may use.
     *
     * @param path with {@code *} for one part of it
     * @param right what the key's holder must be allowed
     */
    record Opening(HttpMethod method, String path, String right) {}
}
