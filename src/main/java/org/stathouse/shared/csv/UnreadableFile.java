package org.stathouse.shared.csv;

import org.stathouse.shared.Fault;

/** A file that cannot be read as CSV at all, with the reason as a sentence for people. */
public class UnreadableFile extends RuntimeException {

    private final transient Fault fault;

    UnreadableFile(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** Why the file cannot be read. */
    public Fault fault() {
        return fault;
    }
}
