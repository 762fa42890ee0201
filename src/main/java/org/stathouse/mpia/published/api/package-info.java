/** REST interface of what is public already. */
@NullMarked
package org.stathouse.mpia.published.api;

import org.jspecify.annotations.NullMarked;
