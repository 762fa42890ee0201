package org.stathouse.diary;

/**
 * A feed with the address that it has just been given: it is shown this once and kept nowhere.
 *
 * @param path the address, below the product's
 */
public record NewFeed(FeedView feed, String path) {

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "NewFeed[" + feed.name() + "]";
    }
}
