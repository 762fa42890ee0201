package org.stathouse.shared;

import java.util.List;

/** A person broke one or more rules; nothing was changed. Carries every fault at once. REST answers 422. */
public class BusinessRuleViolation extends RuntimeException {

    private final transient List<Fault> faults;

    public BusinessRuleViolation(List<Fault> faults) {
        super(faults.toString());
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A violation names at least one fault");
        }
        this.faults = List.copyOf(faults);
    }

    public BusinessRuleViolation(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Throws one violation that holds all the faults, if there are any. */
    public static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BusinessRuleViolation(faults);
        }
    }
}
