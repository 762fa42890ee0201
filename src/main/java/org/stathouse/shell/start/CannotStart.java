package org.stathouse.shell.start;

/** Stathouse cannot start here; the message is the one sentence that the person at the console needs. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence, Exception cause) {
        super(sentence, cause);
    }

    CannotStart(String sentence) {
        super(sentence);
    }
}
