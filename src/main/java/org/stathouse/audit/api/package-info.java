/** The audit trail over REST. */
@NullMarked
package org.stathouse.audit.api;

import org.jspecify.annotations.NullMarked;
