/** What staff see and do of requests themselves: the form for a new one, the parts of the request page, and the forms of its tasks. */
@NullMarked
package org.stathouse.mpia.request.ui;

import org.jspecify.annotations.NullMarked;
