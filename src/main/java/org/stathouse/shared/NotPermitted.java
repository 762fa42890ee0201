package org.stathouse.shared;

/** The signed-in person lacks the right to do this to this case. REST answers 403. */
public class NotPermitted extends RuntimeException {

    private final transient Fault fault;

    public NotPermitted(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** The reason as a message key, for people. */
    public Fault fault() {
        return fault;
    }
}
