/** Reading and writing comma-separated files, and recognizing spellings; knows nothing of the plan. */
@NullMarked
@NamedInterface("csv")
package org.stathouse.plan.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
