/** What a person typed into forms and did not hand in, over REST. */
@NullMarked
package org.stathouse.worklist.draft.api;

import org.jspecify.annotations.NullMarked;
