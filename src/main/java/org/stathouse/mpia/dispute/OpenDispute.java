package org.stathouse.mpia.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DisputeRoute;

/**
 * Records that a dispute was brought.
 *
 * @param about what is in dispute, in a line
 * @param outsideNumber the number that Ombudsman, Board or court gave it
 * @param on the day on which the Ombudsman was asked, the complaint was received, or the City was served; in the City's time zone
 */
public record OpenDispute(
        @Nullable DisputeRoute route,
        @Nullable DisputeGround ground,
        @Nullable Side broughtBy,
        @Nullable String about,
        @Nullable String outsideNumber,
        @Nullable LocalDate on) {}
