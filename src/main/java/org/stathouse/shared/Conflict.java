package org.stathouse.shared;

/**
 * Somebody else was faster: the record was changed or the task taken or done since it was read. Nothing was changed. REST
 * answers 409, or 412 where the request named a version in {@code If-Match}.
 */
public class Conflict extends RuntimeException {

    private final transient Fault fault;

    public Conflict(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What happened meanwhile, as a message key, for people. */
    public Fault fault() {
        return fault;
    }
}
