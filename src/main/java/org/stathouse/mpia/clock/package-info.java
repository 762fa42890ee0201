/**
 * The legal clocks of requests: the policies of mpia.md §1, the dates they give, what moves them (consent, the Ombudsman, the calendar), and
 * the settings that counsel may change.
 */
@NullMarked
package org.stathouse.mpia.clock;

import org.jspecify.annotations.NullMarked;
