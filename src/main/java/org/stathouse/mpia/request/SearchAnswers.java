package org.stathouse.mpia.request;

/** What all agencies' answers come to. */
public enum SearchAnswers {
    /** Somebody found records. */
    FOUND,
    /** Nobody did. */
    NONE,
    /** Everybody says that others have them. */
    NOT_OURS
}
