package org.stathouse.mpia;

/** Where requests come in: by the public page, by mail, or taken down by staff. */
public interface RequestIntake {

    /**
     * Logs a request: gives it its number and secret link, starts its clocks at the receipt by the first agency, and its process.
     * Open to staff, to a visitor of the public page and to the mailbox.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation naming every fault at {@code description}, {@code requester.email}, …
     */
    Opened open(NewRequest request);

    /** Whether the person acting now may take requests down. */
    boolean mayLog();

    /** @param linkPath the requester's secret page below the product's address */
    record Opened(RequestSummary request, String linkPath) {}
}
