/** The fees of requests (GP §4-206; mpia.md §2): time and rates, estimates, waivers, payments, the fee sheet. */
@NullMarked
package org.stathouse.mpia.fee;

import org.jspecify.annotations.NullMarked;
