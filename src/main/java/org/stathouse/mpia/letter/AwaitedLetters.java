package org.stathouse.mpia.letter;

import java.util.UUID;

/** Tells whether a task waits for a letter; such a draft cannot be discarded. */
public interface AwaitedLetters {

    boolean awaited(UUID request, UUID letter);
}
