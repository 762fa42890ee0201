package org.stathouse.stat.outside;

/** A system with the key that it has just been given: it is shown this once and kept nowhere. */
public record NewKey(OutsideSystemView system, String key) {

    /** The key stays out of logs. */
    @Override
    public String toString() {
        return "NewKey[" + system.name() + "]";
    }
}
