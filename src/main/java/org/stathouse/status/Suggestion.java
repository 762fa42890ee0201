package org.stathouse.status;

import org.stathouse.shared.Fault;

/**
 * The rating that the action's tolerances suggest for a dimension. A better rating needs a reason.
 *
 * @param why the figures behind it, as a message for people ("12 days later than planned; Red begins after 10")
 */
public record Suggestion(Dimension dimension, Rag rag, Fault why) {}
