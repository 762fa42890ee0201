package org.stathouse.steerco.office;

/** Who sits on SteerCo today. */
public interface Seats {

    /** Whether the person has a seat in term today, or is named to stand in for somebody today. */
    boolean isOn(String username);
}
