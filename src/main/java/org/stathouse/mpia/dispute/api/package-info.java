/** REST for the disputes about requests: {@code mpia/requests/{id}/disputes}. */
@NullMarked
package org.stathouse.mpia.dispute.api;

import org.jspecify.annotations.NullMarked;
