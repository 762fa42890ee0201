/** The disputes on the request page, and their task forms. */
@NullMarked
package org.stathouse.mpia.dispute.ui;

import org.jspecify.annotations.NullMarked;
