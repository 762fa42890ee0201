package org.stathouse.shared;

/** What was asked for does not exist, or the person may not know that it does. REST answers 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
