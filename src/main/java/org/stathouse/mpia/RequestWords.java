package org.stathouse.mpia;

import java.util.List;
import java.util.UUID;

/**
 * What another part of this module adds to the words by which a request is found: a dispute's numbers, what a fee is about. Whatever it
 * names can be read by all who may read the request's file; nothing of the requester's person belongs here.
 */
public interface RequestWords {

    /** The texts as of now; asked at the end of each change of the request. */
    List<String> of(UUID request);
}
