/** The action items of Stats: what was agreed, who answers for it by when, the evidence, and how it came to its end. */
@NullMarked
package org.stathouse.stat.item;

import org.jspecify.annotations.NullMarked;
