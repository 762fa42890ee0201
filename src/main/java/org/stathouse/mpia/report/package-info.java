/** The yearly figures of requests for public records (mpia.md §6), each defined in words and counted from what the parts keep. */
@NullMarked
package org.stathouse.mpia.report;

import org.jspecify.annotations.NullMarked;
