/** REST for the fees of requests: {@code mpia/requests/{id}/fees}. */
@NullMarked
package org.stathouse.mpia.fee.api;

import org.jspecify.annotations.NullMarked;
