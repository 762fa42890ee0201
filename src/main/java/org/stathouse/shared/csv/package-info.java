/** Reading, writing and importing comma-separated files, and recognizing spellings; knows nothing of what they hold. */
@NullMarked
package org.stathouse.shared.csv;

import org.jspecify.annotations.NullMarked;
